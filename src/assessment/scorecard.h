#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/change.h"
#include "assessment/progress.h"
#include "assessment/verdict_rules.h"
#include "criteria/rules.h"
#include "units/unit.h"

namespace ntm::assessment {

/// A body that holds an indicator.
struct Holder {
  std::string code, name, role;
};

/// One month of an indicator's past.
struct PastMonth {
  Month period{1, 1};
  std::optional<Decimal> value;  ///< Of the first part.
  Result verdict = Result::unknown;
};

/// What stands beside an indicator's judgement.
struct IndicatorContext {
  std::vector<Holder> holders;
  std::vector<PastMonth> history;  ///< Up to twelve months, oldest first, from the first that has a row.
  std::optional<Month> met_until;  ///< Last month it was met, when it no longer is. @req R48
  bool is_falling = false;         ///< Worse twice in a row. @req R48
};

/// A step on the way to a tier, or away from it.
struct TierState {
  std::string tier, state;  ///< reached, recognised, revoked
  std::optional<Date> on;
  std::optional<Month> in;  ///< For reached: the first month in which everything was met.
  std::string document, trust;
};

/// Everything about one unit under one set in one month (phiếu của xã).
struct Scorecard {
  units::UnitOnDay unit;
  std::string parent_name, district_code;
  std::shared_ptr<const criteria::Set> set;
  Month period{1, 1};
  Date as_of = Date::beginning_of_time();
  std::string label;
  criteria::ProfileChoice profile;
  std::vector<TierState> recognition;
  bool is_recognised = false;  ///< It holds the tier of the set.
  bool has_data = false;       ///< false: nothing was recorded yet, so the count of criteria says nothing.
  UnitJudgement judgement;
  std::map<std::string, IndicatorContext> context;  ///< By indicator code.
  std::optional<Progress> next_tier;
  std::string clause;  ///< "318/QĐ-TTg, Phụ lục I": where the set stands.
};

}  // namespace ntm::assessment
