// PostgreSQL and SQLite, through the project's own narrow layer; both on one connection in their default
// mode.
#include "db/postgres_connection.h"
#include "db/sqlite_connection.h"
#include "peers/verdicts.h"

namespace ntm::bench {
namespace {

db::Connection::Values values_of(const SqlRow& row) { return {row.begin(), row.end()}; }

constexpr std::size_t rows_at_once = 5'000;

void put_standing(db::Connection& c, const Scorecards& cards, const std::vector<std::string>& columns) {
  std::vector<db::Connection::Values> rows;
  auto flush = [&] {
    c.insert_all("standing", columns, rows);
    rows.clear();
  };
  for (int month = 0; month < cards.months(); ++month)
    for (std::size_t unit = 0; unit < cards.unit_count(); ++unit) {
      rows.push_back(values_of(standing_row(cards, unit, cards.first().plus(month))));
      if (rows.size() == rows_at_once) flush();
    }
  flush();
}

void put(db::Connection& c, const Scorecards& cards, const VerdictSql& sql, Runs runs) {
  c.run_script("BEGIN");
  for (const std::string& each : sql.make_tables()) c.run_script(each);
  put_standing(c, cards, sql.standing_columns());
  std::vector<db::Connection::Values> bounds;
  for (const SqlRow& row : bound_rows(cards)) bounds.push_back(values_of(row));
  c.insert_all("bound", sql.bound_columns(), bounds);
  c.run_script("CREATE UNIQUE INDEX bound_key ON bound (class, month)");
  if (runs.rows > 0)
    for (const std::string& each : sql.make_rows()) c.run_script(each);
  c.run_script("COMMIT");
}

Verdicts listed(db::Connection& c, const std::string& sql, int criteria_count) {
  Verdicts verdicts;
  c.visit(sql, {}, [&](const db::Cells& cells) {
    for (int at = 0; at < criteria_count; ++at)
      verdicts.push_back(static_cast<std::uint8_t>(cells.integer(at + 2)));
  });
  return verdicts;
}

PeerAnswer ask(db::Connection& c, const Scorecards& cards, const VerdictSql& sql, Runs runs) {
  auto run = [&](const std::string& query) { c.visit(query, {}, [](const db::Cells&) {}); };
  PeerAnswer answer;
  answer.by_columns = listed(c, sql.list_columns(), cards.layout().criteria_count());
  answer.columns_time = median_time(runs.columns, [&] { run(sql.judge_columns()); });
  if (runs.rows == 0) return answer;
  answer.by_rows = listed(c, sql.list_rows(), cards.layout().criteria_count());
  answer.rows_time = median_time(runs.rows, [&] { run(sql.judge_rows()); });
  return answer;
}

}  // namespace

PeerAnswer ask_postgres(const Scorecards& cards, const std::string& url, Runs runs) {
  db::PostgresConnection c(url);
  VerdictSql sql(cards, Dialect::postgres);
  c.run_script("DROP TABLE IF EXISTS standing, bound, standing_rows, bound_rows, unit_class");
  put(c, cards, sql, runs);
  c.run_script("VACUUM ANALYZE");
  return ask(c, cards, sql, runs);
}

PeerAnswer ask_sqlite(const Scorecards& cards, Runs runs) {
  db::SqliteConnection c(":memory:");
  VerdictSql sql(cards, Dialect::sqlite);
  put(c, cards, sql, runs);
  c.run_script("ANALYZE");
  return ask(c, cards, sql, runs);
}

}  // namespace ntm::bench
