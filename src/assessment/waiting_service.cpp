// Of Service: what waits for one person.
#include <algorithm>

#include "assessment/act_store.h"
#include "assessment/acting.h"
#include "assessment/service.h"
#include "units/scope_rules.h"

namespace ntm::assessment {
namespace {

bool has_district(const units::Registry& map, const Subject& cell) {
  auto district = map.ancestor(cell.unit, units::Level::district, cell.period.last_day());
  return district && *district != cell.unit;
}

bool has_right(ActKind kind, const Subject& cell, const Actor& actor, const units::Registry& map) {
  const Scope* scope = actor.scope(permission_for(kind));
  return scope && scope->covers_indicator(cell.set, cell.indicator) &&
         units::covers(*scope, map, cell.unit, cell.period.last_day());
}

constexpr ActKind steps[] = {ActKind::record, ActKind::confirm, ActKind::appraise};
constexpr std::size_t few_units = 50;  ///< Beyond, everybody's cells are read and looked through.

/// Whether the actor may take some step there, whoever took the ones before.
bool may_act_on(const Subject& cell, const Actor& actor, const units::Registry& map) {
  return std::any_of(std::begin(steps), std::end(steps),
                     [&](ActKind kind) { return has_right(kind, cell, actor, map); });
}

/// The units in which the actor may take some step that day; nothing when they are many.
std::optional<std::vector<units::UnitId>> few_units_of(const Actor& actor, const units::Registry& map,
                                                       Date day) {
  std::vector<units::UnitId> found;
  for (ActKind kind : steps) {
    const Scope* scope = actor.scope(permission_for(kind));
    if (!scope) continue;
    if (scope->every_unit) return {};
    for (units::UnitId unit : scope->units) {
      found.push_back(unit);
      for (units::UnitId below : map.below(unit, units::Level::commune, day)) found.push_back(below);
      if (found.size() > few_units) return {};
    }
  }
  return found;
}

/// The act that the cell waits for, when it is this person's.
std::optional<ActKind> next_of(const Subject& cell, const std::vector<Act>& acts, const Actor& actor,
                               const units::Registry& map) {
  if (state_of(acts) == CellState::returned)
    return has_right(ActKind::record, cell, actor, map) ? std::optional(ActKind::record) : std::nullopt;
  for (ActKind kind : {ActKind::confirm, ActKind::appraise}) {
    const WantedAct wanted{kind, actor.account, actor.name, true, has_district(map, cell)};
    if (has_right(kind, cell, actor, map) && !bar_to(wanted, acts)) return kind;
  }
  return {};
}

/// "xã Đăk Pék"
std::string full_name(const units::Registry& map, const Subject& cell) {
  const auto unit = map.on_day(cell.unit, cell.period.last_day());
  if (!unit) return "";
  const units::TypeOfUnit* type = units::find_type(unit->type);
  return type ? type->name_vi + " " + unit->name : unit->name;
}

/// Everything done by then on the cell whose last act that is.
std::vector<Act> acts_until(db::Connection& connection, const Act& last) {
  if (last.version == 1) return {last};
  std::vector<Act> done = store::acts_on(connection, last.subject);
  done.erase(
      std::remove_if(done.begin(), done.end(), [&](const Act& act) { return act.version > last.version; }),
      done.end());
  return done;
}

}  // namespace

std::vector<Waiting> Service::waiting(Month from, Instant at, const Actor& actor) {
  const auto map = units_.registry();
  const auto units = few_units_of(actor, *map, at.day_in_vietnam());
  std::vector<Waiting> found;
  if (units && units->empty()) return found;
  database_.read([&](db::Connection& c) {
    const auto everywhere = std::vector<units::UnitId>{};
    for (const Act& last : store::last_acts_unfinished(c, from, at, units.value_or(everywhere))) {
      const Subject& cell = last.subject;
      if (!may_act_on(cell, actor, *map)) continue;
      if (const auto next = next_of(cell, acts_until(c, last), actor, *map))
        found.push_back(
            {*next, cell, map->code_of(cell.unit, cell.period.last_day()), full_name(*map, cell), last.at});
    }
  });
  return found;
}

}  // namespace ntm::assessment
