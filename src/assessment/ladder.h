#pragma once
#include <optional>
#include <string>
#include <vector>

#include "recognition/decision.h"
#include "units/registry.h"

namespace ntm::assessment {

/// The tiers a unit is meant to climb that day, lowest first: a city completes, a district becomes a new
/// rural district, a village of an ethnic-minority area (attribute dtts) has a tier of its own. Empty for a
/// province and for a unit that does not exist.
const std::vector<std::string>& ladder_of(const units::Registry& registry, units::UnitId unit, Date on);

/// The first tier of the ladder above every one the unit holds; nothing at the top.
std::optional<std::string> next_step(const std::vector<std::string>& ladder,
                                     const recognition::Decisions& decisions, units::UnitId unit, Date on);

}  // namespace ntm::assessment
