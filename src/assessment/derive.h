#pragma once
#include <optional>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "criteria/set.h"
#include "recognition/decision.h"
#include "units/registry.h"

namespace ntm::assessment {

/// Whether the unit holds the tier, or a commune tier that presupposes it, on the day.
bool holds_at_least(const recognition::Decisions& decisions, units::UnitId unit, const std::string& tier,
                    Date on);

using DerivedValues = std::unordered_map<units::UnitId, Decimal>;

/// The values of an indicator that other records decide, as of a day: 1 or 0 for a tier held, a count of
/// child units, or a percentage of them. Communes count when they belong to the programme, villages always;
/// where the law names a type, every unit of that type counts. A unit that did not exist that day has none,
/// nor has a share of no children; a recorded indicator has none at all.
/// @req R55 R107
DerivedValues derived_values(const criteria::Derivation& derivation, const std::vector<units::UnitId>& units,
                             const units::Registry& registry, const recognition::Decisions& decisions,
                             Date on);

/// The same for one unit.
std::optional<Decimal> derived_value(const criteria::Derivation& derivation, units::UnitId unit,
                                     const units::Registry& registry, const recognition::Decisions& decisions,
                                     Date on);

}  // namespace ntm::assessment
