#pragma once
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::targets {

Problem unknown_document(const Place& place, std::string_view id);
Problem unknown_clause(const Place& place, std::string_view clause);
Problem unknown_unit(const Place& place, std::string_view code, Date on);
Problem unknown_tier(const Place& place, std::string_view tier);
Problem duplicate_id(const Place& place, std::string_view id);
Problem unknown_dependency(const Place& place, std::string_view id);
Problem circular_dependency(const Place& place, std::string_view id);
Problem missing_rule(const Place& place);
Problem missing_unit(const Place& place);
Problem minimum_without_count(const Place& place);
Problem due_outside_year(const Place& place, int year);
Problem not_supported(const Place& place, std::string_view found, std::string_view only);

}  // namespace ntm::targets
