#pragma once
#include "base/instant.h"
#include "http/json_message.h"

namespace ntm::http {

/// The day or month a request asks about; nothing when the parameter is absent. @throws Refused when it is
/// none.
std::optional<Date> date_parameter(const Request& request, const std::string& name);
std::optional<Month> month_parameter(const Request& request, const std::string& name);
/// ?as_of=2024-01-22, today in Việt Nam when not given.
Date as_of(const Request& request, Clock clock);
}  // namespace ntm::http
