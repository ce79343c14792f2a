#include "assessment/change.h"

#include <map>

namespace ntm::assessment {
namespace {

using ByCode = std::map<std::string, Result>;

ByCode results_by_indicator(const UnitJudgement& judgement) {
  ByCode results;
  for (const CriterionJudgement& criterion : judgement.criteria)
    for (const IndicatorJudgement& each : criterion.indicators) results[each.indicator->code] = each.result;
  return results;
}

ByCode results_by_criterion(const UnitJudgement& judgement) {
  ByCode results;
  for (const CriterionJudgement& each : judgement.criteria) results[each.criterion->code] = each.result;
  return results;
}

bool is_worse(Decimal later, Decimal earlier, criteria::Comparison comparison) {
  return is_lower_bound(comparison) ? later < earlier : later > earlier;
}

}  // namespace

std::string to_text(Since since) { return since == Since::kept ? "kept" : "lost"; }

std::optional<Since> since_recognition(bool is_recognised, Result now) {
  if (!is_recognised) return {};
  return is_fulfilled(now) ? Since::kept : Since::lost;
}

std::optional<Decimal> lost_share_percent(int criteria_met, int criteria_count) {
  return percent_of(criteria_count - criteria_met, criteria_count);
}

std::vector<Regression> regressions(const UnitJudgement& before, const UnitJudgement& now) {
  ByCode earlier = results_by_indicator(before);
  std::vector<Regression> found;
  for (const CriterionJudgement& criterion : now.criteria)
    for (const IndicatorJudgement& each : criterion.indicators) {
      auto was = earlier.find(each.indicator->code);
      if (was != earlier.end() && was->second == Result::met && !is_fulfilled(each.result))
        found.push_back({criterion.criterion->code, each.indicator->code, each.result});
    }
  return found;
}

bool is_falling(const std::vector<Decimal>& values, criteria::Comparison comparison) {
  std::size_t count = values.size();
  return count >= 3 && is_worse(values[count - 1], values[count - 2], comparison) &&
         is_worse(values[count - 2], values[count - 3], comparison);
}

Fall fall_between(const UnitJudgement& from, const UnitJudgement& to) {
  ByCode before = results_by_criterion(from);
  Fall fall;
  for (const CriterionJudgement& each : to.criteria) {
    auto was = before.find(each.criterion->code);
    bool good = is_fulfilled(each.result);
    if (was == before.end()) {
      if (!good) fall.added.push_back(each.criterion->code);
    } else if (is_fulfilled(was->second) != good) {
      (good ? fall.risen : fall.fallen).push_back(each.criterion->code);
    }
  }
  return fall;
}

}  // namespace ntm::assessment
