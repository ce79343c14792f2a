#pragma once
#include <vector>

#include "http/message.h"
#include "sheet/service.h"

namespace ntm::sheet {

std::vector<http::Route> routes(Service& service, Clock clock);

}  // namespace ntm::sheet
