#pragma once
#include <vector>

#include "http/message.h"
#include "targets/service.h"

namespace ntm::targets {
std::vector<http::Route> routes(Service& service, Clock clock);
}
