#pragma once
#include <vector>

#include "http/message.h"
#include "recognition/service.h"

namespace ntm::recognition {
std::vector<http::Route> routes(Service& service, units::Service& units, Clock clock);
}
