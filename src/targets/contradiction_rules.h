#pragma once
#include <vector>

#include "targets/rules.h"

namespace ntm::targets {

/// What does not go together about a target that is still open: a commune below its present tier on the way
/// to the next, a tier skipped, a district whose missing communes nobody was given, a minimum with too few
/// names.
/// @req R52 R55 R60
std::vector<Contradiction> contradictions(const Target& target, const std::vector<Target>& all,
                                          const Facts& facts);

}  // namespace ntm::targets
