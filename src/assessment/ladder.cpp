#include "assessment/ladder.h"

namespace ntm::assessment {
namespace {

using Ladder = std::vector<std::string>;

const Ladder& ladder_of_district(const std::string& type) {
  static const Ladder district{"district_ntm", "district_ntm_nang_cao"}, city{"city_completed"};
  return type == "district" ? district : city;
}

const Ladder& ladder_of_village(bool is_in_minority_area) {
  static const Ladder minority{"village_dtts"}, other{"village_kieu_mau"};
  return is_in_minority_area ? minority : other;
}

}  // namespace

const Ladder& ladder_of(const units::Registry& registry, units::UnitId unit, Date on) {
  static const Ladder none;
  auto known = registry.on_day(unit, on);
  if (!known) return none;
  if (known->level == units::Level::district) return ladder_of_district(known->type);
  if (known->level == units::Level::village)
    return ladder_of_village(registry.attribute(unit, "dtts", on) == "yes");
  return recognition::tiers_of(known->level);
}

std::optional<std::string> next_step(const Ladder& ladder, const recognition::Decisions& decisions,
                                     units::UnitId unit, Date on) {
  std::optional<std::string> next;
  for (auto tier = ladder.rbegin(); tier != ladder.rend() && !decisions.held(unit, *tier, on); ++tier)
    next = *tier;
  return next;
}

}  // namespace ntm::assessment
