#pragma once
#include "json/json.h"
#include "units/match.h"
#include "units/registry.h"

namespace ntm::units {

/// {"id","code","name","type","level","parent_code","parent_name"}
Json brief_json(const Registry& registry, const UnitOnDay& unit, Date on);
/// {"match":"one|several|none","units":[…]}
Json matches_json(const Registry& registry, const Matches& matches, Date on);
/// The unit on one day with its attributes and children.
Json unit_json(const Registry& registry, const UnitOnDay& unit, Date on);
/// Everything recorded over time, with predecessors and successors.
Json history_json(const Registry& registry, const Unit& unit);

}  // namespace ntm::units
