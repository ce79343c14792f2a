#include "value_writer.h"

#include <algorithm>

namespace ntm::bench {
namespace {

constexpr std::size_t communes_at_once = 100;

std::vector<db::Connection::Values> rows_of(const Scorecards& cards, std::size_t commune,
                                            units::UnitId unit) {
  std::vector<db::Connection::Values> rows;
  for (const assessment::Value& row : cards.rows_of(commune)) {
    std::optional<std::int64_t> figure;
    std::optional<std::string> word;
    if (row.value) figure = row.value->units();
    if (row.conclusion) word = to_text(*row.conclusion);
    rows.push_back({unit, row.set, row.indicator, row.part, row.period.to_iso(), static_cast<int>(row.stage),
                    figure, word, "", "", ""});
  }
  return rows;
}

}  // namespace

void write_values(db::Database& database, const Scorecards& cards,
                  const std::vector<units::UnitId>& unit_of) {
  const std::vector<std::string> columns{"unit_id",  "set_code", "indicator",   "part",
                                         "period",   "stage",    "value",       "conclusion",
                                         "evidence", "source",   "concluded_by"};
  auto run = [&](const char* sql) {
    database.write("preparing", [&](db::Connection& c) { c.run_script(sql); });
  };
  run("DROP INDEX assessment_value_month");
  for (std::size_t from = 0; from < unit_of.size(); from += communes_at_once)
    database.write("writing values", [&](db::Connection& c) {
      for (std::size_t at = from; at < std::min(from + communes_at_once, unit_of.size()); ++at)
        c.insert_all("assessment_value", columns, rows_of(cards, at, unit_of[at]));
    });
  run("CREATE INDEX assessment_value_month ON assessment_value (set_code, period)");
}

void note_regions(db::Database& database, const Nation& nation, const units::Registry& map, Date from) {
  std::vector<db::Connection::Values> rows;
  for (const Nation::Province& province : nation.provinces)
    if (auto unit = map.by_code(province.code, from))
      rows.push_back({*unit, "region", province.region, from.to_iso(), "", "", 0});
  database.write("noting regions", [&](db::Connection& c) {
    c.insert_all("units_fact", {"unit_id", "property", "value", "valid_from", "act", "source", "verified"},
                 rows);
  });
}

}  // namespace ntm::bench
