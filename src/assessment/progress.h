#pragma once
#include <string>
#include <vector>

namespace ntm::assessment {

/// A criterion that is outstanding on the way to a tier.
struct Missing {
  std::string code, name;
};

/// How far a unit is on the way to a tier.
/// @req R45
struct Progress {
  std::string tier, set;  ///< set is empty when none is in force.
  int criteria_met = 0, criteria_count = 0;
  std::vector<Missing> missing;
  bool has_any_row = false;  ///< false: nobody recorded anything yet.

  bool is_reached() const { return criteria_count > 0 && criteria_met == criteria_count; }
};

}  // namespace ntm::assessment
