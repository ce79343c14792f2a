#include "assessment/bounds.h"

namespace ntm::assessment {
namespace {

Bound bound_for(const criteria::Indicator& indicator, const criteria::Part& part, std::string_view profile,
                int year, const OtherSets& others) {
  if (indicator.indicators_unknown) return {};
  std::optional<Limit> limit = limit_for(indicator, part, profile, year, others);
  std::optional<Decimal> figure = bound_of(part, limit);
  if (!figure) return {};
  return {figure->units(), true, !limit || limit->source.verified};
}

}  // namespace

Bounds bounds_for(const criteria::Set& set, std::string_view profile, int year, const OtherSets& others) {
  Layout layout(set);
  Bounds bounds;
  std::vector<const criteria::Indicator*> indicators;
  for (const criteria::Criterion& criterion : set.criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) indicators.push_back(&indicator);
  for (const Slot& slot : layout.slots()) {
    const criteria::Indicator& indicator = *indicators[static_cast<std::size_t>(slot.indicator)];
    if (slot.part < 0)
      bounds.emplace_back();
    else
      bounds.push_back(
          bound_for(indicator, indicator.parts[static_cast<std::size_t>(slot.part)], profile, year, others));
  }
  return bounds;
}

}  // namespace ntm::assessment
