#include "db/sqlite_connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/problem.h"

namespace ntm::db {
namespace {

constexpr int busy_timeout_ms = 10'000;

class SqliteCells : public Cells {
 public:
  explicit SqliteCells(sqlite3_stmt* statement) : statement_(statement) {}
  bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
  std::string_view text(int column) const override {
    auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_;
};

/// Leaves a statement ready for its next use, whatever happened to this one.
struct Reset {
  sqlite3_stmt* statement;
  ~Reset() { sqlite3_reset(statement), sqlite3_clear_bindings(statement); }
};

int bind_one(sqlite3_stmt* statement, int index, const Value::Held& held) {
  if (auto* number = std::get_if<std::int64_t>(&held)) return sqlite3_bind_int64(statement, index, *number);
  if (auto* text = std::get_if<std::string>(&held))
    return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  return sqlite3_bind_null(statement, index);
}

}  // namespace

SqliteConnection::SqliteConnection(const std::string& path) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) {
    std::string reason = handle_ ? sqlite3_errmsg(handle_) : "out of memory";
    sqlite3_close(handle_);
    throw Failure("cannot open " + path + ": " + reason);
  }
  // The timeout comes first: without it the switch to WAL fails while another connection is open.
  sqlite3_busy_timeout(handle_, busy_timeout_ms);
  run_script(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = "
      "-8000;");
}

SqliteConnection::~SqliteConnection() {
  for (auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

void SqliteConnection::fail(std::string_view doing) {
  throw Failure(fmt::format("{} (SQLite: {})", doing, sqlite3_errmsg(handle_)));
}

sqlite3_stmt* SqliteConnection::prepared(std::string_view sql) {
  auto [place, is_new] = statements_.try_emplace(std::string(sql), nullptr);
  if (!is_new) return place->second;
  if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &place->second, nullptr) != SQLITE_OK) {
    statements_.erase(place);
    fail(sql);
  }
  return place->second;
}

void SqliteConnection::bind(sqlite3_stmt* statement, const Values& values, std::string_view sql) {
  for (std::size_t at = 0; at < values.size(); ++at) {
    int index = sqlite3_bind_parameter_index(statement, fmt::format("${}", at + 1).c_str());
    if (index == 0 || bind_one(statement, index, values[at].held()) != SQLITE_OK) fail(sql);
  }
}

bool SqliteConnection::step(sqlite3_stmt* statement, std::string_view sql) {
  int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) fail(sql);
  return code == SQLITE_ROW;
}

std::int64_t SqliteConnection::run(std::string_view sql, const Values& values) {
  sqlite3_stmt* statement = prepared(sql);
  Reset reset{statement};
  bind(statement, values, sql);
  while (step(statement, sql)) {
  }
  return sqlite3_changes64(handle_);
}

void SqliteConnection::run_script(const std::string& sql) {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

void SqliteConnection::visit(std::string_view sql, const Values& values,
                             const std::function<void(const Cells&)>& visit) {
  sqlite3_stmt* statement = prepared(sql);
  Reset reset{statement};
  bind(statement, values, sql);
  SqliteCells cells(statement);
  while (step(statement, sql)) visit(cells);
}

void SqliteConnection::insert_all(std::string_view table, const std::vector<std::string>& columns,
                                  const std::vector<Values>& rows) {
  std::string places;
  for (std::size_t at = 1; at <= columns.size(); ++at) places += fmt::format("{}${}", at > 1 ? ", " : "", at);
  std::string sql = fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "), places);
  sqlite3_stmt* statement = prepared(sql);
  for (const Values& row : rows) {
    Reset reset{statement};
    for (std::size_t at = 0; at < row.size(); ++at)
      if (bind_one(statement, static_cast<int>(at) + 1, row[at].held()) != SQLITE_OK) fail(sql);
    step(statement, sql);
  }
}

}  // namespace ntm::db
