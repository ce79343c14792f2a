#include "assessment/engine.h"

#include <atomic>
#include <thread>

#include "base/assert.h"

namespace ntm::assessment {
namespace {

/// Calls `work(0)` … `work(count - 1)`, spread over threads when there is enough of it.
template <class Work>
void for_each_index(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  auto take = [&] {
    for (std::size_t at = next++; at < count; at = next++) work(at);
  };
  std::vector<std::thread> helpers;
  for (unsigned each = 1; each < threads && count > 8; ++each) helpers.emplace_back(take);
  take();
  for (std::thread& helper : helpers) helper.join();
}

unsigned threads_or_all(unsigned threads) {
  return threads ? threads : std::max(1u, std::thread::hardware_concurrency());
}

std::vector<Group> groups_in_block(const std::vector<std::uint16_t>& of_unit, std::size_t block,
                                   const std::map<std::uint16_t, const Bounds*>& bounds) {
  std::map<std::uint16_t, std::uint64_t> lanes;
  for (std::size_t unit = block * lanes_per_block; unit < of_unit.size() && block_of(unit) == block; ++unit)
    lanes[of_unit[unit]] |= lane_bit(unit);
  std::vector<Group> groups;
  groups.reserve(lanes.size());
  for (const auto& [each, bits] : lanes) groups.push_back({bits, bounds.at(each)});
  return groups;
}

}  // namespace

Engine::Engine(std::shared_ptr<const Layout> layout, std::size_t unit_count, Sources sources, Options options)
    : layout_(std::move(layout)),
      unit_count_(unit_count),
      sources_(std::move(sources)),
      options_(options),
      empty_block_(std::make_shared<Block>(layout_->slot_count())),
      snapshot_(std::make_shared<Snapshot>(unit_count, Frames{})) {
  options_.threads = threads_or_all(options.threads);
}

std::shared_ptr<const Snapshot> Engine::snapshot() const {
  std::lock_guard lock(publishing_);
  return snapshot_;
}

void Engine::publish(Frames frames) {
  auto next = std::make_shared<Snapshot>(unit_count_, std::move(frames));
  std::lock_guard lock(publishing_);
  snapshot_ = std::move(next);
}

std::shared_ptr<const Bounds> Engine::bounds_of(std::uint16_t each, Month period) {
  std::shared_ptr<const Bounds>& kept = bounds_[{each, period.year()}];
  if (!kept) kept = std::make_shared<const Bounds>(sources_.bounds(each, period));
  NTM_ASSERT(kept->size() == static_cast<std::size_t>(layout_->slot_count()));
  return kept;
}

std::shared_ptr<const Classes> Engine::classes_of(Month period) {
  auto classes = std::make_shared<Classes>();
  classes->of_unit = sources_.classes(period);
  NTM_ASSERT(classes->of_unit.size() == unit_count_);
  if (last_classes_ && last_classes_year_ == period.year() && last_classes_->of_unit == classes->of_unit)
    return last_classes_;
  std::map<std::uint16_t, const Bounds*> bounds;
  for (std::uint16_t each : classes->of_unit) {
    if (bounds.count(each)) continue;
    classes->bounds.push_back(bounds_of(each, period));
    bounds[each] = classes->bounds.back().get();
  }
  for (std::size_t block = 0; block < blocks_for(unit_count_); ++block)
    classes->groups.push_back(groups_in_block(classes->of_unit, block, bounds));
  last_classes_year_ = period.year();
  return last_classes_ = classes;
}

std::shared_ptr<const Block> Engine::filled_in(const std::shared_ptr<const Block>& block, std::size_t number,
                                               const std::vector<DerivedColumn>& derived) const {
  std::shared_ptr<Block> copy;
  for (const DerivedColumn& column : derived)
    for (std::size_t lane = 0; lane < lanes_per_block; ++lane) {
      std::size_t unit = number * lanes_per_block + lane;
      if (unit >= unit_count_ || !column.values[unit] || block->cell(column.slot, lane).has_value()) continue;
      if (!copy) copy = std::make_shared<Block>(*block);
      Cell cell = block->cell(column.slot, lane);
      cell.derive(*column.values[unit]);
      copy->set(column.slot, lane, cell);
    }
  if (!copy) return block;
  copy->seal();
  return copy;
}

/// Gives a month its classes and its derived values; blocks equal to those of the month before are shared
/// with it.
void Engine::dress(Frame& frame, const Frame* before) {
  frame.classes = classes_of(frame.period);
  auto derived = std::make_shared<std::vector<DerivedColumn>>();
  if (sources_.derived) *derived = sources_.derived(frame.period);
  bool same_derived = before && before->derived && *before->derived == *derived;
  frame.derived = same_derived ? before->derived : derived;
  bool can_share = same_derived && before->has_values();
  frame.blocks.clear();
  for (std::size_t number = 0; number < frame.recorded.size(); ++number) {
    bool same = can_share && before->recorded[number] == frame.recorded[number];
    frame.blocks.push_back(same ? before->blocks[number]
                                : filled_in(frame.recorded[number], number, *frame.derived));
  }
}

std::shared_ptr<const Judged> Engine::judged(const Frame& frame, std::size_t block) const {
  return std::make_shared<const Judged>(
      judge_block(*layout_, *frame.blocks[block], frame.classes->groups[block], frame.period.index()));
}

void Engine::judge(std::vector<Frame>& frames) const {
  std::size_t blocks = blocks_for(unit_count_);
  for (Frame& frame : frames)
    if (frame.has_values()) frame.judged.resize(blocks);
  for_each_index(frames.size() * blocks, options_.threads, [&](std::size_t at) {
    Frame& frame = frames[at / blocks];
    if (frame.has_values()) frame.judged[at % blocks] = judged(frame, at % blocks);
  });
}

Engine::Frames Engine::shared(std::vector<Frame> frames) {
  Frames result;
  result.reserve(frames.size());
  for (Frame& frame : frames) result.push_back(std::make_shared<const Frame>(std::move(frame)));
  return result;
}

Frame Engine::next_frame(const Frame* before, Month period) {
  std::vector<Frame> one(1);
  one[0].period = period;
  if (before)
    one[0].recorded = before->recorded;
  else
    one[0].recorded.assign(blocks_for(unit_count_), empty_block_);
  dress(one[0], before);
  judge(one);
  return std::move(one[0]);
}

/// Adds frames so that `period` has one.
void Engine::cover(Frames& frames, Month period) {
  if (frames.empty()) frames.push_back(std::make_shared<const Frame>(next_frame(nullptr, period)));
  while (frames.back()->period < period)
    frames.push_back(
        std::make_shared<const Frame>(next_frame(frames.back().get(), frames.back()->period.plus(1))));
  Frames earlier;
  for (Month month = period; month < frames.front()->period; month = month.plus(1))
    earlier.push_back(
        std::make_shared<const Frame>(next_frame(earlier.empty() ? nullptr : earlier.back().get(), month)));
  frames.insert(frames.begin(), earlier.begin(), earlier.end());
}

std::shared_ptr<const Snapshot> Engine::snapshot_with(Month period) {
  std::shared_ptr<const Snapshot> now = snapshot();
  if (now->frame(period)) return now;
  std::lock_guard lock(writing_);
  now = snapshot();
  if (now->frame(period)) return now;
  Frames frames = now->frames();
  cover(frames, period);
  publish(std::move(frames));
  return snapshot();
}

std::size_t Engine::judge_again() {
  std::lock_guard lock(writing_);
  bounds_.clear();
  last_classes_ = nullptr;
  std::vector<Frame> frames;
  std::size_t cells = 0;
  for (const auto& frame : snapshot()->frames()) {
    frames.push_back(*frame);
    if (!frame->has_values()) continue;
    dress(frames.back(), frames.size() > 1 ? &frames[frames.size() - 2] : nullptr);
    cells += unit_count_ * static_cast<std::size_t>(layout_->slot_count());
  }
  judge(frames);
  publish(shared(std::move(frames)));
  return cells;
}

}  // namespace ntm::assessment
