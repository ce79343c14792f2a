#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/value.h"

namespace ntm::assessment {

/// What stands for one part of an indicator in a month (giá trị đang có hiệu lực): the value and the
/// conclusion of the latest month up to it that has any row for the part. That month's rows replace all
/// earlier ones together.
struct Standing {
  std::optional<Month> period;  ///< The month the rows are of; absent when there is no row.
  std::optional<Decimal> value;
  Stage value_stage = Stage::recorded;
  std::optional<Conclusion> conclusion;
  Stage conclusion_stage = Stage::recorded;
  bool is_derived = false;  ///< The value was worked out from other records, not entered.
  std::string evidence, source;
  std::string concluded_by;
  std::optional<Date> concluded_on;
};

/// `rows` are those of one unit, set, indicator and part, in any order. Of the month that stands, the value
/// counts of the highest stage that has one, and so does the conclusion, each by itself.
Standing standing_at(const std::vector<const Value*>& rows, Month period);

/// Whether what stands is older than the set allows (đã cũ): more than `stale_after_months` months before
/// `period`. Exactly that many is not yet stale. What is derived or absent is never stale.
bool is_stale(const Standing& standing, Month period, int stale_after_months);

}  // namespace ntm::assessment
