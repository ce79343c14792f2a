#include "assessment_world.h"

#include <fmt/format.h>

#include "assessment/migrations.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "chance.h"
#include "criteria/migrations.h"
#include "documents/migrations.h"
#include "recognition/migrations.h"
#include "units/migrations.h"

namespace ntm::bench {
namespace {

const Actor clerk{"bench", ""};
const Date list_of_2018{2018, 1, 1};

/// The last day of the last month with values.
Clock clock_at_the_end(const Scorecards& cards) {
  Date day = cards.first().plus(cards.months() - 1).last_day();
  return Clock::fixed_at(Instant::from_unix_ms(std::int64_t{day.days_since_1970()} * 86'400'000));
}

std::unique_ptr<db::Database> open(const std::filesystem::path& file) {
  auto database = db::Database::open("sqlite:" + file.string());
  for (const auto& steps :
       {audit::migrations(), units::migrations(), documents::migrations(), bodies::migrations(),
        criteria::migrations(), recognition::migrations(), assessment::migrations()})
    database->migrate(steps);
  return database;
}

constexpr std::size_t communes_at_once = 100;

}  // namespace

AssessmentWorld::AssessmentWorld(const Plan& plan, const Nation& nation, const Scorecards& cards)
    : nation_(nation), cards_(cards), database_(open(plan.scratch / "assessment.db")) {
  Clock clock = clock_at_the_end(cards);
  import_units();
  units_ = std::make_unique<units::Service>(*database_, clock);
  criteria_ = std::make_unique<criteria::Service>(*database_, clock);
  bodies_ = std::make_unique<bodies::Service>(*database_, *units_, clock);
  recognition_ = std::make_unique<recognition::Service>(*database_, *units_, clock);
  assessment_ =
      std::make_unique<assessment::Service>(*database_, *units_, *criteria_, *bodies_, *recognition_, clock);
  criteria_->import(datafile::read_source(plan.repository / "data/criteria" / (cards.set().code + ".yaml"),
                                          datafile::largest_yaml_bytes),
                    clerk);
  for (const Nation::Commune& commune : nation.communes)
    unit_of_.push_back(*units_->registry()->by_code(commune.code, list_of_2018));
  import_decisions();
  write_values();
}

/// The national list does not say the region, on which thresholds depend; it is noted behind the service's
/// back.
void AssessmentWorld::import_units() {
  units::Service units(*database_, clock_at_the_end(cards_));
  units.import(list_of(nation_), {list_of_2018, true}, clerk);
  auto map = units.registry();
  std::vector<db::Connection::Values> rows;
  for (const Nation::Province& province : nation_.provinces)
    rows.push_back({*map->by_code(province.code, list_of_2018), "region", province.region,
                    list_of_2018.to_iso(), "", "", 0});
  database_->write("noting regions", [&](db::Connection& c) {
    c.insert_all("units_fact", {"unit_id", "property", "value", "valid_from", "act", "source", "verified"},
                 rows);
  });
}

/// Six of ten rural communes are recognised.
void AssessmentWorld::import_decisions() {
  std::string text = "unit_code,tier,action,decided_on,document,source,trust\n";
  for (std::size_t at = 0; at < nation_.communes.size(); ++at)
    if (nation_.communes[at].type == "Xã" && below(10, at, 31) < 6)
      text += nation_.communes[at].code + ",ntm,recognise,2019-06-01,1/QĐ-UBND,bench,illustrative\n";
  recognition_->import_decisions({"decisions.csv", text}, clerk);
}

std::vector<db::Connection::Values> AssessmentWorld::rows_of(std::size_t commune) const {
  std::vector<db::Connection::Values> rows;
  for (const assessment::Value& row : cards_.rows_of(commune)) {
    std::optional<std::int64_t> figure;
    std::optional<std::string> word;
    if (row.value) figure = row.value->units();
    if (row.conclusion) word = to_text(*row.conclusion);
    rows.push_back({unit_of_[commune], row.set, row.indicator, row.part, row.period.to_iso(),
                    static_cast<int>(row.stage), figure, word, "", "", ""});
  }
  return rows;
}

void AssessmentWorld::write_values() {
  const std::vector<std::string> columns{"unit_id",  "set_code", "indicator",   "part",
                                         "period",   "stage",    "value",       "conclusion",
                                         "evidence", "source",   "concluded_by"};
  auto run = [&](const char* sql) {
    database_->write("preparing", [&](db::Connection& c) { c.run_script(sql); });
  };
  run("DROP INDEX assessment_value_month");
  for (std::size_t from = 0; from < nation_.communes.size(); from += communes_at_once)
    database_->write("writing values", [&](db::Connection& c) {
      for (std::size_t at = from; at < std::min(from + communes_at_once, nation_.communes.size()); ++at)
        c.insert_all("assessment_value", columns, rows_of(at));
    });
  run("CREATE INDEX assessment_value_month ON assessment_value (set_code, period)");
}

}  // namespace ntm::bench
