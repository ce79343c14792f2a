#include "peers/reorganise_postgres.h"

#include "datafile/csv.h"
#include "datafile/source.h"
#include "db/postgres_connection.h"

namespace ntm::bench {
namespace {

const std::vector<std::string> line_columns{"old_code",          "new_code",          "new_full_name",
                                            "old_province_code", "new_province_code", "relation"};

std::vector<db::Connection::Values> lines_of(const UnitsCase& given) {
  Problems problems;
  datafile::Table table(given.conversion, line_columns, problems);
  problems.refuse_if_any();
  std::vector<db::Connection::Values> rows;
  for (const datafile::Line& line : table.lines()) {
    db::Connection::Values row{line.number()};
    for (const std::string& column : line_columns) row.emplace_back(line.text(column));
    rows.push_back(std::move(row));
  }
  return rows;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// A schema of its own for each case, chosen by the URL.
std::string fresh_schema(const std::string& server_url) {
  static int made = 0;
  std::string name = "units" + std::to_string(++made);
  db::PostgresConnection(server_url).run_script("CREATE SCHEMA " + name);
  return server_url + "?options=-csearch_path%3D" + name;
}

void put_figures(db::Connection& c, const std::string& table, const units::Registry& map, Date on,
                 int months) {
  std::vector<db::Connection::Values> rows;
  for (units::UnitId unit : map.of_level(units::Level::commune, on))
    for (int month = 0; month < months; ++month) rows.push_back({unit, month, figure_of(map, unit, month)});
  c.run_script("CREATE TABLE " + table + " (unit_id BIGINT, month INT, amount BIGINT)");
  c.insert_all(table, {"unit_id", "month", "amount"}, rows);
}

/// Every old commune with itself, its district and its province.
void put_old_above(db::Connection& c, const units::Registry& map) {
  std::vector<db::Connection::Values> rows;
  for (units::UnitId commune : map.of_level(units::Level::commune, eve_of_change))
    for (std::optional<units::UnitId> at = commune; at; at = map.parent(*at, eve_of_change))
      rows.push_back({commune, *at});
  c.run_script("CREATE TABLE old_above (commune_id BIGINT, unit_id BIGINT)");
  c.insert_all("old_above", {"commune_id", "unit_id"}, rows);
}

std::string name_of(const units::Registry& map, units::UnitId unit) {
  const units::Unit* found = map.find(unit);
  return to_text(found->level) + " " + found->codes.front().value + " " +
         found->codes.front().validity.from.to_iso();
}

/// Times the computing alone, then fetches the totals to compare them.
Seconds computed(db::Connection& c, const units::Registry& map, const std::string& sql,
                 TotalsByCode& totals) {
  Seconds time = time_of([&] { c.run_script("CREATE TEMP TABLE totals AS " + sql); });
  using std::int64_t;
  c.each<int64_t, int64_t, int64_t, int64_t>(
      "SELECT unit_id, month, known, is_unknown FROM totals", {},
      [&](int64_t unit, int64_t month, int64_t known, int64_t unknown) {
        totals[{name_of(map, unit), static_cast<int>(month)}] = {known, unknown == 1};
      });
  c.run_script("DROP TABLE totals");
  return time;
}

}  // namespace

TotalsByCode by_code(const units::Registry& map, const std::vector<units::RecutTotals>& months) {
  TotalsByCode totals;
  for (std::size_t month = 0; month < months.size(); ++month)
    for (const auto& [unit, total] : months[month])
      totals[{name_of(map, unit), static_cast<int>(month)}] = {total.known, !total.amount};
  return totals;
}

ReorganisePostgres::ReorganisePostgres(const std::string& server_url, const UnitsCase& given,
                                       const std::filesystem::path& repository)
    : url_(fresh_schema(server_url)),
      given_(given),
      repository_(repository),
      world_(std::make_unique<UnitsWorld>(url_, given)) {
  db::PostgresConnection(url_).run_script("VACUUM ANALYZE");
}

std::string ReorganisePostgres::script(const std::string& name) const {
  std::string text =
      datafile::read_source(repository_ / "bench/peers" / name, datafile::largest_yaml_bytes).text;
  replace_all(text, "$day", day_of_change.to_iso());
  replace_all(text, "$act", act_of_change);
  replace_all(text, "$code", given_.conversion.name);
  return text;
}

Seconds ReorganisePostgres::apply() {
  db::PostgresConnection c(url_);
  std::string sql = script("reorganise.sql");
  std::vector<std::string> columns{"number"};
  columns.insert(columns.end(), line_columns.begin(), line_columns.end());
  return time_of([&] {
    c.run_script(
        "BEGIN; CREATE TEMP TABLE line (number INT, old_code TEXT, new_code TEXT, new_full_name TEXT, "
        "old_province_code TEXT, new_province_code TEXT, relation TEXT) ON COMMIT DROP");
    c.insert_all("line", columns, lines_of(given_));
    c.run_script("ANALYZE line");
    c.run_script(sql);
    c.run_script("COMMIT");
  });
}

std::shared_ptr<const units::Registry> ReorganisePostgres::registry() {
  return units::Service(world_->database(), Clock::system()).registry();
}

PeerRecut ReorganisePostgres::recut(int months) {
  auto map = registry();
  db::PostgresConnection c(url_);
  put_figures(c, "old_figure", *map, eve_of_change, months);
  put_figures(c, "new_figure", *map, day_of_change, months);
  put_old_above(c, *map);
  c.run_script("ANALYZE");
  PeerRecut recut;
  recut.forward_time = computed(c, *map, script("recut_forward.sql"), recut.forward);
  recut.back_time = computed(c, *map, script("recut_back.sql"), recut.back);
  return recut;
}

}  // namespace ntm::bench
