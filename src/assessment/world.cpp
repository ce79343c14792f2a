#include "assessment/world.h"

#include <algorithm>

#include "assessment/derive.h"
#include "assessment/profile.h"

namespace ntm::assessment {

bool World::has_derived() const {
  for (const criteria::Criterion& criterion : set->criteria)
    for (const criteria::Indicator& indicator : criterion.indicators)
      if (indicator.derivation.origin != criteria::Origin::recorded) return true;
  return false;
}

const criteria::Set* set_in_force(const World& world, std::string_view code, Date on) {
  for (const auto& each : world.sets)
    if (each->code == code && each->validity.contains(on)) return each.get();
  return nullptr;
}

OtherSets other_sets(const World& world, units::UnitId unit, Date on) {
  return [&world, unit, on](std::string_view code) -> OtherSet {
    const criteria::Set* set = set_in_force(world, code, on);
    if (!set) return {};
    criteria::ProfileChoice choice = profile_of(*set, unit, *world.registry, on);
    return {set, choice.profile ? choice.profile->code : ""};
  };
}

Situation situation_of(const World& world, units::UnitId unit, Month period, Date on) {
  criteria::ProfileChoice choice = profile_of(*world.set, unit, *world.registry, on);
  Situation situation;
  situation.set = world.set.get();
  situation.profile = choice.profile ? choice.profile->code : "";
  situation.period = period;
  situation.others = other_sets(world, unit, on);
  situation.derived = [&world, unit, on](const criteria::Indicator& indicator) {
    return derived_value(indicator.derivation, unit, *world.registry, *world.decisions, on);
  };
  return situation;
}

Date day_judged(Month period, Date as_of) { return std::clamp(as_of, period.first_day(), period.last_day()); }

}  // namespace ntm::assessment
