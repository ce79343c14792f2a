#pragma once
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::units {

Problem unknown_type(const Place& place, std::string_view type);
Problem duplicate_code(const Place& place, std::string_view code, int first_line);
Problem code_already_borne(const Place& place, std::string_view code, std::string_view bearer);
Problem unknown_parent(const Place& place, std::string_view code);
Problem wrong_parent_level(const Place& place, std::string_view type, std::string_view parent_type);
Problem empty_name(const Place& place, std::string_view code);
Problem validity_reversed(const Place& place);
Problem attribute_overlaps(const Place& place, std::string_view attribute);
Problem unknown_unit(const Place& place, std::string_view code, Date on);
Problem no_such_unit(std::string_view code, Date on);
Problem ambiguous_name(std::string_view name, std::string_view candidates);
Problem nothing_named(std::string_view name);

Problem reorganisation_already_applied(const Place& place, std::string_view code);
Problem reorganisation_not_applied(std::string_view code);
Problem reorganisation_is_not_the_last(std::string_view code, std::string_view later);
Problem unknown_successor(const Place& place, std::string_view code);
Problem successor_of_other_level(const Place& place, std::string_view from, std::string_view to);
Problem succession_stands_twice(const Place& place, std::string_view from, std::string_view to);
Problem shares_exceed_whole(const Place& place, std::string_view from);
Problem whole_and_more(const Place& place, std::string_view from);
Problem not_a_share(const Place& place, std::string_view share);
Problem unit_would_be_orphaned(const Place& place, std::string_view code, std::string_view parent_code);
Problem unsupported_file(const Place& place);

}  // namespace ntm::units
