#include "criteria/json.h"

namespace ntm::criteria {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json from_json(Date from) { return from == Date::beginning_of_time() ? Json() : Json(from.to_iso()); }

Json day_json(const std::optional<Date>& day) { return day ? Json(day->to_iso()) : Json(); }

Json legal_json(const Source& source) {
  return Json::object({{"act", source.act},
                       {"dated_on", day_json(source.dated_on)},
                       {"place", text_or_null(source.place)},
                       {"trust", source.trust}});
}

std::string source_text(const Source& source) {
  return source.place.empty() ? source.act : source.act + ", " + source.place;
}

/// Adds what a figure rests on beside the figure itself.
Json with_source(Json json, const Source& source) {
  json.set("source", text_or_null(source_text(source)))
      .set("trust", source.trust)
      .set("verified", source.verified);
  return json;
}

Json condition_json(const Condition& condition) {
  switch (condition.kind) {
    case Condition::Kind::always:
      return nullptr;
    case Condition::Kind::attribute:
      return Json::object(
          {{"attribute", condition.attribute}, {"of", condition.of}, {"equals", condition.equals}});
    case Condition::Kind::any:
      return Json::object({{"any", Json::array_of(condition.parts, condition_json)}});
    case Condition::Kind::all:
      return Json::object({{"all", Json::array_of(condition.parts, condition_json)}});
  }
  return nullptr;
}

Json profile_json(const Profile& profile) {
  Json json =
      Json::object({{"code", profile.code}, {"name", profile.name}, {"when", condition_json(profile.when)}});
  json.set("note", text_or_null(profile.note));
  return with_source(std::move(json), profile.source);
}

Json threshold_json(const Threshold& threshold) {
  Json json = Json::object(
      {{"profile", threshold.profile}, {"year", threshold.year}, {"value", threshold.value.to_text()}});
  return with_source(std::move(json), threshold.source);
}

Json part_json(const Part& part) {
  return Json::object({{"code", part.code},
                       {"name", part.name},
                       {"unit", part.unit},
                       {"operator", to_text(part.comparison)},
                       {"scale", text_or_null(part.scale)},
                       {"thresholds", Json::array_of(part.thresholds, threshold_json)}});
}

Json derivation_json(const Derivation& derivation) {
  constexpr const char* origins[] = {"recorded", "tier_held", "child_count", "child_share"};
  if (derivation.origin == Origin::recorded) return nullptr;
  return Json::object({{"origin", origins[static_cast<int>(derivation.origin)]},
                       {"tier", text_or_null(derivation.tier)},
                       {"level", text_or_null(derivation.level)},
                       {"type", text_or_null(derivation.type)}});
}

Json ratio_json(const std::optional<Ratio>& ratio) {
  if (!ratio) return nullptr;
  Json json = Json::object(
      {{"of_set", ratio->of_set}, {"of_indicator", ratio->of_indicator}, {"times", ratio->times.to_text()}});
  return with_source(std::move(json), ratio->source);
}

Json indicator_json(const Indicator& indicator) {
  return Json::object({{"code", indicator.code},
                       {"name", indicator.name},
                       {"kind", indicator.kind},
                       {"set_by", indicator.set_by},
                       {"may_not_apply", indicator.may_not_apply},
                       {"indicators_unknown", indicator.indicators_unknown},
                       {"wording_trust", text_or_null(indicator.wording_trust)},
                       {"note", text_or_null(indicator.note)},
                       {"guidance", text_or_null(indicator.guidance)},
                       {"derivation", derivation_json(indicator.derivation)},
                       {"ratio", ratio_json(indicator.ratio)},
                       {"parts", Json::array_of(indicator.parts, part_json)}});
}

Json criterion_json(const Criterion& criterion) {
  return Json::object({{"code", criterion.code},
                       {"name", criterion.name},
                       {"group", criterion.group},
                       {"trust", text_or_null(criterion.trust)},
                       {"note", text_or_null(criterion.note)},
                       {"indicators", Json::array_of(criterion.indicators, indicator_json)}});
}

Json difference_json(const Difference& difference) {
  constexpr const char* kinds[] = {"added", "removed", "changed"};
  return Json::object({{"kind", kinds[static_cast<int>(difference.kind)]},
                       {"criterion", text_or_null(difference.criterion)},
                       {"indicator", text_or_null(difference.indicator)},
                       {"what", difference.what},
                       {"before", text_or_null(difference.before)},
                       {"after", text_or_null(difference.after)},
                       {"sentence", difference.sentence_vi}});
}

Json name_json(const Set& set) { return Json::object({{"code", set.code}, {"version", set.version}}); }

}  // namespace

Json brief_json(const Set& set) {
  return Json::object({{"code", set.code},
                       {"version", set.version},
                       {"amends", text_or_null(set.amends)},
                       {"name", set.name},
                       {"level", set.level},
                       {"tier", set.tier},
                       {"valid_from", from_json(set.validity.from)},
                       {"valid_to", day_json(set.validity.to)},
                       {"draft", set.is_draft},
                       {"criteria_count", set.criteria_count()},
                       {"indicator_count", set.indicator_count()},
                       {"unverified_count", set.unverified_count()}});
}

Json list_json(const std::vector<std::shared_ptr<const Set>>& sets) {
  return Json::object({{"sets", Json::array_of(sets, [](const auto& set) { return brief_json(*set); })}});
}

Json set_json(const Set& set) {
  Json json = brief_json(set);
  json.set("judged_by", text_or_null(set.judged_by));
  json.set("bands", Json::array_of(set.bands, [](int bound) { return Json(bound); }));
  json.set("stale_after_months", set.stale_after_months);
  json.set("note", text_or_null(set.note));
  json.set("legal", Json::array_of(set.legal, legal_json));
  json.set("profiles", Json::array_of(set.profiles, profile_json));
  json.set("criteria", Json::array_of(set.criteria, criterion_json));
  return json;
}

Json differences_json(const Set& before, const Set& after, const std::vector<Difference>& differences) {
  return Json::object({{"before", name_json(before)},
                       {"after", name_json(after)},
                       {"differences", Json::array_of(differences, difference_json)}});
}

Json imported_json(const std::vector<Service::Imported>& imported) {
  return Json::array_of(imported, [](const Service::Imported& one) {
    return Json::object(
        {{"file", one.file}, {"code", one.code}, {"version", one.version}, {"added", one.added}});
  });
}

}  // namespace ntm::criteria
