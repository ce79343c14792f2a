#include "bodies/rules.h"

#include <algorithm>

namespace ntm::bodies {
namespace {

constexpr int end_of_time = 9999;

/// The last day of a time, or a day later than any when it is still open.
Date last_day(const Validity& validity) {
  return validity.to ? validity.to->plus_days(-1) : Date(end_of_time, 12, 31);
}

/// The time a commune belonged to one of the provinces; nothing when it never did.
std::optional<Validity> time_in(const units::Registry& units, const units::Unit& commune,
                                const std::set<units::UnitId>& provinces) {
  std::optional<Validity> time;
  for (const units::DatedParent& above : commune.parents) {
    auto province = units.ancestor(above.parent, units::Level::province, last_day(above.validity));
    if (!province || !provinces.count(*province)) continue;
    if (!time) {
      time = above.validity;
      continue;
    }
    time->from = std::min(time->from, above.validity.from);
    if (!above.validity.to || (time->to && *time->to < *above.validity.to)) time->to = above.validity.to;
  }
  return time;
}

Body committee_of_commune(const units::UnitOnDay& unit, const Validity& validity, const std::string& code) {
  const units::TypeOfUnit* type = units::find_type(unit.type);
  std::string word = type ? type->name_vi : "xã";
  Body body;
  body.code = code;
  body.name = "UBND " + word + " " + unit.name;
  body.kind = "committee";
  body.unit = unit.id;
  body.validity = validity;
  body.trust = "derived";
  body.end_trust = validity.to ? "derived" : "";
  body.posts.push_back({code + ".head", "Chủ tịch UBND " + word, true, "", "", {}});
  return body;
}

}  // namespace

const Body* answering_for(const Register& bodies, const units::Registry& units, units::UnitId unit,
                          Date day) {
  using units::Level;
  for (Level level : {Level::district, Level::commune, Level::province})
    if (auto above = units.ancestor(unit, level, day)) return bodies.committee_of(*above, day);
  return nullptr;
}

std::vector<Body> commune_committees(const units::Registry& units, const std::set<units::UnitId>& provinces) {
  std::vector<std::pair<units::UnitOnDay, Validity>> communes;
  for (const units::Unit& unit : units.units()) {
    if (unit.level != units::Level::commune) continue;
    auto time = time_in(units, unit, provinces);
    if (!time) continue;
    if (auto last = units.on_day(unit.id, last_day(*time))) communes.emplace_back(*last, *time);
  }
  std::stable_sort(communes.begin(), communes.end(),
                   [](const auto& left, const auto& right) { return left.second.from < right.second.from; });
  std::vector<Body> committees;
  std::set<std::string> taken;
  for (const auto& [commune, time] : communes) {
    std::string code = "UBND-" + commune.code;
    if (!taken.insert(code).second) taken.insert(code += "-" + std::to_string(time.from.year()));
    committees.push_back(committee_of_commune(commune, time, code));
  }
  return committees;
}

}  // namespace ntm::bodies
