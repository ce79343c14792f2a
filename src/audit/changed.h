#pragma once
#include <cstdint>
#include <set>
#include <string>

#include "db/connection.h"

namespace ntm::audit {

/// Who wrote after an event: the first words of the actions ("units" of "units.import"), each once. A program
/// that keeps things in memory reads anew only what one of these changed.
std::set<std::string> changed_after(db::Connection& connection, std::int64_t event_id);

}  // namespace ntm::audit
