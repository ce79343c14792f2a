#include "assessment/explain.h"
#include "assessment/json.h"

namespace ntm::assessment {
namespace {

template <class T>
Json iso_or_null(const std::optional<T>& moment) {
  return moment ? Json(moment->to_iso()) : Json(nullptr);
}

Json figure_or_null(const std::optional<Decimal>& value) {
  return value ? Json(value->to_text()) : Json(nullptr);
}

/// Without data there is nothing to count: null, never 0.
std::optional<int> count_of(bool has_data, int criteria_met) {
  if (!has_data) return {};
  return criteria_met;
}

Json limit_members(const PartJudgement& part) {
  if (!part.limit)
    return Json::object({{"threshold", nullptr},
                         {"threshold_profile", nullptr},
                         {"threshold_year", nullptr},
                         {"threshold_source", ""},
                         {"follows", ""},
                         {"verified", part.part->comparison == criteria::Comparison::yes_no ||
                                          part.part->comparison == criteria::Comparison::must_not_exist}});
  return Json::object({{"threshold", part.limit->value.to_text()},
                       {"threshold_profile", part.limit->profile},
                       {"threshold_year", part.limit->year},
                       {"threshold_source", place_in_law(part.limit->source)},
                       {"follows", part.limit->follows},
                       {"verified", part.limit->source.verified}});
}

Json part_json(const PartJudgement& part) {
  const Standing& standing = part.standing;
  bool entered = standing.value && !standing.is_derived;
  Json json = Json::object({{"code", part.part->code},
                            {"name", part.part->name},
                            {"unit", part.part->unit},
                            {"value", figure_or_null(standing.value)},
                            {"derived", standing.is_derived},
                            {"period", iso_or_null(standing.period)},
                            {"stage", entered ? Json(to_text(standing.value_stage)) : Json(nullptr)},
                            {"operator", operator_of(*part.part)}});
  Json limit = limit_members(part);
  for (const auto& [key, value] : limit.members()) json.set(key, value);
  json.set("distance", figure_or_null(part.distance)).set("computed", to_text(part.computed));
  json.set("verdict", to_text(part.result))
      .set("contradiction", part.contradiction)
      .set("stale", part.is_stale);
  return json;
}

Json conclusion_json(const IndicatorJudgement& judgement) {
  const Standing* standing = judgement.concluded();
  if (!standing) return nullptr;
  return Json::object({{"result", to_text(*standing->conclusion)},
                       {"stage", to_text(standing->conclusion_stage)},
                       {"by", standing->concluded_by},
                       {"on", iso_or_null(standing->concluded_on)}});
}

Json holder_json(const Holder& holder) {
  return Json::object({{"code", holder.code}, {"name", holder.name}, {"role", holder.role}});
}

Json past_json(const PastMonth& past) {
  return Json::object({{"period", past.period.to_iso()},
                       {"value", figure_or_null(past.value)},
                       {"verdict", to_text(past.verdict)}});
}

std::string evidence_of(const IndicatorJudgement& judgement) {
  if (!judgement.whole.evidence.empty()) return judgement.whole.evidence;
  for (const PartJudgement& part : judgement.parts)
    if (!part.standing.evidence.empty()) return part.standing.evidence;
  return "";
}

Json indicator_json(const Scorecard& card, const IndicatorJudgement& judgement) {
  const criteria::Indicator& indicator = *judgement.indicator;
  const IndicatorContext& context = card.context.at(indicator.code);
  auto said = reasons(judgement, card.period);
  return Json::object({{"code", indicator.code},
                       {"name", indicator.name},
                       {"unit", indicator.parts.empty() ? "" : indicator.parts.front().unit},
                       {"kind", indicator.kind},
                       {"set_by", indicator.set_by},
                       {"guidance", indicator.guidance},
                       {"note", indicator.note},
                       {"verdict", to_text(judgement.result)},
                       {"basis", to_text(judgement.basis)},
                       {"computed", to_text(judgement.computed)},
                       {"contradiction", judgement.contradiction},
                       {"unverified", judgement.rests_on_unverified()},
                       {"conclusion", conclusion_json(judgement)},
                       {"parts", Json::array_of(judgement.parts, part_json)},
                       {"reasons", Json::array_of(said, [](const std::string& text) { return Json(text); })},
                       {"stale", judgement.is_stale},
                       {"holders", Json::array_of(context.holders, holder_json)},
                       {"clause", card.clause},
                       {"evidence", evidence_of(judgement)},
                       {"met_until", iso_or_null(context.met_until)},
                       {"falling", context.is_falling},
                       {"history", Json::array_of(context.history, past_json)}});
}

Json criterion_json(const Scorecard& card, const CriterionJudgement& judgement) {
  auto since = since_recognition(card.is_recognised, judgement.result);
  auto indicator = [&](const IndicatorJudgement& each) { return indicator_json(card, each); };
  return Json::object({{"code", judgement.criterion->code},
                       {"name", judgement.criterion->name},
                       {"group", judgement.criterion->group},
                       {"verdict", to_text(judgement.result)},
                       {"reason", reason(judgement)},
                       {"indicators_met", judgement.indicators_met},
                       {"indicators_count", judgement.indicators_count},
                       {"since_recognition", since ? Json(to_text(*since)) : Json(nullptr)},
                       {"indicators", Json::array_of(judgement.indicators, indicator)}});
}

Json tier_json(const TierState& state) {
  return Json::object({{"tier", state.tier},
                       {"state", state.state},
                       {"on", state.on ? Json(state.on->to_iso()) : iso_or_null(state.in)},
                       {"document", state.document},
                       {"trust", state.trust}});
}

Json next_json(const std::optional<Progress>& next) {
  if (!next) return nullptr;
  auto missing = [](const Missing& each) { return Json::object({{"code", each.code}, {"name", each.name}}); };
  return Json::object(
      {{"tier", next->tier},
       {"set", next->set},
       {"criteria_met", count_of(next->has_any_row || next->criteria_met > 0, next->criteria_met)},
       {"criteria_count", next->criteria_count},
       {"missing", Json::array_of(next->missing, missing)}});
}

Json profile_json(const criteria::ProfileChoice& choice) {
  return Json::object({{"code", choice.profile ? choice.profile->code : ""},
                       {"name", choice.profile ? choice.profile->name : ""},
                       {"reason", choice.reason_vi},
                       {"certain", choice.certain}});
}

Json lost_share(const Scorecard& card) {
  auto share = lost_share_percent(card.judgement.criteria_met, card.judgement.criteria_count);
  return card.is_recognised && card.has_data && share ? number_of(*share) : Json(nullptr);
}

}  // namespace

Json scorecard_json(const Scorecard& card) {
  auto criterion = [&](const CriterionJudgement& each) { return criterion_json(card, each); };
  return Json::object({{"unit", Json::object({{"code", card.unit.code},
                                              {"name", card.unit.name},
                                              {"type", card.unit.type},
                                              {"level", units::to_text(card.unit.level)},
                                              {"parent_name", card.parent_name},
                                              {"district_code", card.district_code}})},
                       {"set", card.set->code},
                       {"set_version", card.set->version},
                       {"set_name", card.set->name},
                       {"period", card.period.to_iso()},
                       {"as_of", card.as_of.to_iso()},
                       {"illustrative", !card.label.empty()},
                       {"label", card.label},
                       {"profile", profile_json(card.profile)},
                       {"recognition", Json::array_of(card.recognition, tier_json)},
                       {"criteria_met", count_of(card.has_data, card.judgement.criteria_met)},
                       {"criteria_count", card.judgement.criteria_count},
                       {"verdict", to_text(card.judgement.result)},
                       {"lost_share_percent", lost_share(card)},
                       {"criteria", Json::array_of(card.judgement.criteria, criterion)},
                       {"next_tier", next_json(card.next_tier)}});
}

}  // namespace ntm::assessment
