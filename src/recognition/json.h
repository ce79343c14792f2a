#pragma once
#include "json/json.h"
#include "recognition/decision.h"
#include "units/registry.h"

namespace ntm::recognition {
/// {"unit_code","unit_name","tier","action","decided_on","document","source","trust"}
Json decision_json(const units::Registry& registry, const Decision& decision);
}  // namespace ntm::recognition
