#pragma once
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::recognition {

Problem unknown_unit(const Place& place, std::string_view code, Date on);
Problem unknown_tier(const Place& place, std::string_view tier, std::string_view level);
Problem unknown_action(const Place& place, std::string_view action);
Problem already_recognised(const Place& place, std::string_view code, std::string_view tier);
Problem not_recognised(const Place& place, std::string_view code, std::string_view tier);
Problem missing_lower_bound(const Place& place);

}  // namespace ntm::recognition
