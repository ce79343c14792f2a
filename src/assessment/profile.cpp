#include "assessment/profile.h"

#include <algorithm>

namespace ntm::assessment {
namespace {

std::optional<units::UnitId> whose_unit(std::string_view whose, units::UnitId unit,
                                        const units::Registry& registry, Date on) {
  if (whose == "parent") return registry.parent(unit, on);
  if (whose == "province") return registry.ancestor(unit, units::Level::province, on);
  return unit;
}

}  // namespace

criteria::ProfileChoice profile_of(const criteria::Set& set, units::UnitId unit,
                                   const units::Registry& registry, Date on) {
  auto lookup = [&](std::string_view whose, std::string_view attribute) -> std::optional<std::string> {
    auto asked = whose_unit(whose, unit, registry, on);
    if (!asked) return {};
    return registry.attribute(*asked, attribute, on);
  };
  return criteria::choose_profile(set, lookup, registry.attribute(unit, "threshold_profile", on));
}

std::vector<std::string> followed_sets(const criteria::Set& set) {
  std::vector<std::string> codes;
  for (const criteria::Criterion& criterion : set.criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) {
      if (!indicator.ratio) continue;
      if (std::find(codes.begin(), codes.end(), indicator.ratio->of_set) == codes.end())
        codes.push_back(indicator.ratio->of_set);
    }
  return codes;
}

}  // namespace ntm::assessment
