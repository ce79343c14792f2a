#pragma once
#include <vector>

#include "targets/rules.h"

namespace ntm::targets {

/// The communes a rule is about, and those of them that have not done it yet.
struct Scope {
  std::vector<units::UnitId> communes, open;
  int exempt = 0;  ///< Communes left out by name; they are not in `communes`.
};

/// Communes that must have so many villages of the target's tier. Pilot villages and others that the rule
/// leaves out do not count; exempt communes leave the denominator.
/// @req R25 R27 R28 R29
Scope village_scope(const Target& target, const Facts& facts);

/// Recognised communes that must still meet every criterion.
/// @req R47
Scope maintenance_scope(const Target& target, const Facts& facts);

/// How many villages of the commune count for the rule on that day.
int villages_that_count(const Target& target, units::UnitId commune, const Facts& facts);

/// Whether somebody who looks after `unit` has to do with the target: it is set for the unit, for one below
/// or above it, or for every unit of a rule.
/// @req R99 R110
bool concerns(const Target& target, units::UnitId unit, const units::Registry& map, Date on);

/// Whether the year's effort goes to the target's unit or to a unit above it first (địa bàn ưu tiên trong
/// năm).
/// @req R57
bool is_priority(const Target& target, const units::Registry& map, Date on);

}  // namespace ntm::targets
