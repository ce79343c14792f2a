#include "db/postgres_connection.h"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <charconv>
#include <cstdlib>
#include <memory>
#include <optional>

namespace ntm::db {
namespace {

struct ClearResult {
  void operator()(PGresult* result) const { PQclear(result); }
};

class PostgresCells : public Cells {
 public:
  PostgresCells(const PGresult* result, int row) : result_(result), row_(row) {}
  bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
  std::int64_t integer(int column) const override {
    std::string_view digits = text(column);
    std::int64_t number = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size())
      throw Failure(fmt::format("column {} holds '{}' where a whole number belongs", column, digits));
    return number;
  }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_, row_, column), static_cast<std::size_t>(PQgetlength(result_, row_, column))};
  }

 private:
  const PGresult* result_;
  int row_;
};

std::optional<std::string> as_text(const Value::Held& held) {
  if (auto* number = std::get_if<std::int64_t>(&held)) return std::to_string(*number);
  if (auto* text = std::get_if<std::string>(&held)) return *text;
  return {};
}

/// One field of COPY's text form.
void append_copied(std::string& line, const Value::Held& held) {
  auto text = as_text(held);
  if (!text) return void(line += "\\N");
  for (char c : *text) switch (c) {
      case '\\':
        line += "\\\\";
        break;
      case '\n':
        line += "\\n";
        break;
      case '\r':
        line += "\\r";
        break;
      case '\t':
        line += "\\t";
        break;
      default:
        line += c;
    }
}

}  // namespace

struct PostgresConnection::Answer : std::unique_ptr<PGresult, ClearResult> {
  using std::unique_ptr<PGresult, ClearResult>::unique_ptr;
};

PostgresConnection::PostgresConnection(const std::string& url) : handle_(PQconnectdb(url.c_str())) {
  if (PQstatus(handle_) != CONNECTION_OK) {
    std::string reason = PQerrorMessage(handle_);
    PQfinish(handle_);
    throw Failure("cannot connect to PostgreSQL: " + reason);
  }
  PQsetNoticeProcessor(
      handle_, [](void*, const char*) {}, nullptr);
  run_script(
      "SET client_encoding = 'UTF8'; SET default_transaction_isolation = 'serializable'; SET TIME ZONE "
      "'UTC'");
}

PostgresConnection::~PostgresConnection() { PQfinish(handle_); }

bool PostgresConnection::is_broken() const { return PQstatus(handle_) != CONNECTION_OK; }

PostgresConnection::Answer PostgresConnection::checked(pg_result* result, std::string_view sql) {
  Answer answer(result);
  ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN) return answer;
  const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  std::string message = fmt::format("{} (PostgreSQL: {})", sql, PQerrorMessage(handle_));
  std::string_view code = state ? state : "";
  if (code == "40001" || code == "40P01") throw TryAgain(message);
  throw Failure(message);
}

const std::string& PostgresConnection::prepared(std::string_view sql) {
  auto found = statements_.find(std::string(sql));
  if (found != statements_.end()) return found->second;
  std::string name = fmt::format("s{}", statements_.size());
  checked(PQprepare(handle_, name.c_str(), std::string(sql).c_str(), 0, nullptr), sql);
  return statements_.emplace(std::string(sql), name).first->second;
}

PostgresConnection::Answer PostgresConnection::ask(std::string_view sql, const Values& values) {
  const std::string& name = prepared(sql);
  std::vector<std::optional<std::string>> texts;
  std::vector<const char*> pointers;
  texts.reserve(values.size());
  for (const Value& value : values) texts.push_back(as_text(value.held()));
  for (const auto& text : texts) pointers.push_back(text ? text->c_str() : nullptr);
  return checked(PQexecPrepared(handle_, name.c_str(), static_cast<int>(values.size()), pointers.data(),
                                nullptr, nullptr, 0),
                 sql);
}

std::int64_t PostgresConnection::run(std::string_view sql, const Values& values) {
  Answer answer = ask(sql, values);
  return std::strtoll(PQcmdTuples(answer.get()), nullptr, 10);
}

void PostgresConnection::run_script(const std::string& sql) { checked(PQexec(handle_, sql.c_str()), sql); }

void PostgresConnection::visit(std::string_view sql, const Values& values,
                               const std::function<void(const Cells&)>& visit) {
  Answer answer = ask(sql, values);
  for (int row = 0; row < PQntuples(answer.get()); ++row) visit(PostgresCells(answer.get(), row));
}

void PostgresConnection::insert_all(std::string_view table, const std::vector<std::string>& columns,
                                    const std::vector<Values>& rows) {
  if (rows.empty()) return;
  std::string sql = fmt::format("COPY {} ({}) FROM STDIN", table, fmt::join(columns, ", "));
  checked(PQexec(handle_, sql.c_str()), sql);
  std::string lines;
  for (const Values& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (at > 0) lines += '\t';
      append_copied(lines, row[at].held());
    }
    lines += '\n';
    if (lines.size() > 1 << 20)
      PQputCopyData(handle_, lines.data(), static_cast<int>(lines.size())), lines.clear();
  }
  PQputCopyData(handle_, lines.data(), static_cast<int>(lines.size()));
  PQputCopyEnd(handle_, nullptr);
  Answer answer = checked(PQgetResult(handle_), sql);
  while (PGresult* rest = PQgetResult(handle_)) PQclear(rest);
}

}  // namespace ntm::db
