#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "criteria/set.h"

namespace ntm::criteria {

/// What is known of a unit's attribute on the day: its value, or nothing when nobody recorded it.
/// whose: self, parent or province.
using AttributeLookup =
    std::function<std::optional<std::string>(std::string_view whose, std::string_view attribute)>;

/// The profile a unit is judged by, with the reason in Vietnamese.
struct ProfileChoice {
  const Profile* profile = nullptr;  ///< Null when no profile fits: only thresholds for "all" apply.
  std::string reason_vi;
  bool certain =
      true;  ///< false when an attribute that could have chosen an earlier profile is not recorded.
};

/// Picks the first profile whose condition holds. A condition that cannot be decided because an attribute is
/// unknown does not hold, and makes the choice uncertain. `override_code` (an act may name the profile) wins
/// over everything.
/// @req R105
ProfileChoice choose_profile(const Set& set, const AttributeLookup& attribute_of,
                             const std::optional<std::string>& override_code);

/// The threshold in force for a part: of the profile and year, else of the profile for every year, else of
/// "all". Nothing when nobody knows it. yes_no and must_not_exist need none.
const Threshold* threshold_for(const Part& part, std::string_view profile, int year);

/// One difference between two sets or versions, said for people.
struct Difference {
  enum class Kind { added, removed, changed };
  Kind kind;
  std::string criterion, indicator;  ///< Codes; indicator empty when the criterion itself differs.
  std::string what;                  ///< "name", "threshold TN 2024", "kind" …
  std::string before, after;         ///< Empty where there is none.
  std::string sentence_vi;
};

/// Everything that differs, in the order of the criteria of `after`, removed ones last.
std::vector<Difference> differences(const Set& before, const Set& after);

}  // namespace ntm::criteria
