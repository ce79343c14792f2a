#pragma once
#include <string_view>
#include <vector>

#include "assessment/limit.h"
#include "criteria/rules.h"
#include "units/registry.h"

namespace ntm::assessment {

/// The profile a unit is judged by under a set on a day, with its reason: its own attributes, those of the
/// unit above it and those of its province. The attribute threshold_profile, set by an act, wins.
/// @req R105
criteria::ProfileChoice profile_of(const criteria::Set& set, units::UnitId unit,
                                   const units::Registry& registry, Date on);

/// Codes of the other sets whose figures thresholds of this one follow, each once.
std::vector<std::string> followed_sets(const criteria::Set& set);

}  // namespace ntm::assessment
