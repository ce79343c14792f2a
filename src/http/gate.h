#pragma once
#include <functional>

#include "http/message.h"

namespace ntm::http {

/// Decides, before a route's handler runs, who asks and whether they may: fills in request.actor, or throws
/// Refused. A server without a gate lets everybody use every route as the system account: for tests of single
/// modules only.
using Gate = std::function<void(const Route&, Request&)>;

/// Carries out a write that came with an Idempotency-Key: once, however often it is sent. Calls the route's
/// handler, or gives its first answer again.
using Once = std::function<Response(const Route&, const Request&)>;

}  // namespace ntm::http
