#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "criteria/set.h"

namespace ntm::criteria {

/// The days on which a version is in force: those it states itself, less those from the start of a version
/// that amends it. `versions` are the versions of its set, itself included or not.
/// @req R104
Validity in_effect(const Set& version, const std::vector<Set>& versions);

/// Why a version cannot stand beside the ones already kept under its code; empty when it can. The place of
/// each problem names the key (amends, valid_from) but no line.
std::vector<Problem> problems_beside(const Set& added, const std::vector<Set>& kept);

}  // namespace ntm::criteria
