#pragma once
#include <memory>
#include <vector>

#include "assessment/verdict_rules.h"
#include "criteria/rules.h"
#include "recognition/decision.h"
#include "units/registry.h"

namespace ntm::assessment {

/// What units are judged by besides their values: the set, the map of units, decisions of recognition, and
/// the other sets that thresholds may follow. Everything in it is immutable.
struct World {
  std::shared_ptr<const criteria::Set> set;
  std::shared_ptr<const units::Registry> registry;
  std::shared_ptr<const recognition::Decisions> decisions;
  std::vector<std::shared_ptr<const criteria::Set>> sets;  ///< Every version of every set.

  bool has_derived() const;  ///< Some indicator of the set is decided by other records.
};

/// The version of a set in force that day; null when there is none.
const criteria::Set* set_in_force(const World& world, std::string_view code, Date on);

/// The other sets as they are for one unit on one day.
OtherSets other_sets(const World& world, units::UnitId unit, Date on);

/// Under what a unit is judged: for the values of a month, on a day of it.
Situation situation_of(const World& world, units::UnitId unit, Month period, Date on);

/// The day a month is judged on when somebody asks as of `as_of`: that day within the month, else its nearest
/// end.
Date day_judged(Month period, Date as_of);

}  // namespace ntm::assessment
