#pragma once
#include <cstdint>
#include <vector>

#include "assessment/cell.h"

namespace ntm::assessment {

/// Units are kept 64 together, so that one bit per unit fills one machine word.
constexpr std::size_t lanes_per_block = 64;
constexpr std::size_t block_of(std::size_t unit) { return unit / lanes_per_block; }
constexpr std::size_t lane_of(std::size_t unit) { return unit % lanes_per_block; }
constexpr std::uint64_t lane_bit(std::size_t unit) { return std::uint64_t{1} << lane_of(unit); }
constexpr std::size_t blocks_for(std::size_t units) {
  return (units + lanes_per_block - 1) / lanes_per_block;
}

/// The states of one slot, one bit per unit.
struct StatePlanes {
  std::uint64_t has_value = 0, met = 0, not_met = 0, not_applicable = 0;  ///< The last three: concluded so.
  std::uint64_t recorded = 0;  ///< Something was entered (not only derived): it can go stale.
  bool operator==(const StatePlanes&) const = default;
};

/// What stands for 64 units in one month, slot after slot. Once it is sealed and shared it is never changed;
/// a change is made on a copy.
class Block {
 public:
  explicit Block(int slot_count);

  Cell cell(int slot, std::size_t lane) const;
  void set(int slot, std::size_t lane, const Cell& cell);
  /// Brings the planes up to date after changes; judging reads only the planes and the values.
  void seal();

  const std::int64_t* values(int slot) const { return &values_[index(slot, 0)]; }
  const StatePlanes& planes(int slot) const { return planes_[static_cast<std::size_t>(slot)]; }
  /// Units whose rows are of a month before `month_index`.
  std::uint64_t older_than(int slot, int month_index) const;
  int slot_count() const { return static_cast<int>(planes_.size()); }
  std::size_t bytes() const;
  bool operator==(const Block&) const = default;

 private:
  static std::size_t index(int slot, std::size_t lane) {
    return static_cast<std::size_t>(slot) * lanes_per_block + lane;
  }
  void seal_slot(int slot);

  std::vector<std::int64_t> values_;
  std::vector<std::uint8_t> states_;
  std::vector<std::int16_t> since_;
  std::vector<StatePlanes> planes_;
  std::vector<std::int16_t> oldest_;  ///< Earliest month among the recorded cells of the slot.
};

}  // namespace ntm::assessment
