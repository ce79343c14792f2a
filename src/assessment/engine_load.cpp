// How the engine is filled: from nothing, month by month, and unit by unit after a write.
#include <algorithm>

#include "assessment/engine.h"
#include "base/assert.h"

namespace ntm::assessment {
namespace {

constexpr int last_month_kept = 32'767;  ///< Of the year 2730: months are kept in 16 bits.

std::int16_t short_index(Month period) {
  NTM_ASSERT(period.index() <= last_month_kept);
  return static_cast<std::int16_t>(period.index());
}

/// Values of months before the last `months` are dropped; their verdicts stay.
void drop_old_values(std::vector<Frame>& frames, int months) {
  if (frames.empty()) return;
  Month from = frames.back().period.plus(1 - months);
  for (Frame& frame : frames) {
    if (frame.period >= from) break;
    frame.recorded.clear();
    frame.blocks.clear();
  }
}

/// The cells of one unit, walked through the months.
class Walk {
 public:
  Walk(Engine::UnitRows& unit, int slot_count) : unit_(unit), cells_(static_cast<std::size_t>(slot_count)) {
    std::stable_sort(unit_.rows.begin(), unit_.rows.end(),
                     [](const auto& one, const auto& other) { return one.period < other.period; });
  }
  /// Takes the rows of the month; false when there are none.
  bool advance(Month period) {
    std::size_t before = next_;
    for (; next_ < unit_.rows.size() && unit_.rows[next_].period <= period; ++next_) {
      const Engine::Row& row = unit_.rows[next_];
      cells_[static_cast<std::size_t>(row.slot)].take(row.entry, short_index(row.period));
    }
    return next_ != before;
  }
  bool agrees_with(const Block& block) const {
    for (std::size_t slot = 0; slot < cells_.size(); ++slot)
      if (!(block.cell(static_cast<int>(slot), lane()) == cells_[slot])) return false;
    return true;
  }
  void write_into(Block& block) const {
    for (std::size_t slot = 0; slot < cells_.size(); ++slot)
      block.set(static_cast<int>(slot), lane(), cells_[slot]);
  }

 private:
  std::size_t lane() const { return lane_of(unit_.unit); }
  Engine::UnitRows& unit_;
  std::vector<Cell> cells_;
  std::size_t next_ = 0;
};

bool keeps_values_from(const std::vector<std::shared_ptr<const Frame>>& frames, Month month) {
  return std::all_of(frames.begin(), frames.end(),
                     [&](const auto& frame) { return frame->period < month || frame->has_values(); });
}

}  // namespace

Engine::Loader::Loader(Engine& engine, std::optional<Month> last)
    : engine_(engine),
      blocks_(blocks_for(engine.unit_count_), engine.empty_block_),
      is_shared_(blocks_.size(), true) {
  if (last) values_from_ = last->plus(1 - engine.options_.value_months);
}

void Engine::Loader::put(Month period, std::size_t unit, int slot, const Entry& entry) {
  NTM_ASSERT(!current_ || *current_ <= period);
  NTM_ASSERT(unit < engine_.unit_count_ && slot >= 0 && slot < engine_.layout_->slot_count());
  if (!current_ || *current_ < period) close_months_before(period);
  Block& block = open(block_of(unit));
  Cell cell = block.cell(slot, lane_of(unit));
  cell.take(entry, short_index(period));
  block.set(slot, lane_of(unit), cell);
}

Block& Engine::Loader::open(std::size_t block) {
  if (is_shared_[block]) blocks_[block] = std::make_shared<Block>(*blocks_[block]);
  is_shared_[block] = false;
  return *blocks_[block];
}

void Engine::Loader::close_months_before(Month period) {
  while (current_ && *current_ < period) close_month();
  current_ = period;
}

void Engine::Loader::close_month() {
  for (std::size_t block = 0; block < blocks_.size(); ++block) {
    if (!is_shared_[block]) blocks_[block]->seal();
    is_shared_[block] = true;
  }
  Frame frame;
  frame.period = *current_;
  frame.recorded.assign(blocks_.begin(), blocks_.end());
  engine_.dress(frame, frames_.empty() ? nullptr : &frames_.back());
  if (values_from_ && frame.period < *values_from_) {
    std::vector<Frame> one{frame};
    engine_.judge(one);
    frame.judged = one[0].judged;
    frame.recorded.clear();
    frame.blocks.clear();
  }
  frames_.push_back(std::move(frame));
  current_ = current_->plus(1);
}

void Engine::load(const std::function<void(Loader&)>& feed, std::optional<Month> last) {
  std::lock_guard lock(writing_);
  bounds_.clear();
  last_classes_ = nullptr;
  Loader loader(*this, last);
  feed(loader);
  if (loader.current_) loader.close_month();
  std::vector<Frame> frames = std::move(loader.frames_);
  judge(frames);
  drop_old_values(frames, options_.value_months);
  publish(shared(std::move(frames)));
}

bool Engine::replace(std::vector<UnitRows> units, Month earliest_change) {
  std::lock_guard lock(writing_);
  Frames frames = snapshot()->frames();
  if (!keeps_values_from(frames, earliest_change)) return false;
  std::map<std::size_t, std::vector<UnitRows*>> by_block;
  for (UnitRows& each : units) {
    by_block[block_of(each.unit)].push_back(&each);
    for (const Row& row : each.rows) cover(frames, row.period);
  }
  for (const auto& [block, members] : by_block) replace_in_block(frames, members);
  publish(std::move(frames));
  return true;
}

void Engine::replace_in_block(Frames& frames, const std::vector<UnitRows*>& units) {
  std::size_t number = block_of(units.front()->unit);
  std::vector<Walk> walks;
  for (UnitRows* each : units) walks.emplace_back(*each, layout_->slot_count());
  std::shared_ptr<const Block> block_before,
      made_before;  // of the month before: shared again where it was shared
  for (auto& frame : frames) {
    bool has_rows = false;
    for (Walk& walk : walks) has_rows |= walk.advance(frame->period);
    if (!frame->has_values()) continue;
    std::shared_ptr<const Block> old = frame->recorded[number], made = old;
    bool agree =
        std::all_of(walks.begin(), walks.end(), [&](const Walk& walk) { return walk.agrees_with(*old); });
    if (!agree && !has_rows && old == block_before) {
      made = made_before;
    } else if (!agree) {
      auto copy = std::make_shared<Block>(*old);
      for (const Walk& walk : walks) walk.write_into(*copy);
      copy->seal();
      made = copy;
    }
    block_before = old;
    made_before = made;
    if (made == old) continue;
    auto next = std::make_shared<Frame>(*frame);
    next->recorded[number] = made;
    next->blocks[number] = filled_in(made, number, *next->derived);
    next->judged[number] = judged(*next, number);
    frame = next;
  }
}

}  // namespace ntm::assessment
