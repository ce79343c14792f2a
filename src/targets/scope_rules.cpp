#include "targets/scope_rules.h"

#include <algorithm>

#include "assessment/scope.h"

namespace ntm::targets {
namespace {

bool is_exempt(const Target& target, units::UnitId commune) {
  return std::any_of(target.exempt.begin(), target.exempt.end(),
                     [&](const Exemption& exemption) { return exemption.unit == commune; });
}

bool is_in_scope(const Rule& rule, units::UnitId commune, const Facts& facts) {
  if (rule.scope == Rule::Scope::programme) return facts.map.in_programme(commune, facts.as_of);
  return facts.decisions.held(commune, rule.scope_tier, facts.as_of) != nullptr;
}

bool has(const std::pair<const std::string, std::string>& wanted, units::UnitId village, const Facts& facts) {
  return facts.map.attribute(village, wanted.first, facts.as_of) == wanted.second;
}

bool is_of_the_right_kind(const Rule& rule, units::UnitId village, const Facts& facts) {
  for (const auto& wanted : rule.villages)
    if (!has(wanted, village, facts)) return false;
  for (const auto& unwanted : rule.except_villages)
    if (has(unwanted, village, facts)) return false;
  return true;
}

bool is_recognised_in_time(const Target& target, units::UnitId village, const Facts& facts) {
  const auto* decision = facts.decisions.held(village, target.tier, facts.as_of);
  if (!decision) return false;
  return !target.rule->recognised_in_year || decision->decided_on.year() == *target.rule->recognised_in_year;
}

Scope scope_of(const Target& target, const Facts& facts, const std::function<bool(units::UnitId)>& is_done) {
  Scope scope;
  for (units::UnitId commune : facts.map.of_level(units::Level::commune, facts.as_of)) {
    if (!is_in_scope(*target.rule, commune, facts)) continue;
    if (is_exempt(target, commune)) {
      ++scope.exempt;
      continue;
    }
    scope.communes.push_back(commune);
    if (!is_done(commune)) scope.open.push_back(commune);
  }
  return scope;
}

}  // namespace

int villages_that_count(const Target& target, units::UnitId commune, const Facts& facts) {
  auto villages = facts.map.children(commune, facts.as_of);
  return static_cast<int>(std::count_if(villages.begin(), villages.end(), [&](units::UnitId village) {
    return is_of_the_right_kind(*target.rule, village, facts) &&
           is_recognised_in_time(target, village, facts);
  }));
}

Scope village_scope(const Target& target, const Facts& facts) {
  return scope_of(target, facts, [&](units::UnitId commune) {
    return villages_that_count(target, commune, facts) >= target.rule->at_least;
  });
}

Scope maintenance_scope(const Target& target, const Facts& facts) {
  return scope_of(target, facts, [&](units::UnitId commune) { return facts.maintained.count(commune) > 0; });
}

bool concerns(const Target& target, units::UnitId unit, const units::Registry& map, Date on) {
  return target.unit == 0 || assessment::is_within(map, target.unit, unit, on) ||
         assessment::is_within(map, unit, target.unit, on);
}

bool is_priority(const Target& target, const units::Registry& map, Date on) {
  const std::string year = std::to_string(target.year);
  for (std::optional<units::UnitId> unit = target.unit; unit && *unit != 0; unit = map.parent(*unit, on))
    if (map.attribute(*unit, "priority_year", on) == year) return true;
  return false;
}

}  // namespace ntm::targets
