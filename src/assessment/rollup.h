#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"

namespace ntm::assessment {

/// Where one commune stands on a day. Four states that are never mixed.
/// @req R5
struct CommuneState {
  int criteria_met = 0;
  bool all_met = false;  ///< Every criterion is met in the period judged.
  bool reached = false;  ///< Every criterion was met once, up to the day (đã đạt chuẩn), or it is recognised.
  bool recognised = false;  ///< A decision of recognition is in force that day (đã được công nhận).

  bool is_waiting() const { return reached && !recognised; }    ///< Chờ công nhận.
  bool is_maintained() const { return recognised && all_met; }  ///< Đang giữ đủ tiêu chí.
};

/// What many communes come to together.
/// @req R5 R6 R47
struct Totals {
  int rural_communes = 0, reached = 0, recognised = 0, waiting = 0, maintained = 0;
  std::optional<Decimal> average_criteria_met;  ///< To one decimal; absent when there is no commune.
};
Totals totals_of(const std::vector<CommuneState>& communes);

/// sum ÷ count rounded half up to one decimal, exactly. Both must not be negative; nothing when count is 0.
std::optional<Decimal> average_to_one_decimal(std::int64_t sum, std::int64_t count);

/// A band of criteria met (nhóm xã theo số tiêu chí): both ends included.
struct Band {
  int from = 0, to = 0;
  int count = 0;
  std::string label() const;  ///< "19", "15-18"
};

/// Counts communes by band. `lower_bounds` are highest first, as the set writes them; a last band down to 0
/// is added.
/// @req R8
std::vector<Band> bands_of(const std::vector<int>& lower_bounds, int criteria_count,
                           const std::vector<int>& criteria_met);

}  // namespace ntm::assessment
