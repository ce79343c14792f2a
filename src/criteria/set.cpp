#include "criteria/set.h"

#include <algorithm>

namespace ntm::criteria {
namespace {

int unverified_in(const Part& part) {
  return static_cast<int>(
      std::count_if(part.thresholds.begin(), part.thresholds.end(),
                    [](const Threshold& threshold) { return !threshold.source.verified; }));
}

int unverified_in(const Indicator& indicator) {
  int count = indicator.ratio && !indicator.ratio->source.verified ? 1 : 0;
  for (const Part& part : indicator.parts) {
    count += unverified_in(part);
    if (indicator.kind == "split") break;  // the other halves repeat the same figures
  }
  return count;
}

}  // namespace

int Set::indicator_count() const {
  int count = 0;
  for (const Criterion& criterion : criteria) count += static_cast<int>(criterion.indicators.size());
  return count;
}

int Set::unverified_count() const {
  int count = 0;
  for (const Criterion& criterion : criteria)
    for (const Indicator& indicator : criterion.indicators) count += unverified_in(indicator);
  return count;
}

const Indicator* Set::find_indicator(std::string_view wanted) const {
  for (const Criterion& criterion : criteria)
    for (const Indicator& indicator : criterion.indicators)
      if (indicator.code == wanted) return &indicator;
  return nullptr;
}

const Criterion* Set::find_criterion(std::string_view wanted) const {
  for (const Criterion& criterion : criteria)
    if (criterion.code == wanted) return &criterion;
  return nullptr;
}

std::string_view to_text(Comparison comparison) {
  switch (comparison) {
    case Comparison::at_least:
      return ">=";
    case Comparison::at_most:
      return "<=";
    case Comparison::yes_no:
      return "yes_no";
    case Comparison::must_not_exist:
      return "must_not_exist";
  }
  return "";
}

}  // namespace ntm::criteria
