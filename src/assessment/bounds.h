#pragma once
#include <string_view>

#include "assessment/judged.h"
#include "assessment/limit.h"

namespace ntm::assessment {

/// The bounds of every slot of a set for one profile and year, in the order of Layout.
Bounds bounds_for(const criteria::Set& set, std::string_view profile, int year, const OtherSets& others);

}  // namespace ntm::assessment
