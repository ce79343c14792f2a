#pragma once
#include <vector>

#include "criteria/service.h"
#include "http/message.h"

namespace ntm::criteria {

/// GET /api/criteria and GET /api/criteria/{code}?version=&as_of=; the clock says which version is shown when
/// none is asked for.
std::vector<http::Route> routes(Service& service, Clock clock);

}  // namespace ntm::criteria
