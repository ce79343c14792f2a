#include "evidence/store.h"

#include "base/assert.h"

namespace ntm::evidence::store {
namespace {

constexpr const char* columns =
    "SELECT a.id, a.unit_id, a.set_code, a.indicator, a.period, f.hash, f.size_bytes, f.kind, a.name, "
    "a.dated_on, a.source, a.note, a.added_at, a.account, a.person, a.post, a.withdrawn_at, "
    "a.withdrawn_account, a.withdrawn_person, a.withdrawn_reason "
    "FROM evidence_attachment a JOIN evidence_file f ON f.hash = a.file_hash ";

std::string text(const db::Cells& cells, int column) { return std::string(cells.text(column)); }

KeptFile file_from(std::string hash, std::int64_t size_bytes, std::string_view kind) {
  const auto known = kind_from(kind);
  NTM_ASSERT(known.has_value());
  return {std::move(hash), size_bytes, *known};
}

std::optional<Withdrawal> withdrawal_of(const db::Cells& cells) {
  if (cells.is_null(16)) return {};
  return Withdrawal{*Instant::parse_utc(cells.text(16)), cells.integer(17), text(cells, 18), text(cells, 19)};
}

Attachment attachment_of(const db::Cells& cells) {
  Attachment found;
  found.id = cells.integer(0);
  found.subject = {cells.integer(1), text(cells, 2), text(cells, 3), "", *Month::parse_iso(cells.text(4))};
  found.file = file_from(text(cells, 5), cells.integer(6), cells.text(7));
  found.name = text(cells, 8);
  found.dated_on = *Date::parse_iso(cells.text(9));
  found.source = text(cells, 10);
  found.note = text(cells, 11);
  found.added_at = *Instant::parse_utc(cells.text(12));
  found.account = cells.integer(13);
  found.person = text(cells, 14);
  found.post = text(cells, 15);
  found.withdrawn = withdrawal_of(cells);
  return found;
}

std::vector<Attachment> selected(db::Connection& connection, const std::string& where,
                                 const db::Connection::Values& values) {
  std::vector<Attachment> found;
  connection.visit(columns + where + " ORDER BY a.id", values,
                   [&](const db::Cells& cells) { found.push_back(attachment_of(cells)); });
  return found;
}

}  // namespace

std::vector<Attachment> list(db::Connection& connection, const Query& query) {
  std::string where = "WHERE a.unit_id = $1";
  db::Connection::Values values{query.unit};
  const auto narrow = [&](const char* column, const std::optional<std::string>& value) {
    if (!value) return;
    values.emplace_back(*value);
    where += std::string(" AND a.") + column + " = $" + std::to_string(values.size());
  };
  narrow("set_code", query.set);
  narrow("indicator", query.indicator);
  narrow("period", query.period ? std::optional(query.period->to_iso()) : std::nullopt);
  return selected(connection, where, values);
}

std::optional<Attachment> find(db::Connection& connection, std::int64_t id) {
  auto found = selected(connection, "WHERE a.id = $1", {id});
  if (found.empty()) return {};
  return std::move(found.front());
}

std::optional<std::int64_t> standing_one(db::Connection& connection, const assessment::Subject& subject,
                                         const std::string& hash) {
  auto row = connection.find<std::int64_t>(
      "SELECT id FROM evidence_attachment WHERE unit_id = $1 AND set_code = $2 AND indicator = $3 AND "
      "period = $4 AND file_hash = $5 AND withdrawn_at IS NULL",
      {subject.unit, subject.set, subject.indicator, subject.period.to_iso(), hash});
  if (!row) return {};
  return std::get<0>(*row);
}

void keep_file(db::Connection& connection, const KeptFile& file) {
  connection.run(
      "INSERT INTO evidence_file (hash, size_bytes, kind) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING",
      {file.hash, file.size_bytes, to_text(file.kind)});
}

void add(db::Connection& connection, const Attachment& one) {
  connection.run(
      "INSERT INTO evidence_attachment (id, unit_id, set_code, indicator, period, file_hash, name, dated_on, "
      "source, note, added_at, account, person, post) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
      {one.id, one.subject.unit, one.subject.set, one.subject.indicator, one.subject.period.to_iso(),
       one.file.hash, one.name, one.dated_on.to_iso(), one.source, one.note, one.added_at.to_utc(),
       one.account, one.person, one.post});
}

void withdraw(db::Connection& connection, std::int64_t id, const Withdrawal& withdrawal) {
  connection.run(
      "UPDATE evidence_attachment SET withdrawn_at = $2, withdrawn_account = $3, withdrawn_person = $4, "
      "withdrawn_reason = $5 WHERE id = $1",
      {id, withdrawal.at.to_utc(), withdrawal.account, withdrawal.person, withdrawal.reason});
}

std::vector<KeptFile> files(db::Connection& connection) {
  std::vector<KeptFile> found;
  connection.each<std::string, std::int64_t, std::string>(
      "SELECT hash, size_bytes, kind FROM evidence_file ORDER BY hash", {},
      [&](std::string hash, std::int64_t size_bytes, const std::string& kind) {
        found.push_back(file_from(std::move(hash), size_bytes, kind));
      });
  return found;
}

bool has_tables(db::Connection& connection) {
  return connection.single<std::int64_t>(
             connection.is_postgres()
                 ? "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND "
                   "table_name = 'evidence_file'"
                 : "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'evidence_file'") > 0;
}

}  // namespace ntm::evidence::store
