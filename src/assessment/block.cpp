#include "assessment/block.h"

#include <algorithm>
#include <limits>

namespace ntm::assessment {
namespace {

std::uint64_t& plane_of(Conclusion conclusion, StatePlanes& planes) {
  switch (conclusion) {
    case Conclusion::met:
      return planes.met;
    case Conclusion::not_met:
      return planes.not_met;
    case Conclusion::not_applicable:
      break;
  }
  return planes.not_applicable;
}

}  // namespace

Block::Block(int slot_count)
    : values_(index(slot_count, 0)),
      states_(index(slot_count, 0)),
      since_(index(slot_count, 0)),
      planes_(static_cast<std::size_t>(slot_count)),
      oldest_(static_cast<std::size_t>(slot_count), std::numeric_limits<std::int16_t>::max()) {}

Cell Block::cell(int slot, std::size_t lane) const {
  std::size_t at = index(slot, lane);
  return {values_[at], states_[at], since_[at]};
}

void Block::set(int slot, std::size_t lane, const Cell& cell) {
  std::size_t at = index(slot, lane);
  values_[at] = cell.value;
  states_[at] = cell.state;
  since_[at] = cell.since;
}

void Block::seal() {
  for (int slot = 0; slot < slot_count(); ++slot) seal_slot(slot);
}

void Block::seal_slot(int slot) {
  StatePlanes planes;
  std::int16_t oldest = std::numeric_limits<std::int16_t>::max();
  for (std::size_t lane = 0; lane < lanes_per_block; ++lane) {
    Cell each = cell(slot, lane);
    std::uint64_t bit = std::uint64_t{1} << lane;
    if (each.has_value()) planes.has_value |= bit;
    if (each.has_conclusion()) plane_of(each.conclusion(), planes) |= bit;
    bool entered = each.has_conclusion() || (each.has_value() && !each.is_derived());
    if (!entered) continue;
    planes.recorded |= bit;
    oldest = std::min(oldest, each.since);
  }
  planes_[static_cast<std::size_t>(slot)] = planes;
  oldest_[static_cast<std::size_t>(slot)] = oldest;
}

std::uint64_t Block::older_than(int slot, int month_index) const {
  if (oldest_[static_cast<std::size_t>(slot)] >= month_index) return 0;
  std::uint64_t older = 0;
  const std::int16_t* since = &since_[index(slot, 0)];
  for (std::size_t lane = 0; lane < lanes_per_block; ++lane)
    older |= std::uint64_t{since[lane] < month_index} << lane;
  return older & planes(slot).recorded;
}

std::size_t Block::bytes() const {
  return values_.size() * (sizeof(std::int64_t) + sizeof(std::uint8_t) + sizeof(std::int16_t)) +
         planes_.size() * (sizeof(StatePlanes) + sizeof(std::int16_t));
}

}  // namespace ntm::assessment
