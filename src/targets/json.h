#pragma once
#include "json/json.h"
#include "targets/service.h"

namespace ntm::targets {
/// One target as API and command line show it.
Json judged_json(const units::Registry& map, const Judged& judged, Date as_of);
}  // namespace ntm::targets
