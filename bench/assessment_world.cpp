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
#include "value_writer.h"

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
  write_values(*database_, cards_, unit_of_);
}

void AssessmentWorld::import_units() {
  units::Service units(*database_, clock_at_the_end(cards_));
  units.import(list_of(nation_), {list_of_2018, true}, clerk);
  note_regions(*database_, nation_, *units.registry(), list_of_2018);
}

/// Six of ten rural communes are recognised.
void AssessmentWorld::import_decisions() {
  std::string text = "unit_code,tier,action,decided_on,document,source,trust\n";
  for (std::size_t at = 0; at < nation_.communes.size(); ++at)
    if (nation_.communes[at].type == "Xã" && below(10, at, 31) < 6)
      text += nation_.communes[at].code + ",ntm,recognise,2019-06-01,1/QĐ-UBND,bench,illustrative\n";
  recognition_->import_decisions({"decisions.csv", text}, clerk);
}

}  // namespace ntm::bench
