#pragma once
#include <vector>

#include "http/message.h"
#include "http/metrics.h"

namespace ntm::http {

/// GET /healthz ({"status":"ok"}) and GET /metrics (Prometheus text). `metrics` must outlive the routes.
std::vector<Route> operation_routes(const Metrics& metrics);

}  // namespace ntm::http
