#include "assessment/doubt_rules.h"

#include <algorithm>

namespace ntm::assessment {
namespace {

using criteria::Comparison;

// Settings of the product: no act says when a figure is unusual.
constexpr std::size_t known_before_usual = 3;
constexpr std::int64_t sharp_part = 5;  ///< One fifth.

std::int64_t magnitude(std::int64_t units) { return units < 0 ? -units : units; }

/// Beyond the lowest and highest so far by more than their distance, and by more than a fifth of the last.
bool is_outside(std::int64_t value, const std::vector<Decimal>& earlier) {
  if (earlier.size() < known_before_usual) return false;
  auto [low, high] = std::minmax_element(earlier.begin(), earlier.end());
  std::int64_t room = std::max(high->units() - low->units(), magnitude(earlier.back().units()) / sharp_part);
  return value < low->units() - room || value > high->units() + room;
}

bool is_sharp_fall(std::int64_t value, const std::vector<Decimal>& earlier, Comparison comparison) {
  if (earlier.empty()) return false;
  std::int64_t last = earlier.back().units();
  std::int64_t worse = comparison == Comparison::at_least ? last - value : value - last;
  return worse > 0 && worse * sharp_part > magnitude(last);
}

}  // namespace

std::vector<Doubt> doubts_about(const PartJudgement& judged, const std::vector<Decimal>& earlier) {
  std::vector<Doubt> doubts;
  Comparison comparison = judged.part->comparison;
  bool is_measured = comparison == Comparison::at_least || comparison == Comparison::at_most;
  if (is_measured && judged.standing.value) {
    std::int64_t value = judged.standing.value->units();
    if (is_outside(value, earlier)) doubts.push_back(Doubt::outside_usual_range);
    if (is_sharp_fall(value, earlier, comparison)) doubts.push_back(Doubt::fell_sharply);
  }
  if (judged.contradiction) doubts.push_back(Doubt::contradicts_conclusion);
  return doubts;
}

}  // namespace ntm::assessment
