#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/verdict_rules.h"

namespace ntm::assessment {

/// What became of a criterion since the unit was recognised. Recognition presupposes that all were met.
enum class Since { kept, lost };
std::string to_text(Since since);

/// kept when nothing is outstanding now, else lost; nothing for a unit that is not recognised.
/// @req R9 R49
std::optional<Since> since_recognition(bool is_recognised, Result now);

/// Share of the criteria outstanding (tỷ lệ tiêu chí không giữ được); nothing when the set has no criteria.
/// @req R49
std::optional<Decimal> lost_share_percent(int criteria_met, int criteria_count);

/// An indicator that was met before and is not met now (thụt lùi).
struct Regression {
  std::string criterion, indicator;
  Result now = Result::unknown;
};

/// Indicators that were met in the earlier judgement and are not met or not known in the later one. Both are
/// of the same unit; what one of them does not have is passed over.
/// @req R48
std::vector<Regression> regressions(const UnitJudgement& before, const UnitJudgement& now);

/// Whether the last three values get worse twice in a row. `values` are oldest first; fewer than three never
/// fall.
/// @req R48
bool is_falling(const std::vector<Decimal>& values, criteria::Comparison comparison);

/// What changes for a unit when it is judged under another set or version: criteria by code.
/// @req R13
struct Fall {
  std::vector<std::string> fallen;  ///< Met under the first, outstanding under the second.
  std::vector<std::string> risen;   ///< Outstanding under the first, met under the second.
  std::vector<std::string> added;   ///< Only in the second, and outstanding there.
};
Fall fall_between(const UnitJudgement& from, const UnitJudgement& to);

}  // namespace ntm::assessment
