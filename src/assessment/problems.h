#pragma once
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

/// What is said when values or questions about them are refused.
namespace ntm::assessment {

/// "xã" of "commune"; the word itself when it is no level.
std::string level_in_words(std::string_view level);

Problem unknown_unit(const Place& place, std::string_view code, Month period);
Problem unit_of_other_level(const Place& place, std::string_view code, std::string_view level);
Problem unknown_set(const Place& place, std::string_view set);
Problem set_not_in_force(const Place& place, std::string_view set, Month period);
Problem unknown_indicator(const Place& place, std::string_view indicator, std::string_view set);
Problem unknown_part(const Place& place, std::string_view part, std::string_view known);
Problem value_on_the_whole(const Place& place, std::string_view parts);
Problem not_a_number(const Place& place, std::string_view text);
Problem not_yes_or_no(const Place& place, std::string_view text);
Problem not_a_count_or_no(const Place& place, std::string_view text);
Problem beyond_percent(const Place& place, std::string_view text);
Problem too_large(const Place& place, std::string_view text);
Problem unknown_stage(const Place& place, std::string_view text);
Problem unknown_conclusion(const Place& place, std::string_view text);
Problem may_not_be_inapplicable(const Place& place, std::string_view indicator);
Problem neither_value_nor_conclusion(const Place& place);
Problem row_stands_twice(const Place& place, int first_line);
Problem period_in_the_future(const Place& place, Month period, Month today);

Problem no_set_for_tier(std::string_view tier, Date on);
Problem set_is_for_another_level(std::string_view set, std::string_view level);
Problem no_such_unit(std::string_view code, Date on);
Problem outside_the_programme(std::string_view name, Date on);
Problem level_is_not_judged(std::string_view name, std::string_view level_vi);
Problem question_about_the_future(Month period);
Problem month_before_the_set(std::string_view set, Month period);

// Found by `verify`.
Problem value_of_unknown_unit(std::int64_t unit, std::string_view set);
Problem value_of_unknown_indicator(std::string_view set, std::string_view indicator, std::string_view part);
Problem snapshot_differs(std::string_view set, Month period);
Problem engine_differs_from_rules(std::string_view set, Month period, std::string_view unit);

}  // namespace ntm::assessment
