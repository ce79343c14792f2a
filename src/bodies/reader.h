#pragma once
#include <vector>

#include "base/problem.h"
#include "bodies/body.h"
#include "bodies/roster_rules.h"
#include "datafile/source.h"
#include "units/registry.h"

namespace ntm::bodies {

/// A roster as a file gives it, with the line of every row.
struct RosterRead {
  Roster roster;
  std::string province_code;  ///< As the file writes it.
  Place province;
  std::vector<Place> bodies, successions, groups, holdings;
  std::vector<std::vector<Place>> posts;  ///< Per body.

  /// What is wrong with a row, at its line.
  Problem problem_of(const Fault& fault) const;
};

/// Reads a file of schema bodies/1. Units are named by the code they bore while the body existed; `today`
/// decides for bodies of which no day is known. What is wrong within a row is added to `problems`; whether
/// rows fit together is asked of faults_of().
RosterRead read(const datafile::Source& source, const units::Registry& units, Date today, Problems& problems);

}  // namespace ntm::bodies
