#pragma once
#include <string>
#include <vector>

#include "assessment/doubt_rules.h"
#include "assessment/duty_rules.h"

namespace ntm::assessment {

/// One cell that somebody wants to act on, as they wrote it.
struct CellInput {
  std::string unit_code, set, indicator, part, period;
  std::int64_t version = 0;       ///< The version they saw; 0: nothing was there.
  std::string value, conclusion;  ///< Of a record; confirming and appraising may bring a conclusion alone.
  std::string evidence, note;
};

/// What became of it.
struct CellOutcome {
  Subject subject;
  std::string unit_code;
  std::int64_t version = 0;
  CellState state = CellState::empty;
  Content content;
  std::vector<Doubt> doubts;  ///< Those that the note was asked for.
};

/// The permission that an act needs.
const char* permission_for(ActKind kind);

}  // namespace ntm::assessment
