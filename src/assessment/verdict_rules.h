#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assessment/limit.h"
#include "assessment/result.h"
#include "assessment/standing.h"
#include "criteria/set.h"

namespace ntm::assessment {

/// What the verdict of record rests on: an assessor's conclusion, the comparison of a value with its
/// threshold, or nothing yet.
enum class Basis { none, computed, conclusion };
std::string to_text(Basis basis);

/// Why the comparison came out as it did. explain.h says it in Vietnamese.
enum class Why {
  passes,          ///< The value passes its threshold.
  fails,           ///< The value does not.
  no_value,        ///< Nobody recorded a value.
  no_threshold,    ///< There is a value, but nobody knows the threshold.
  conclusion_only  ///< The indicator's text is not known: only a conclusion can settle it.
};

/// One part of an indicator, judged, with every figure that went into it.
struct PartJudgement {
  const criteria::Part* part = nullptr;
  Standing standing;
  std::optional<Limit> limit;  ///< Absent when nobody knows it or none is needed.
  std::optional<Decimal>
      distance;  ///< How far the value is inside its threshold; negative: what is still missing.
  Result computed = Result::unknown;  ///< By value and threshold alone.
  Why why = Why::no_value;
  Result result = Result::unknown;  ///< The verdict of record.
  Basis basis = Basis::none;
  bool contradiction = false;  ///< Conclusion and comparison are both known and differ.
  bool is_stale = false;

  /// The verdict rests on a threshold that nobody compared with the published text ("~").
  bool rests_on_unverified() const { return basis == Basis::computed && limit && !limit->source.verified; }
};

/// An indicator (chỉ tiêu), judged.
struct IndicatorJudgement {
  const criteria::Indicator* indicator = nullptr;
  std::vector<PartJudgement> parts;
  Standing whole;  ///< A conclusion on the whole indicator, where the parts have codes of their own.
  Result computed = Result::unknown;
  Result result = Result::unknown;
  Basis basis = Basis::none;
  bool contradiction = false;
  bool is_stale = false;
  bool whole_decides = false;      ///< The conclusion on the whole counts, and wins over the parts.
  bool whole_contradicts = false;  ///< It differs from what the parts' figures give.
  bool whole_is_stale = false;

  bool rests_on_unverified() const;
  /// The conclusion that decides, or nothing: the whole's before the only part's.
  const Standing* concluded() const;
};

/// A criterion (tiêu chí), judged.
struct CriterionJudgement {
  const criteria::Criterion* criterion = nullptr;
  std::vector<IndicatorJudgement> indicators;
  Result result = Result::unknown;
  int indicators_met = 0;
  int indicators_count = 0;  ///< Those that apply.
};

/// A unit under a whole set, judged.
struct UnitJudgement {
  std::vector<CriterionJudgement> criteria;
  Result result = Result::unknown;  ///< met: nothing is outstanding ("19/19").
  int criteria_met = 0;             ///< Met, or concluded not to apply: nothing is outstanding there.
  int criteria_count = 0;           ///< All criteria of the set.
  /// Codes of the criteria that are outstanding: not met or unknown.
  std::vector<std::string> unmet() const;
};

/// The rows of one unit under one set, found by indicator and part. Keeps pointers: the rows must outlive it.
class RowsOfUnit {
 public:
  RowsOfUnit() = default;
  explicit RowsOfUnit(const std::vector<Value>& rows);
  explicit RowsOfUnit(const std::vector<const Value*>& rows);
  Standing standing(const std::string& indicator, const std::string& part, Month period) const;
  bool empty() const { return rows_.empty(); }

 private:
  std::map<std::pair<std::string, std::string>, std::vector<const Value*>> rows_;
};

/// Under what a unit is judged.
struct Situation {
  const criteria::Set* set = nullptr;
  std::string profile;  ///< Threshold profile; "" when none fits, then only thresholds for all units apply.
  Month period{1, 1};   ///< The month judged; thresholds by year are those of its year.
  OtherSets others;     ///< For thresholds that follow another set's.
  /// The value of an indicator that other records decide (tier held, child units); nothing when it cannot be
  /// told.
  std::function<std::optional<Decimal>(const criteria::Indicator&)> derived;
};

/// Verdict of record of a part: the conclusion where there is one, else what the comparison gives, else
/// unknown. A conclusion that the indicator does not apply counts only where the set allows it (nếu có).
PartJudgement judge_part(const criteria::Indicator& indicator, const criteria::Part& part,
                         const Standing& standing, const std::optional<Limit>& limit);

/// All parts must pass (cả nam và nữ; đủ các ý). A conclusion on the whole wins over the parts.
IndicatorJudgement judge_indicator(const criteria::Indicator& indicator, const RowsOfUnit& rows,
                                   const Situation& situation);

/// Met when all its indicators that apply are met; unknown is never met. @req R104
CriterionJudgement judge_criterion(const criteria::Criterion& criterion, const RowsOfUnit& rows,
                                   const Situation& situation);

/// @req R5 R9
UnitJudgement judge_unit(const RowsOfUnit& rows, const Situation& situation);

}  // namespace ntm::assessment
