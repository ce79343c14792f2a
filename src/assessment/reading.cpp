#include "assessment/reading.h"

#include "assessment/store.h"

namespace ntm::assessment {
namespace {

Marks marks_of(const CriterionJudgement& judgement) {
  Marks marks;
  for (const IndicatorJudgement& each : judgement.indicators) {
    marks.contradiction |= each.contradiction;
    marks.stale |= each.is_stale;
    marks.unverified |= each.rests_on_unverified();
  }
  return marks;
}

}  // namespace

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

Reading::Row Reading::row(units::UnitId unit) {
  std::size_t criteria = set().criteria.size();
  Row row{this->unit(unit), criteria_met(unit), std::vector<Result>(criteria, Result::unknown),
          std::vector<Marks>(criteria)};
  auto at = board_->index_of(unit);
  for (std::size_t number = 0; number < criteria; ++number) {
    if (!frame_) {
      row.verdicts[number] = judged(unit).criteria[number].result;
      row.marks[number] = marks_of(judged(unit).criteria[number]);
    } else if (at) {
      row.verdicts[number] = frame_->criterion(*at, number);
      row.marks[number] = frame_->marks(*at, number);
    }
  }
  return row;
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

std::optional<Month> Reading::first_met(units::UnitId unit) const {
  auto at = board_->index_of(unit);
  for (const auto& frame : snapshot_->frames())
    if (at && frame->period <= period_ && frame->unit(*at) == Result::met) return frame->period;
  return {};
}

bool Reading::has_any_row(units::UnitId unit) {
  auto at = board_->index_of(unit);
  return at && snapshot_->frame(period_)->has_any_row(*at);
}

bool Reading::has_data(units::UnitId unit) {
  if (has_any_row(unit)) return true;
  for (std::size_t number = 0; number < set().criteria.size(); ++number)
    if (criterion(unit, number) != Result::unknown) return true;
  return false;
}

std::vector<std::string> Reading::unmet(units::UnitId unit) {
  std::vector<std::string> codes;
  for (std::size_t number = 0; number < set().criteria.size(); ++number)
    if (!is_fulfilled(criterion(unit, number))) codes.push_back(set().criteria[number].code);
  return codes;
}

}  // namespace ntm::assessment
