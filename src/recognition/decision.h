#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "units/unit.h"

namespace ntm::recognition {

/// A decision that a unit is, or is no longer, of a tier (quyết định công nhận / thu hồi). A dated fact;
/// whether the unit still meets the criteria is another question (assessment).
/// @legal 18/2022/QĐ-TTg
/// @req R5 R7 R18
struct Decision {
  enum class Action { recognise, revoke };
  units::UnitId unit = 0;
  std::string tier;  ///< ntm, ntm_nang_cao, ntm_kieu_mau, district_ntm, city_completed, village_kieu_mau,
                     ///< village_dtts.
  Action action = Action::recognise;
  Date decided_on = Date::beginning_of_time();
  std::string document;  ///< Number and symbol of the decision; empty when not public.
  std::string source;
  std::string trust;  ///< found, directive, derived, illustrative …
};

/// Tiers a unit of each level can hold, lowest first; each commune tier presupposes the one before it.
const std::vector<std::string>& tiers_of(units::Level level);
/// "xã nông thôn mới nâng cao": how people call a tier; the code itself when it is none.
std::string tier_name_vi(std::string_view tier);

/// Every decision, in memory, immutable.
class Decisions {
 public:
  explicit Decisions(std::vector<Decision> decisions);

  const std::vector<Decision>& all() const { return all_; }
  /// The decisions about a unit, oldest first.
  std::vector<const Decision*> about(units::UnitId unit) const;
  /// The decision by which the unit holds the tier that day; null when it does not.
  const Decision* held(units::UnitId unit, std::string_view tier, Date on) const;
  /// Whether the unit held the tier once and a decision took it back by that day.
  bool is_revoked(units::UnitId unit, std::string_view tier, Date on) const;
  /// The highest tier held that day.
  std::optional<std::string> highest_tier(units::UnitId unit, units::Level level, Date on) const;

 private:
  const Decision* last(units::UnitId unit, std::string_view tier, Date on) const;

  std::vector<Decision> all_;
  std::unordered_map<units::UnitId, std::vector<std::size_t>> by_unit_;
};

}  // namespace ntm::recognition
