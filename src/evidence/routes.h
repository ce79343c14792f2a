#pragma once
#include <vector>

#include "evidence/service.h"
#include "http/message.h"

namespace ntm::evidence {
std::vector<http::Route> routes(Service& service);
}
