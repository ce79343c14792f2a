#include "units/json.h"

namespace ntm::units {
namespace {

Json from_json(Date from) {
  if (from == Date::beginning_of_time()) return nullptr;
  return from.to_iso();
}

Json to_json(const std::optional<Date>& to) { return to ? Json(to->to_iso()) : Json(); }

Json dated_json(const Dated& dated) {
  return Json::object({{"value", dated.value},
                       {"valid_from", from_json(dated.validity.from)},
                       {"valid_to", to_json(dated.validity.to)},
                       {"act", dated.act}});
}

Json parent_json(const Registry& registry, const DatedParent& dated) {
  Date day = dated.validity.from;
  auto parent = registry.on_day(dated.parent, day);
  return Json::object({{"code", registry.code_of(dated.parent, day)},
                       {"name", parent ? parent->name : ""},
                       {"valid_from", from_json(day)},
                       {"valid_to", to_json(dated.validity.to)},
                       {"act", dated.act}});
}

Json attribute_json(const Attribute& attribute) {
  return Json::object({{"name", attribute.name},
                       {"value", attribute.value},
                       {"valid_from", from_json(attribute.validity.from)},
                       {"valid_to", to_json(attribute.validity.to)},
                       {"source", attribute.source},
                       {"verified", attribute.verified}});
}

Json share_json(const Share& share) {
  switch (share.kind) {
    case Share::Kind::whole:
      return "whole";
    case Share::Kind::unknown:
      return "unknown";
    case Share::Kind::part:
      return number_of(Decimal::from_units(share.millionths / 100));
  }
  return nullptr;
}

/// The other end of a succession, as it was on the day before (from) or on the day of the change (to).
Json succession_json(const Registry& registry, const Succession& line, UnitId other, Date day) {
  auto unit = registry.on_day(other, day);
  return Json::object({{"code", registry.code_of(other, day)},
                       {"name", unit ? unit->name : ""},
                       {"type", unit ? unit->type : ""},
                       {"share", share_json(line.share)},
                       {"effective_on", line.effective_on.to_iso()},
                       {"act", line.act}});
}

}  // namespace

Json brief_json(const Registry& registry, const UnitOnDay& unit, Date on) {
  auto parent = unit.parent ? registry.on_day(*unit.parent, on) : std::nullopt;
  return Json::object({{"id", unit.id},
                       {"code", unit.code},
                       {"name", unit.name},
                       {"type", unit.type},
                       {"level", to_text(unit.level)},
                       {"parent_code", parent ? Json(parent->code) : Json()},
                       {"parent_name", parent ? Json(parent->name) : Json()},
                       {"parent_type", parent ? Json(parent->type) : Json()}});
}

Json matches_json(const Registry& registry, const Matches& matches, Date on) {
  const char* how_many = matches.units.empty() ? "none" : matches.units.size() == 1 ? "one" : "several";
  Json units = Json::array_of(matches.units,
                              [&](UnitId id) { return brief_json(registry, *registry.on_day(id, on), on); });
  return Json::object({{"match", how_many}, {"units", units}});
}

Json unit_json(const Registry& registry, const UnitOnDay& unit, Date on) {
  Json result = brief_json(registry, unit, on);
  Json attributes = Json::array();
  for (const Attribute& attribute : registry.find(unit.id)->attributes)
    if (attribute.validity.contains(on)) attributes.push(attribute_json(attribute));
  result.set("as_of", on.to_iso());
  result.set("attributes", attributes);
  result.set("children", Json::array_of(registry.children(unit.id, on), [&](UnitId id) {
               return brief_json(registry, *registry.on_day(id, on), on);
             }));
  return result;
}

Json history_json(const Registry& registry, const Unit& unit) {
  auto dated = [](const std::vector<Dated>& values) { return Json::array_of(values, dated_json); };
  return Json::object({
      {"id", unit.id},
      {"level", to_text(unit.level)},
      {"names", dated(unit.names)},
      {"codes", dated(unit.codes)},
      {"types", dated(unit.types)},
      {"parents",
       Json::array_of(unit.parents, [&](const DatedParent& p) { return parent_json(registry, p); })},
      {"attributes", Json::array_of(unit.attributes, attribute_json)},
      {"aliases", Json::array_of(unit.aliases, [](const std::string& alias) { return Json(alias); })},
      {"predecessors", Json::array_of(registry.predecessors(unit.id),
                                      [&](const Succession& line) {
                                        return succession_json(registry, line, line.from,
                                                               line.effective_on.plus_days(-1));
                                      })},
      {"successors", Json::array_of(registry.successors(unit.id),
                                    [&](const Succession& line) {
                                      return succession_json(registry, line, line.to, line.effective_on);
                                    })},
  });
}

}  // namespace ntm::units
