#pragma once
#include "base/instant.h"
#include "cli/command.h"

namespace ntm::cli {

/// A date or month given with an option; nothing when the option is absent. @throws Refused when it is none.
std::optional<Date> date_option(const Arguments& arguments, const std::string& name);
std::optional<Month> month_option(const Arguments& arguments, const std::string& name);
/// The day asked about (--as-of), today in Việt Nam when not given.
Date as_of(const Arguments& arguments, Clock clock);

}  // namespace ntm::cli
