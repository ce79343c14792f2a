#pragma once
#include <vector>

#include "base/problem.h"
#include "units/draft.h"
#include "units/registry.h"

namespace ntm::units {

/// A draft held against the map: what is new, and everything that is wrong. A unit that is already there with
/// the same code, name, type and parent is left alone; the same code with anything else is a problem.
struct CheckedDraft {
  std::vector<const NewUnit*> to_add;
  int already_there = 0;
  Problems problems;
};

CheckedDraft check(const Draft& draft, const Registry& registry);

}  // namespace ntm::units
