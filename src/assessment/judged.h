#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "assessment/block.h"
#include "assessment/layout.h"
#include "assessment/result.h"

namespace ntm::assessment {

/// The figure a slot is compared with, resolved for one class of units and one year.
struct Bound {
  std::int64_t units = 0;   ///< Ten-thousandths.
  bool is_known = false;    ///< false: no verdict can be computed.
  bool is_verified = true;  ///< false: the threshold was never compared with the published text.
  bool operator==(const Bound&) const = default;
};
using Bounds = std::vector<Bound>;  ///< By slot.

/// Units of one block that have the same bounds.
struct Group {
  std::uint64_t lanes = 0;
  const Bounds* bounds = nullptr;
};

/// Verdicts and marks of one criterion for 64 units, one bit per unit. Not met is what none of the first
/// three says.
struct CriterionPlanes {
  std::uint64_t met = 0, unknown = 0, not_applicable = 0;
  std::uint64_t contradiction = 0, stale = 0, unverified = 0;
  bool operator==(const CriterionPlanes&) const = default;
};

/// The verdicts of record of 64 units in one month.
struct Judged {
  std::vector<CriterionPlanes> criteria;
  std::uint64_t met = 0, unknown = 0;                        ///< Of the unit as a whole.
  std::uint64_t recorded = 0;                                ///< Units for which anything at all was entered.
  std::array<std::uint8_t, lanes_per_block> criteria_met{};  ///< Criteria with nothing outstanding, per unit.

  Result criterion(std::size_t number, std::size_t lane) const;
  Result unit(std::size_t lane) const;
  bool operator==(const Judged&) const = default;
};

/// Judges a block: the same verdicts as judge_unit() in verdict_rules.h gives unit by unit (a test holds them
/// together). month_index is that of the month judged.
Judged judge_block(const Layout& layout, const Block& block, const std::vector<Group>& groups,
                   int month_index);

}  // namespace ntm::assessment
