#pragma once
#include <vector>

#include "http/message.h"
#include "units/service.h"

namespace ntm::units {
std::vector<http::Route> routes(Service& service, Clock clock);
}
