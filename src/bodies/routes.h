#pragma once
#include <vector>

#include "bodies/service.h"
#include "http/message.h"

namespace ntm::bodies {
std::vector<http::Route> routes(Service& service, Clock clock);
}
