#pragma once
#include <vector>

#include "documents/service.h"
#include "http/message.h"

namespace ntm::documents {
std::vector<http::Route> routes(Service& service, Clock clock);
}
