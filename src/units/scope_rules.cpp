#include "units/scope_rules.h"

#include <algorithm>

namespace ntm::units {

bool covers(const Scope& scope, const Registry& registry, UnitId unit, Date day) {
  if (scope.every_unit) return true;
  for (std::optional<UnitId> at = unit; at; at = registry.parent(*at, day))
    if (std::find(scope.units.begin(), scope.units.end(), *at) != scope.units.end()) return true;
  return false;
}

}  // namespace ntm::units
