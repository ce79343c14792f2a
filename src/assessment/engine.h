#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "assessment/snapshot.h"

namespace ntm::assessment {

/// What the engine asks about a month besides the values.
struct Sources {
  /// The class of every unit: units of one class have the same bounds.
  std::function<std::vector<std::uint16_t>(Month)> classes;
  /// The bounds of a class, by slot. Asked once per class and calendar year.
  std::function<Bounds(std::uint16_t, Month)> bounds;
  /// Columns that other records decide; may be empty. Left out: there are none.
  std::function<std::vector<DerivedColumn>(Month)> derived;
};

/// The values of many units under one version of a criteria set, in memory, with their verdicts.
///
/// Readers take a snapshot and keep it as long as they like. Writers make the next one: only blocks of 64
/// units that change are copied and judged again. Both may be called from any thread.
class Engine {
 public:
  struct Options {
    unsigned threads = 0;   ///< For judging; 0: as many as the machine has.
    int value_months = 36;  ///< Months whose values are kept; of earlier ones only the verdicts are.
  };

  Engine(std::shared_ptr<const Layout> layout, std::size_t unit_count, Sources sources, Options options);
  Engine(std::shared_ptr<const Layout> layout, std::size_t unit_count, Sources sources)
      : Engine(std::move(layout), unit_count, std::move(sources), Options()) {}

  /// Takes rows while the engine is loaded: months must come in ascending order, anything else in any order.
  class Loader {
   public:
    void put(Month period, std::size_t unit, int slot, const Entry& entry);

   private:
    friend class Engine;
    Loader(Engine& engine, std::optional<Month> last);
    void close_months_before(Month period);
    void close_month();
    Block& open(std::size_t block);

    Engine& engine_;
    std::optional<Month> values_from_;  ///< Values of earlier months are dropped as soon as they are judged.
    std::optional<Month> current_;      ///< The month being filled.
    std::vector<std::shared_ptr<Block>> blocks_;
    std::vector<bool> is_shared_;  ///< The block belongs to a closed month as well: copy before changing.
    std::vector<Frame> frames_;
  };
  /// Replaces everything by what `feed` puts. `last` is the last month that will come: with it, values of
  /// months that are too old are dropped on the way and not only at the end.
  void load(const std::function<void(Loader&)>& feed, std::optional<Month> last = {});

  /// The state of things now.
  std::shared_ptr<const Snapshot> snapshot() const;
  /// The same, with a frame for `period`: a month after the last is added (what stood still stands), one
  /// before the first shows nothing recorded.
  std::shared_ptr<const Snapshot> snapshot_with(Month period);

  /// One row as the engine takes it.
  struct Row {
    Month period{1, 1};
    int slot = 0;
    Entry entry;
  };
  struct UnitRows {
    std::size_t unit = 0;
    std::vector<Row> rows;
  };
  /// Replaces what is kept of some units, for `from` and later months, by these: all their rows of those
  /// months; earlier rows are passed over. Judges the blocks they are in. Nothing is done and false is
  /// returned when the values of the month before `from` are no longer kept: then load again.
  bool replace(std::vector<UnitRows> units, Month from);

  /// Judges every kept month again with new classes, bounds and derived values. Returns how many cells were
  /// judged.
  std::size_t judge_again();

  const Layout& layout() const { return *layout_; }

 private:
  using Frames = std::vector<std::shared_ptr<const Frame>>;
  void dress(Frame& frame, const Frame* before);
  std::shared_ptr<const Block> filled_in(const std::shared_ptr<const Block>& block, std::size_t number,
                                         const std::vector<DerivedColumn>& derived) const;
  std::shared_ptr<const Bounds> bounds_of(std::uint16_t each, Month period);
  std::shared_ptr<const Classes> classes_of(Month period);
  std::shared_ptr<const Judged> judged(const Frame& frame, std::size_t block) const;
  void judge(std::vector<Frame>& frames) const;
  Frame next_frame(const Frame* before, Month period);
  void cover(Frames& frames, Month period);
  void replace_in_block(Frames& frames, const std::vector<UnitRows*>& units, Month from);
  void publish(Frames frames);
  static Frames shared(std::vector<Frame> frames);

  std::shared_ptr<const Layout> layout_;
  std::size_t unit_count_;
  Sources sources_;
  Options options_;
  std::shared_ptr<Block> empty_block_;
  std::map<std::pair<std::uint16_t, int>, std::shared_ptr<const Bounds>> bounds_;  ///< By class and year.
  std::shared_ptr<const Classes> last_classes_;
  int last_classes_year_ = 0;

  std::mutex writing_;             ///< One writer at a time.
  mutable std::mutex publishing_;  ///< Guards snapshot_ alone.
  std::shared_ptr<const Snapshot> snapshot_;
};

}  // namespace ntm::assessment
