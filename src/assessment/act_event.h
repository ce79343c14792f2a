#pragma once
#include <string>
#include <vector>

#include "assessment/act.h"
#include "audit/event.h"

namespace ntm::assessment {

/// The object of the trail that tells who changed a value: "assessment/123/VN-XA-NTM-2021-2025/17.1".
std::string value_object(const Subject& subject);

/// One event for acts done at once, with a change for each: the history of every value finds it.
/// @req R109
audit::Event event_of(const Actor& actor, Instant at, const std::string& action,
                      const std::vector<Act>& acts);

}  // namespace ntm::assessment
