#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "assessment/judged.h"
#include "base/date.h"

namespace ntm::assessment {

/// Which bounds each unit is judged by in one month: a class is a combination of threshold profiles.
struct Classes {
  std::vector<std::uint16_t> of_unit;
  std::vector<std::vector<Group>> groups;             ///< By block.
  std::vector<std::shared_ptr<const Bounds>> bounds;  ///< Keeps alive what the groups point to.
};

/// Values that other records decide, of one slot, by unit; nothing where they cannot be told.
struct DerivedColumn {
  int slot = 0;
  std::vector<std::optional<std::int64_t>> values;
  bool operator==(const DerivedColumn&) const = default;
};

/// One month of all units under one set. Never changed once it is published.
struct Frame {
  Month period{1, 1};
  std::vector<std::shared_ptr<const Block>> recorded;  ///< What was entered and stands.
  std::vector<std::shared_ptr<const Block>> blocks;    ///< The same with derived values filled in.
  std::vector<std::shared_ptr<const Judged>> judged;
  std::shared_ptr<const Classes> classes;
  std::shared_ptr<const std::vector<DerivedColumn>> derived;

  bool has_values() const { return !recorded.empty(); }  ///< false: old month, only verdicts are kept.
  Result criterion(std::size_t unit, std::size_t number) const {
    return judged[block_of(unit)]->criterion(number, lane_of(unit));
  }
  Result unit(std::size_t unit) const { return judged[block_of(unit)]->unit(lane_of(unit)); }
  /// Anything at all was entered and stands.
  bool has_any_row(std::size_t unit) const { return judged[block_of(unit)]->recorded & lane_bit(unit); }
  int criteria_met(std::size_t unit) const { return judged[block_of(unit)]->criteria_met[lane_of(unit)]; }
  const CriterionPlanes& planes(std::size_t unit, std::size_t number) const {
    return judged[block_of(unit)]->criteria[number];
  }
  Marks marks(std::size_t unit, std::size_t number) const {
    const CriterionPlanes& marked = planes(unit, number);
    std::uint64_t bit = lane_bit(unit);
    return {(marked.contradiction & bit) != 0, (marked.stale & bit) != 0, (marked.unverified & bit) != 0};
  }
};

/// All months of a set, one after the other without a gap. Never changed once it is published: a reader that
/// holds one sees one state of things, whatever is written meanwhile.
class Snapshot {
 public:
  Snapshot(std::size_t unit_count, std::vector<std::shared_ptr<const Frame>> frames)
      : unit_count_(unit_count), frames_(std::move(frames)) {}

  std::size_t unit_count() const { return unit_count_; }
  const std::vector<std::shared_ptr<const Frame>>& frames() const { return frames_; }
  /// Null when the month lies outside what is kept.
  const Frame* frame(Month period) const;
  /// Units, one bit each, that met everything in some month up to `through`.
  std::vector<std::uint64_t> ever_met(Month through) const;
  /// Months for which values are kept begin here; nothing when there are none.
  std::optional<Month> values_from() const;
  std::size_t bytes() const;  ///< Of values and verdicts, blocks that months share counted once.

 private:
  std::size_t unit_count_;
  std::vector<std::shared_ptr<const Frame>> frames_;
};

/// What two snapshots differ in: the first months and units, for people; empty when they are the same.
struct Mismatch {
  Month period{1, 1};
  std::size_t block = 0;
};
std::vector<Mismatch> differences_between(const Snapshot& one, const Snapshot& other);

}  // namespace ntm::assessment
