#pragma once
#include <compare>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "units/registry.h"

namespace ntm::assessment {

/// A unit in a list, as it was on the day.
struct Member {
  units::UnitId id = 0;
  std::string code, name, type;
  std::string district_code,
      district_name;  ///< Of the unit above a commune that is no province; may be empty.
};

/// What a list is about.
struct ScopeQuery {
  units::Level level = units::Level::commune;
  std::optional<units::UnitId> within;  ///< Absent: everywhere.
  Date on = Date::beginning_of_time();
  auto operator<=>(const ScopeQuery&) const = default;
};

/// Units of a level that existed on the day, by district and name in Vietnamese order. Of communes only those
/// that belong to the programme.
std::vector<Member> members_of(const units::Registry& registry, const ScopeQuery& query);

/// Whether the unit is `within` or stands below it on the day.
bool is_within(const units::Registry& registry, units::UnitId unit, std::optional<units::UnitId> within,
               Date on);

/// Keeps the lists of one map, since the same places are asked for again and again.
class ScopeCache {
 public:
  using Members = std::shared_ptr<const std::vector<Member>>;
  Members members(const std::shared_ptr<const units::Registry>& registry, const ScopeQuery& query);

 private:
  std::mutex mutex_;
  std::shared_ptr<const units::Registry> registry_;  ///< The map that the lists are of.
  std::map<ScopeQuery, Members> kept_;
};

}  // namespace ntm::assessment
