#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assessment/commune_state.h"
#include "base/decimal.h"

namespace ntm::assessment {

/// What many communes come to together.
/// @req R5 R6 R47
struct Totals {
  int rural_communes = 0, reached = 0, recognised = 0, waiting = 0, maintained = 0;
  int without_data =
      0;  ///< Communes of which nothing was ever recorded: left out of the average and the bands.
  std::optional<Decimal> average_criteria_met;  ///< To one decimal; absent when no commune has data.
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

/// Counts communes with data by band. `lower_bounds` are highest first, as the set writes them; a last band
/// down to 0 is added.
/// @req R8
std::vector<Band> bands_of(const std::vector<int>& lower_bounds, int criteria_count,
                           const std::vector<CommuneState>& communes);

}  // namespace ntm::assessment
