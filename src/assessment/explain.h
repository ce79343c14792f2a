#pragma once
#include <string>
#include <vector>

#include "assessment/verdict_rules.h"

namespace ntm::assessment {

/// Why the indicator has its verdict, in Vietnamese, one sentence per fact: value and threshold, who
/// concluded, what is missing, contradiction, age, and a mark on what nobody compared with the published
/// text. Said from the same judgement that decided.
/// @req R14 R111
std::vector<std::string> reasons(const IndicatorJudgement& judgement, Month period);

/// Why the criterion has its verdict, in one Vietnamese sentence.
std::string reason(const CriterionJudgement& judgement);

/// A figure with its unit as people read it: "34,5 %", "có", "không".
std::string figure_in_words(const criteria::Part& part, Decimal value);

/// ">=", "<=" or "=" for yes/no and must-not-exist: how a value is held against its threshold.
std::string operator_of(const criteria::Part& part);

/// "318/QĐ-TTg, Phụ lục I"; "" when no act is known.
std::string place_in_law(const criteria::Source& source);

}  // namespace ntm::assessment
