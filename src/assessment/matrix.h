#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/result.h"
#include "assessment/scope.h"
#include "criteria/set.h"

namespace ntm::assessment {

/// What is asked: which set, which month, where, as of when. Without a period the month of the day; without a
/// day the last day of the period that has come.
struct MatrixQuery {
  std::string set;
  std::optional<std::string> version;  ///< Absent: the one in force.
  std::optional<Month> period;
  std::optional<Date> as_of;
  std::optional<std::string> within;  ///< Code or name of a unit.
};

struct MatrixRow {
  Member unit;
  std::optional<std::string> tier;            ///< The highest held.
  std::optional<std::string> next_tier;       ///< Absent at the top.
  std::optional<int> criteria_met;            ///< Absent when there are no data to count from.
  std::optional<Decimal> lost_share_percent;  ///< Only for a unit with data that holds the tier of the set.
  Result result = Result::unknown;
  std::vector<Result> verdicts;  ///< By criterion.
  std::vector<Marks> marks;      ///< By criterion.
};

/// Units × criteria in one month (bảng tiêu chí).
struct Matrix {
  std::shared_ptr<const criteria::Set> set;
  Month period{1, 1};
  Date as_of = Date::beginning_of_time();
  std::string label;
  std::string within_code, within_name;
  std::vector<MatrixRow> rows;
};

/// One unit under two sets or versions. @req R13
struct ComparisonRow {
  Member unit;
  int met_from = 0, met_to = 0;
  std::vector<std::string> fallen, risen, added;  ///< Codes of criteria; see Fall in change.h.
};
struct Comparison {
  std::shared_ptr<const criteria::Set> from, to;
  Month period{1, 1};
  std::vector<ComparisonRow> rows;  ///< Every unit in scope.
  int falling_count() const;        ///< Units that meet fewer criteria under the second.
};

}  // namespace ntm::assessment
