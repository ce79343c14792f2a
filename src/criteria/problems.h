#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/decimal.h"
#include "base/problem.h"

/// What is said when a criteria set is refused.
namespace ntm::criteria::problems {

// What a figure rests on.
Problem weak_recollection(const Place& place, std::string_view key);
Problem trust_too_weak(const Place& place, std::string_view trust);
Problem verified_without_text(const Place& place, std::string_view trust);
Problem verified_without_source(const Place& place);

// The set and its profiles.
Problem malformed_code(const Place& place, std::string_view code);
Problem duplicate_code(const Place& place, std::string_view code, int first_line);
Problem validity_ends_before_it_starts(const Place& place, Date from, Date to);
Problem unknown_level(const Place& place, std::string_view level);
Problem unknown_unit_type(const Place& place, std::string_view type);
Problem unknown_tier(const Place& place, std::string_view tier);
Problem tier_of_another_level(const Place& place, std::string_view tier, std::string_view level);
Problem bands_not_descending(const Place& place, std::string_view bound);
Problem band_beyond_criteria(const Place& place, std::int64_t bound, std::size_t criteria_count);
Problem stale_months_not_positive(const Place& place, std::int64_t months);
Problem nothing_in_list(const Place& place, std::string_view what_vi, std::string_view what_en);
Problem condition_not_one_question(const Place& place);
Problem condition_without_parts(const Place& place);
Problem profile_never_reached(const Place& place, std::string_view code, std::string_view always);
Problem reserved_profile(const Place& place);

// Indicators, parts, thresholds.
Problem unknown_profile(const Place& place, std::string_view profile, std::string_view known);
Problem duplicate_threshold(const Place& place, std::string_view profile, std::optional<int> year);
Problem threshold_without_value(const Place& place);
Problem threshold_not_fitting(const Place& place, std::string_view kind);
Problem figure_beyond_scale(const Place& place, Decimal value, std::string_view scale);
Problem year_outside_validity(const Place& place, std::int64_t year, int first, std::optional<int> last);
Problem parts_not_fitting(const Place& place, std::string_view kind);
Problem split_not_fitting(const Place& place, std::string_view kind);
Problem too_few_parts(const Place& place, std::string_view kind);
Problem times_not_positive(const Place& place, Decimal times);
Problem ratio_of_itself(const Place& place);

// Versions that are kept.
Problem version_is_immutable(const Place& place, std::string_view code, std::string_view version);
Problem amended_version_unknown(const Place& place, std::string_view code, std::string_view version);
Problem amendment_not_within(const Place& place, std::string_view amended, const Validity& validity,
                             Date from);
Problem versions_overlap(const Place& place, std::string_view one, std::string_view other, Date first_day);
Problem level_or_tier_moved(const Place& place, std::string_view code, std::string_view version);
Problem set_unknown(std::string_view code);
Problem version_unknown(std::string_view code, std::string_view version);

}  // namespace ntm::criteria::problems
