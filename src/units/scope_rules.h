#pragma once
#include "base/rights.h"
#include "units/registry.h"

namespace ntm::units {

/// Whether a scope covers a unit: the unit or one of those it belonged to that day is one of the scope's.
/// @req R110
bool covers(const Scope& scope, const Registry& registry, UnitId unit, Date day);

}  // namespace ntm::units
