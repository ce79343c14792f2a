#include "assessment/service.h"

#include "assessment/problems.h"
#include "assessment/store.h"
#include "audit/event.h"

namespace ntm::assessment {
namespace {

constexpr const char* label_key = "label";
/// A set is also asked about months before it came into force, to see what will change (R13); not about any
/// month.
Month earliest_month(const criteria::Set& set) {
  bool known = set.validity.from != Date::beginning_of_time();
  return known ? Month::of(set.validity.from).plus(-60) : Month(2000, 1);
}

}  // namespace

Service::Service(db::Database& database, units::Service& units, criteria::Service& criteria,
                 bodies::Service& bodies, recognition::Service& recognition, Clock clock)
    : database_(database),
      units_(units),
      criteria_(criteria),
      bodies_(bodies),
      recognition_(recognition),
      clock_(clock),
      boards_(database) {}

void Service::set_label(const std::string& label, const Actor& actor) {
  database_.write("setting the label of the data", [&](db::Connection& c) {
    std::string before = store::setting(c, label_key);
    if (before == label) return;
    store::keep_setting(c, label_key, label);
    audit::append(c, {actor, clock_.now(), "assessment.set_label", label_key, before, label, ""});
  });
}

std::string Service::label() {
  return database_.read([](db::Connection& c) { return store::setting(c, label_key); });
}

World Service::world_of(std::shared_ptr<const criteria::Set> set) {
  return {std::move(set), units_.registry(), recognition_.decisions(), criteria_.all()};
}

Reading Service::reading(std::shared_ptr<const criteria::Set> set, Month period, Date as_of) {
  if (period > Month::of(clock_.today_in_vietnam()))
    throw Refused(Refusal::invalid, question_about_the_future(period));
  if (period < earliest_month(*set)) throw Refused(Refusal::invalid, month_before_the_set(set->code, period));
  World world = world_of(std::move(set));
  return {boards_.of(world), world, period, as_of, database_};
}

std::shared_ptr<const criteria::Set> Service::set_for_tier(const std::string& tier, Date on) {
  auto set = criteria_.for_tier(tier, on);
  if (!set) throw Refused(Refusal::not_found, no_set_for_tier(tier, on));
  return set;
}

}  // namespace ntm::assessment
