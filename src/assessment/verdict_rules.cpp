#include "assessment/verdict_rules.h"

namespace ntm::assessment {
namespace {

using criteria::Indicator;
using criteria::Part;

/// The conclusion that counts: "does not apply" only where the set allows it.
std::optional<Conclusion> counted(const Standing& standing, const Indicator& indicator) {
  if (standing.conclusion == Conclusion::not_applicable && !indicator.may_not_apply) return {};
  return standing.conclusion;
}

bool disagree(Result concluded, Result computed) {
  return is_known(concluded) && is_known(computed) && concluded != computed;
}

Decimal distance_inside(criteria::Comparison comparison, Decimal value, Decimal bound) {
  return is_lower_bound(comparison) ? value - bound : bound - value;
}

void compare(PartJudgement& judgement, const Part& part) {
  std::optional<Decimal> bound = bound_of(part, judgement.limit);
  if (!judgement.standing.value) return void(judgement.why = Why::no_value);
  if (!bound) return void(judgement.why = Why::no_threshold);
  bool good = passes(part.comparison, *judgement.standing.value, *bound);
  judgement.computed = good ? Result::met : Result::not_met;
  judgement.why = good ? Why::passes : Why::fails;
  if (judgement.limit)
    judgement.distance = distance_inside(part.comparison, *judgement.standing.value, *bound);
}

/// A value nobody entered is filled in from the records that decide it.
void fill_in(Standing& standing, const Indicator& indicator, const Situation& situation) {
  if (standing.value || indicator.derivation.origin == criteria::Origin::recorded || !situation.derived)
    return;
  standing.value = situation.derived(indicator);
  standing.is_derived = standing.value.has_value();
}

std::string name_of_profile(const criteria::Set& set, const std::string& code) {
  for (const criteria::Profile& profile : set.profiles)
    if (profile.code == code) return profile.name;
  return "";
}

PartJudgement part_of_unit(const Indicator& indicator, const Part& part, const RowsOfUnit& rows,
                           const Situation& situation) {
  Standing standing = rows.standing(indicator.code, part.code, situation.period);
  bool stale = is_stale(standing, situation.period, situation.set->stale_after_months);
  fill_in(standing, indicator, situation);
  auto limit = limit_for(indicator, part, situation.profile, situation.period.year(), situation.others);
  if (limit) limit->profile_name = name_of_profile(*situation.set, limit->profile);
  PartJudgement judgement = judge_part(indicator, part, standing, limit);
  judgement.is_stale = stale;
  return judgement;
}

/// What the comparisons of the parts give together; parts concluded not to apply are left out.
Result computed_together(const std::vector<PartJudgement>& parts) {
  AllOf all;
  for (const PartJudgement& part : parts)
    all.add(part.result == Result::not_applicable ? Result::not_applicable : part.computed);
  return all.result() == Result::not_applicable ? Result::unknown : all.result();
}

Result results_together(const std::vector<PartJudgement>& parts) {
  AllOf all;
  for (const PartJudgement& part : parts) all.add(part.result);
  return all.result();
}

Basis basis_of(const IndicatorJudgement& judgement) {
  bool concluded = false, computed = false;
  for (const PartJudgement& part : judgement.parts) {
    concluded |= part.basis == Basis::conclusion;
    computed |= part.basis == Basis::computed;
  }
  return concluded ? Basis::conclusion : computed ? Basis::computed : Basis::none;
}

void join_parts(IndicatorJudgement& judgement) {
  judgement.computed = computed_together(judgement.parts);
  judgement.result = results_together(judgement.parts);
  judgement.basis = basis_of(judgement);
  for (const PartJudgement& part : judgement.parts) {
    judgement.contradiction |= part.contradiction;
    judgement.is_stale |= part.is_stale;
  }
}

/// The whole has rows of its own only where no part carries the empty code.
bool has_separate_whole(const Indicator& indicator) {
  for (const Part& part : indicator.parts)
    if (part.code.empty()) return false;
  return true;
}

void let_the_whole_decide(IndicatorJudgement& judgement) {
  std::optional<Conclusion> conclusion = counted(judgement.whole, *judgement.indicator);
  if (!conclusion) return;
  judgement.whole_decides = true;
  judgement.result = result_of(*conclusion);
  judgement.basis = Basis::conclusion;
  judgement.whole_contradicts = disagree(judgement.result, judgement.computed);
  judgement.contradiction |= judgement.whole_contradicts;
}

}  // namespace

std::string to_text(Basis basis) {
  return basis == Basis::conclusion ? "conclusion" : basis == Basis::computed ? "computed" : "none";
}

bool IndicatorJudgement::rests_on_unverified() const {
  if (whole_decides) return false;
  for (const PartJudgement& part : parts)
    if (part.rests_on_unverified()) return true;
  return false;
}

const Standing* IndicatorJudgement::concluded() const {
  if (whole_decides) return &whole;
  if (parts.size() == 1 && parts.front().basis == Basis::conclusion) return &parts.front().standing;
  return nullptr;
}

std::vector<std::string> UnitJudgement::unmet() const {
  std::vector<std::string> codes;
  for (const CriterionJudgement& each : criteria)
    if (!is_fulfilled(each.result)) codes.push_back(each.criterion->code);
  return codes;
}

RowsOfUnit::RowsOfUnit(const std::vector<Value>& rows) {
  for (const Value& row : rows) rows_[{row.indicator, row.part}].push_back(&row);
}

RowsOfUnit::RowsOfUnit(const std::vector<const Value*>& rows) {
  for (const Value* row : rows) rows_[{row->indicator, row->part}].push_back(row);
}

Standing RowsOfUnit::standing(const std::string& indicator, const std::string& part, Month period) const {
  auto found = rows_.find({indicator, part});
  return found == rows_.end() ? Standing{} : standing_at(found->second, period);
}

PartJudgement judge_part(const Indicator& indicator, const Part& part, const Standing& standing,
                         const std::optional<Limit>& limit) {
  PartJudgement judgement;
  judgement.part = &part;
  judgement.standing = standing;
  judgement.limit = limit;
  if (indicator.indicators_unknown) {
    judgement.why = Why::conclusion_only;
  } else {
    compare(judgement, part);
  }
  std::optional<Conclusion> conclusion = counted(standing, indicator);
  judgement.result = conclusion ? result_of(*conclusion) : judgement.computed;
  judgement.basis = conclusion                     ? Basis::conclusion
                    : is_known(judgement.computed) ? Basis::computed
                                                   : Basis::none;
  judgement.contradiction = conclusion && disagree(judgement.result, judgement.computed);
  return judgement;
}

IndicatorJudgement judge_indicator(const Indicator& indicator, const RowsOfUnit& rows,
                                   const Situation& situation) {
  IndicatorJudgement judgement;
  judgement.indicator = &indicator;
  for (const Part& part : indicator.parts)
    judgement.parts.push_back(part_of_unit(indicator, part, rows, situation));
  join_parts(judgement);
  if (!has_separate_whole(indicator)) return judgement;
  judgement.whole = rows.standing(indicator.code, "", situation.period);
  judgement.whole_is_stale = is_stale(judgement.whole, situation.period, situation.set->stale_after_months);
  judgement.is_stale |= judgement.whole_is_stale;
  let_the_whole_decide(judgement);
  return judgement;
}

CriterionJudgement judge_criterion(const criteria::Criterion& criterion, const RowsOfUnit& rows,
                                   const Situation& situation) {
  CriterionJudgement judgement;
  judgement.criterion = &criterion;
  AllOf all;
  for (const Indicator& indicator : criterion.indicators) {
    judgement.indicators.push_back(judge_indicator(indicator, rows, situation));
    all.add(judgement.indicators.back().result);
  }
  judgement.result = all.result();
  judgement.indicators_met = all.met_count();
  judgement.indicators_count = all.applicable_count();
  return judgement;
}

UnitJudgement judge_unit(const RowsOfUnit& rows, const Situation& situation) {
  UnitJudgement judgement;
  AllOf all;
  for (const criteria::Criterion& criterion : situation.set->criteria) {
    judgement.criteria.push_back(judge_criterion(criterion, rows, situation));
    Result result = judgement.criteria.back().result;
    all.add(result);
    judgement.criteria_met += is_fulfilled(result);
  }
  judgement.criteria_count = situation.set->criteria_count();
  judgement.result = all.result() == Result::not_applicable ? Result::met : all.result();
  return judgement;
}

}  // namespace ntm::assessment
