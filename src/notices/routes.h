#pragma once
#include <vector>

#include "http/message.h"
#include "notices/service.h"

namespace ntm::notices {

/// One's own notices, and the calendar at a secret address.
std::vector<http::Route> routes(Service& service);

}  // namespace ntm::notices
