#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "criteria/set.h"

namespace ntm::assessment {

/// The columns of a criteria set in memory. A slot is one part of one indicator; where the parts have codes
/// of their own, one more slot, without values, takes conclusions on the whole.
struct Slot {
  int indicator = 0;
  int part = 0;             ///< -1 for the whole.
  bool is_at_most = false;  ///< value ≤ bound; otherwise value ≥ bound.
};

struct IndicatorColumns {
  int criterion = 0;
  int first_slot = 0;
  int part_count = 0;
  int whole_slot = -1;  ///< -1 when the only part takes the conclusion on the whole.
  bool may_not_apply = false;
};

/// Numbers the criteria, indicators and slots of a set, in the order of the set.
class Layout {
 public:
  explicit Layout(const criteria::Set& set);

  const std::vector<Slot>& slots() const { return slots_; }
  const std::vector<IndicatorColumns>& indicators() const { return indicators_; }
  int slot_count() const { return static_cast<int>(slots_.size()); }
  int criteria_count() const { return criteria_count_; }
  int stale_after_months() const { return stale_after_months_; }
  /// Nothing for an indicator or part that the set does not have.
  std::optional<int> slot_of(std::string_view indicator, std::string_view part) const;

 private:
  void add(const criteria::Indicator& indicator, int criterion);

  std::vector<Slot> slots_;
  std::vector<IndicatorColumns> indicators_;
  std::unordered_map<std::string, int> by_code_;
  int criteria_count_ = 0;
  int stale_after_months_ = 0;
};

}  // namespace ntm::assessment
