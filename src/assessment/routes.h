#pragma once
#include <vector>

#include "assessment/json.h"
#include "assessment/service.h"
#include "http/message.h"

namespace ntm::assessment {

/// GET /api/assessment/status, /matrix (also ?format=csv), /units/{code}, /compare. `target_tiers` fills the
/// column of that name of the matrix; without it the column is empty.
std::vector<http::Route> routes(Service& service, Clock clock, TargetTiers target_tiers = {});

}  // namespace ntm::assessment
