#pragma once
#include <string_view>

#include "base/problem.h"

/// What the register of bodies refuses, in the words of its reader.
namespace ntm::bodies {

Problem unknown_unit(const Place& place, std::string_view code);
Problem ends_before_it_begins(const Place& place);
Problem term_without_day(const Place& place, std::string_view person);
Problem criterion_or_indicator(const Place& place);
Problem repeated_province(const Place& place, std::string_view code);

Problem repeated_code(const Place& place, std::string_view code);
Problem not_one_head(const Place& place, std::string_view code);
Problem unknown_post(const Place& place, std::string_view code);
Problem held_in_a_circle(const Place& place, std::string_view code);
Problem overlapping_terms(const Place& place, std::string_view person);
Problem party_scored(const Place& place, std::string_view code);
Problem second_committee(const Place& place, std::string_view first);
Problem unknown_body(const Place& place, std::string_view code);
Problem succeeds_itself(const Place& place, std::string_view code);
Problem old_goes_on(const Place& place, std::string_view code);
Problem new_begins_elsewhen(const Place& place, std::string_view code);
Problem repeated_holding(const Place& place, std::string_view code);
Problem outside_body(const Place& place, std::string_view code);

Problem not_found(std::string_view code);
Problem set_without_holders(std::string_view set);

}  // namespace ntm::bodies
