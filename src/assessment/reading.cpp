#include "assessment/reading.h"

#include "assessment/store.h"

namespace ntm::assessment {

Reading::Reading(std::shared_ptr<Board> board, World world, Month period, Date as_of, db::Database& database)
    : board_(std::move(board)),
      world_(std::move(world)),
      period_(period),
      day_(day_judged(period, as_of)),
      database_(database),
      snapshot_(board_->at(period)) {
  if (!board_->changes_between(day_, period.last_day())) frame_ = snapshot_->frame(period);
}

const UnitJudgement& Reading::judged(units::UnitId unit) {
  auto [found, is_new] = judged_.try_emplace(unit);
  if (is_new) {
    auto rows = database_.read([&](db::Connection& c) { return store::rows_of(c, unit, set().code); });
    found->second = judge_unit(RowsOfUnit(rows), situation_of(world_, unit, period_, day_));
  }
  return found->second;
}

Result Reading::unit(units::UnitId unit) {
  if (!frame_) return judged(unit).result;
  auto at = board_->index_of(unit);
  return at ? frame_->unit(*at) : Result::unknown;
}

int Reading::criteria_met(units::UnitId unit) {
  if (!frame_) return judged(unit).criteria_met;
  auto at = board_->index_of(unit);
  return at ? frame_->criteria_met(*at) : 0;
}

Result Reading::criterion(units::UnitId unit, std::size_t number) {
  if (!frame_) return judged(unit).criteria[number].result;
  auto at = board_->index_of(unit);
  return at ? frame_->criterion(*at, number) : Result::unknown;
}

std::vector<std::string> Reading::marks(units::UnitId unit, std::size_t number) {
  bool contradiction = false, stale = false, unverified = false;
  if (!frame_) {
    for (const IndicatorJudgement& each : judged(unit).criteria[number].indicators) {
      contradiction |= each.contradiction;
      stale |= each.is_stale;
      unverified |= each.rests_on_unverified();
    }
  } else if (auto at = board_->index_of(unit)) {
    const CriterionPlanes& planes = frame_->planes(*at, number);
    contradiction = planes.contradiction & lane_bit(*at);
    stale = planes.stale & lane_bit(*at);
    unverified = planes.unverified & lane_bit(*at);
  }
  std::vector<std::string> marks;
  if (contradiction) marks.emplace_back("contradiction");
  if (stale) marks.emplace_back("stale");
  if (unverified) marks.emplace_back("unverified");
  return marks;
}

/// Where the board does not answer for the day, its months before this one still do.
const std::vector<std::uint64_t>& Reading::ever() {
  if (!has_ever_met_) ever_met_ = snapshot_->ever_met(frame_ ? period_ : period_.plus(-1));
  has_ever_met_ = true;
  return ever_met_;
}

bool Reading::ever_met(units::UnitId unit) {
  auto at = board_->index_of(unit);
  if (at && ever()[block_of(*at)] & lane_bit(*at)) return true;
  return !frame_ && judged(unit).result == Result::met;
}

bool Reading::has_any_row(units::UnitId unit) {
  auto at = board_->index_of(unit);
  const Frame* frame = snapshot_->frame(period_);
  if (!at || !frame->has_values()) return at.has_value();
  const Block& block = *frame->recorded[block_of(*at)];
  for (int slot = 0; slot < block.slot_count(); ++slot)
    if (block.planes(slot).recorded & lane_bit(*at)) return true;
  return false;
}

std::vector<std::string> Reading::unmet(units::UnitId unit) {
  std::vector<std::string> codes;
  for (std::size_t number = 0; number < set().criteria.size(); ++number)
    if (!is_fulfilled(criterion(unit, number))) codes.push_back(set().criteria[number].code);
  return codes;
}

}  // namespace ntm::assessment
