#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "criteria/set.h"

namespace ntm::assessment {

/// The figure a value is held against (ngưỡng): of the law's table, or worked out from another set's figure.
struct Limit {
  Decimal value;
  std::string profile;       ///< Column of the table it was taken from; "all" for every unit.
  std::string profile_name;  ///< As people call the column: "Tây Nguyên"; may be empty.
  std::optional<int> year;   ///< When the law sets it by year.
  criteria::Source source;
  std::string follows;  ///< "1,1 × VN-XA-NTMNC-2021-2025, chỉ tiêu 10 (58)" when it follows; else empty.
};

/// Another set as it is in force for the same unit and day, with the profile the unit has in it.
struct OtherSet {
  const criteria::Set* set = nullptr;  ///< Null when there is none.
  std::string profile;
};
using OtherSets = std::function<OtherSet(std::string_view set_code)>;

/// The threshold in force for a part of an indicator, for a profile, in the calendar year of the period
/// judged. A figure that follows another set's is multiplied exactly; what is beyond four decimals is rounded
/// to the strict side, so that no value passes that the exact product would fail. Nothing when nobody knows
/// it. yes_no and must_not_exist have none.
/// @req R105 R107
std::optional<Limit> limit_for(const criteria::Indicator& indicator, const criteria::Part& part,
                               std::string_view profile, int year, const OtherSets& others);

/// The whole number of ten-thousandths a value is compared with, for every comparison: "yes" is at least 1,
/// "must not exist" is at most 0. Nothing when a threshold is needed and not known.
std::optional<Decimal> bound_of(const criteria::Part& part, const std::optional<Limit>& limit);

/// Whether the value passes the bound.
bool passes(criteria::Comparison comparison, Decimal value, Decimal bound);

/// value ≥ bound rather than value ≤ bound.
bool is_lower_bound(criteria::Comparison comparison);

}  // namespace ntm::assessment
