#include "assessment/layout.h"

#include "assessment/limit.h"

namespace ntm::assessment {
namespace {

std::string key_of(std::string_view indicator, std::string_view part) {
  std::string key(indicator);
  key += '\x1f';
  key += part;
  return key;
}

}  // namespace

Layout::Layout(const criteria::Set& set)
    : criteria_count_(set.criteria_count()), stale_after_months_(set.stale_after_months) {
  for (int at = 0; at < criteria_count_; ++at)
    for (const criteria::Indicator& indicator : set.criteria[static_cast<std::size_t>(at)].indicators)
      add(indicator, at);
}

void Layout::add(const criteria::Indicator& indicator, int criterion) {
  int number = static_cast<int>(indicators_.size());
  IndicatorColumns columns{criterion, slot_count(), static_cast<int>(indicator.parts.size()), -1,
                           indicator.may_not_apply};
  for (int part = 0; part < columns.part_count; ++part) {
    const criteria::Part& each = indicator.parts[static_cast<std::size_t>(part)];
    by_code_[key_of(indicator.code, each.code)] = slot_count();
    slots_.push_back({number, part, !is_lower_bound(each.comparison)});
  }
  if (by_code_.emplace(key_of(indicator.code, ""), slot_count()).second) {
    columns.whole_slot = slot_count();
    slots_.push_back({number, -1, false});
  }
  indicators_.push_back(columns);
}

std::optional<int> Layout::slot_of(std::string_view indicator, std::string_view part) const {
  auto found = by_code_.find(key_of(indicator, part));
  if (found == by_code_.end()) return {};
  return found->second;
}

}  // namespace ntm::assessment
