#include "assessment/limit.h"

#include <fmt/format.h>

#include "criteria/rules.h"

namespace ntm::assessment {
namespace {

using criteria::Comparison;

bool needs_threshold(const criteria::Part& part) {
  return part.comparison == Comparison::at_least || part.comparison == Comparison::at_most;
}

/// times × figure in ten-thousandths; rounded up for a lower bound and down for an upper one.
Decimal multiplied(Decimal times, Decimal figure, bool round_up) {
  __extension__ using Wide = __int128;
  Wide product = static_cast<Wide>(times.units()) * figure.units();
  Wide quotient = product / Decimal::units_per_one;
  Wide rest = product % Decimal::units_per_one;
  if (round_up && rest > 0) ++quotient;
  if (!round_up && rest < 0) --quotient;
  return Decimal::from_units(static_cast<std::int64_t>(quotient));
}

const criteria::Part* same_part(const criteria::Indicator& other, const criteria::Part& part) {
  for (const criteria::Part& each : other.parts)
    if (each.code == part.code) return &each;
  return other.parts.size() == 1 ? &other.parts.front() : nullptr;
}

Limit taken(const criteria::Threshold& threshold) {
  return {threshold.value, threshold.profile, {}, threshold.year, threshold.source, {}};
}

std::optional<Limit> limit_that_follows(const criteria::Ratio& ratio, const criteria::Part& part, int year,
                                        const OtherSets& others) {
  OtherSet other = others ? others(ratio.of_set) : OtherSet{};
  const criteria::Indicator* indicator = other.set ? other.set->find_indicator(ratio.of_indicator) : nullptr;
  const criteria::Part* followed = indicator ? same_part(*indicator, part) : nullptr;
  const criteria::Threshold* figure =
      followed ? criteria::threshold_for(*followed, other.profile, year) : nullptr;
  if (!figure) return {};
  Limit limit = taken(*figure);
  limit.value = multiplied(ratio.times, figure->value, is_lower_bound(part.comparison));
  limit.follows = fmt::format("{} × {}, chỉ tiêu {} ({})", ratio.times.to_vietnamese(), ratio.of_set,
                              ratio.of_indicator, figure->value.to_vietnamese());
  return limit;
}

}  // namespace

bool is_lower_bound(Comparison comparison) {
  return comparison == Comparison::at_least || comparison == Comparison::yes_no;
}

std::optional<Limit> limit_for(const criteria::Indicator& indicator, const criteria::Part& part,
                               std::string_view profile, int year, const OtherSets& others) {
  if (!needs_threshold(part)) return {};
  if (indicator.ratio) return limit_that_follows(*indicator.ratio, part, year, others);
  const criteria::Threshold* threshold = criteria::threshold_for(part, profile, year);
  if (!threshold) return {};
  return taken(*threshold);
}

std::optional<Decimal> bound_of(const criteria::Part& part, const std::optional<Limit>& limit) {
  if (part.comparison == Comparison::yes_no) return Decimal::whole(1);
  if (part.comparison == Comparison::must_not_exist) return Decimal::whole(0);
  if (!limit) return {};
  return limit->value;
}

bool passes(Comparison comparison, Decimal value, Decimal bound) {
  return is_lower_bound(comparison) ? value >= bound : value <= bound;
}

}  // namespace ntm::assessment
