#pragma once
#include <vector>

#include "audit/service.h"
#include "http/message.h"

namespace ntm::audit {
std::vector<http::Route> routes(Service& service);
}
