#pragma once
#include <vector>

#include "assessment/json.h"
#include "assessment/service.h"
#include "http/message.h"

namespace ntm::assessment {

/// GET /api/assessment/status, /matrix (also ?format=csv), /units/{code}, /compare.
std::vector<http::Route> routes(Service& service, Clock clock);

/// GET /api/assessment/grid, /review, /history; POST /api/assessment/record, /confirm, /appraise, /return.
/// They are among routes() already.
std::vector<http::Route> act_routes(Service& service, Clock clock);

}  // namespace ntm::assessment
