#include "assessment/snapshot.h"

#include <unordered_set>

namespace ntm::assessment {
namespace {

bool same(const std::vector<std::shared_ptr<const Block>>& one,
          const std::vector<std::shared_ptr<const Block>>& other, std::size_t block) {
  if (one.empty() || other.empty()) return one.size() == other.size();
  return one[block] == other[block] || *one[block] == *other[block];
}

}  // namespace

const Frame* Snapshot::frame(Month period) const {
  if (frames_.empty()) return nullptr;
  std::int32_t at = period.index() - frames_.front()->period.index();
  if (at < 0 || at >= static_cast<std::int32_t>(frames_.size())) return nullptr;
  return frames_[static_cast<std::size_t>(at)].get();
}

std::vector<std::uint64_t> Snapshot::ever_met(Month through) const {
  std::vector<std::uint64_t> ever(blocks_for(unit_count_));
  for (const auto& frame : frames_) {
    if (frame->period > through) break;
    for (std::size_t block = 0; block < ever.size(); ++block) ever[block] |= frame->judged[block]->met;
  }
  return ever;
}

std::optional<Month> Snapshot::values_from() const {
  for (const auto& frame : frames_)
    if (frame->has_values()) return frame->period;
  return {};
}

std::size_t Snapshot::bytes() const {
  std::unordered_set<const Block*> seen;
  std::size_t total = 0;
  for (const auto& frame : frames_) {
    for (const auto& judged : frame->judged)
      total += sizeof(Judged) + judged->criteria.size() * sizeof(CriterionPlanes);
    for (const auto* blocks : {&frame->recorded, &frame->blocks})
      for (const auto& block : *blocks)
        if (seen.insert(block.get()).second) total += block->bytes();
  }
  return total;
}

std::vector<Mismatch> differences_between(const Snapshot& one, const Snapshot& other) {
  std::vector<Mismatch> found;
  for (const auto& frame : one.frames()) {
    const Frame* twin = other.frame(frame->period);
    if (!twin || twin->judged.size() != frame->judged.size()) {
      found.push_back({frame->period, 0});
      continue;
    }
    for (std::size_t block = 0; block < frame->judged.size(); ++block)
      if (!(*frame->judged[block] == *twin->judged[block]) || !same(frame->recorded, twin->recorded, block) ||
          !same(frame->blocks, twin->blocks, block))
        found.push_back({frame->period, block});
  }
  return found;
}

}  // namespace ntm::assessment
