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

/// The cells of one unit, walked through the months from the first that changes.
class Walk {
 public:
  /// `before` is what stood in the month before `from`.
  Walk(Engine::UnitRows& unit, const Block& before, Month from) : unit_(unit) {
    std::stable_sort(unit_.rows.begin(), unit_.rows.end(),
                     [](const auto& one, const auto& other) { return one.period < other.period; });
    while (next_ < unit_.rows.size() && unit_.rows[next_].period < from) ++next_;
    for (int slot = 0; slot < before.slot_count(); ++slot) cells_.push_back(before.cell(slot, lane()));
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

/// What becomes of one block, month by month, when some of its units get new rows.
class Rewriting {
 public:
  Rewriting(const std::vector<Engine::UnitRows*>& units, const Block& before, Month from) {
    for (Engine::UnitRows* each : units) walks_.emplace_back(*each, before, from);
  }
  /// The block of the next month with what stands now; the same block when nothing differs. Months that
  /// shared a block go on sharing one.
  std::shared_ptr<const Block> next(const std::shared_ptr<const Block>& old, Month period) {
    bool has_rows = false;
    for (Walk& walk : walks_) has_rows |= walk.advance(period);
    if (has_rows || old != last_old_) last_made_ = made(old);
    last_old_ = old;
    return last_made_;
  }

 private:
  std::shared_ptr<const Block> made(const std::shared_ptr<const Block>& old) const {
    if (std::all_of(walks_.begin(), walks_.end(), [&](const Walk& walk) { return walk.agrees_with(*old); }))
      return old;
    auto copy = std::make_shared<Block>(*old);
    for (const Walk& walk : walks_) walk.write_into(*copy);
    copy->seal();
    return copy;
  }

  std::vector<Walk> walks_;
  std::shared_ptr<const Block> last_old_, last_made_;
};

/// A month before the first counts as kept: nothing stood then.
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

bool Engine::replace(std::vector<UnitRows> units, Month from) {
  std::lock_guard lock(writing_);
  Frames frames = snapshot()->frames();
  if (!keeps_values_from(frames, from.plus(-1))) return false;
  std::map<std::size_t, std::vector<UnitRows*>> by_block;
  for (UnitRows& each : units) {
    by_block[block_of(each.unit)].push_back(&each);
    for (const Row& row : each.rows) cover(frames, row.period);
  }
  for (const auto& [block, members] : by_block) replace_in_block(frames, members, from);
  publish(std::move(frames));
  return true;
}

void Engine::replace_in_block(Frames& frames, const std::vector<UnitRows*>& units, Month from) {
  std::size_t number = block_of(units.front()->unit);
  auto first =
      std::find_if(frames.begin(), frames.end(), [&](const auto& frame) { return frame->period >= from; });
  const Block& before = first == frames.begin() ? *empty_block_ : *(*std::prev(first))->recorded[number];
  Rewriting rewriting(units, before, from);
  for (auto frame = first; frame != frames.end(); ++frame) {
    auto made = rewriting.next((*frame)->recorded[number], (*frame)->period);
    if (made == (*frame)->recorded[number]) continue;
    auto next = std::make_shared<Frame>(**frame);
    next->recorded[number] = made;
    next->blocks[number] = filled_in(made, number, *next->derived);
    next->judged[number] = judged(*next, number);
    *frame = next;
  }
}

}  // namespace ntm::assessment
