#pragma once
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "units/registry.h"

namespace ntm::units {

/// A total carried over a change of boundaries. `known` holds what is certainly there; when part of it went
/// by a share that nobody knows, `amount` is absent and the total stays unknown.
/// @req R102
struct RecutTotal {
  std::optional<std::int64_t> amount;
  std::int64_t known = 0;
  bool operator==(const RecutTotal&) const = default;
};

using Totals = std::unordered_map<UnitId, std::int64_t>;
using RecutTotals = std::unordered_map<UnitId, RecutTotal>;

/// Figures recorded for units of `before`, cut to the units in force on `after` (later than `before`): a
/// whole succession carries the whole figure, a known part its share, an unknown part makes the receiving
/// totals unknown. Amounts are whole numbers in any unit of measure; known parts that make up a whole lose
/// nothing to rounding.
RecutTotals recut_forward(const Registry& registry, const Totals& figures, Date before, Date after);

/// Figures recorded for later units, cut back to units that existed on `before`: a later unit counts for an
/// earlier one (at any level) when everything it was made of lay inside it; a unit made partly of it leaves
/// the total unknown.
RecutTotals recut_back(const Registry& registry, const Totals& figures, Date before,
                       const std::vector<UnitId>& earlier_units);

}  // namespace ntm::units
