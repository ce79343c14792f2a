#include "targets/json.h"

namespace ntm::targets {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

/// A unit abolished since is still called what it was called last.
std::string name_on(const units::Registry& map, units::UnitId id, Date as_of) {
  if (auto unit = map.on_day(id, as_of)) return unit->name;
  const units::Unit* unit = map.find(id);
  return unit && !unit->names.empty() ? unit->names.back().value : "";
}

/// The district as the directive meant it, by its code.
Json district_name(const units::Registry& map, const Target& target) {
  auto district = map.last_bearer(target.district_code);
  return district ? Json(name_on(map, *district, target.due_on)) : Json();
}

Json missing_json(const Missing& missing) {
  return Json::object({{"code", missing.code}, {"name", missing.name}});
}

Json unit_json(const units::Registry& map, units::UnitId id, Date as_of) {
  return Json::object({{"code", map.code_of(id, as_of)}, {"name", name_on(map, id, as_of)}});
}

Json answers_json(const Answering& answers) {
  return Json::object({{"body_code", answers.body_code},
                       {"body_name", answers.body_name},
                       {"post", answers.post},
                       {"holder", answers.person}});
}

void set_identity(Json& json, const units::Registry& map, const Target& target, Date as_of) {
  json.set("id", target.id);
  json.set("kind", to_text(target.kind));
  json.set("tier", target.tier);
  json.set("level", units::to_text(target.level));
  json.set("unit_code", text_or_null(target.unit_code));
  json.set("unit_name", target.unit ? Json(name_on(map, target.unit, as_of)) : Json());
  json.set("district_code", text_or_null(target.district_code));
  json.set("district_name", district_name(map, target));
  json.set("year", target.year);
  json.set("original_year", target.original_year);
  json.set("slips", target.slips);
  json.set("due_on", target.due_on.to_iso());
  json.set("due_trust", target.due_trust);
  json.set("document", target.document);
  json.set("clause", target.clause);
  json.set("statement", target.statement_vi);
}

void set_outlook(Json& json, const units::Registry& map, const Outlook& outlook, Date as_of) {
  json.set("state", to_text(outlook.state));
  json.set("is_late", outlook.is_late);
  json.set("met_on", outlook.met_on ? Json(outlook.met_on->to_iso()) : Json());
  json.set("at_risk", outlook.at_risk);
  json.set("criteria_met", outlook.progress.criteria_met);
  json.set("criteria_count", outlook.progress.criteria_count);
  bool is_counted = outlook.progress.criteria_count > 0;  // without a set nobody can say what is missing
  json.set("missing_count", is_counted ? Json(outlook.progress.missing.size()) : Json());
  json.set("missing", Json::array_of(outlook.progress.missing, missing_json));
  json.set("in_scope", outlook.in_scope);
  json.set("done", outlook.done);
  json.set("exempt", outlook.exempt);
  json.set("required", outlook.required);
  json.set("open", Json::array_of(outlook.open, [&](units::UnitId id) { return unit_json(map, id, as_of); }));
  json.set("waits_for", Json::array_of(outlook.waits_for, [](const std::string& id) { return Json(id); }));
  json.set("contradictions", Json::array_of(outlook.contradictions, [](const Contradiction& contradiction) {
             return Json::object({{"code", contradiction.code}, {"message", contradiction.message_vi}});
           }));
  json.set("forecast", text_or_null(outlook.forecast_vi));
}

}  // namespace

Json judged_json(const units::Registry& map, const Judged& judged, Date as_of) {
  Json json = Json::object();
  set_identity(json, map, judged.target, as_of);
  set_outlook(json, map, judged.outlook, as_of);
  json.set("priority", judged.is_priority);
  json.set("answers", answers_json(judged.answers));
  json.set("exemptions", Json::array_of(judged.target.exempt, [&](const Exemption& exemption) {
             Json unit = unit_json(map, exemption.unit, as_of);
             return unit.set("reason", exemption.reason).set("clause", exemption.clause);
           }));
  json.set("depends_on",
           Json::array_of(judged.target.depends_on, [](const std::string& id) { return Json(id); }));
  return json;
}

}  // namespace ntm::targets
