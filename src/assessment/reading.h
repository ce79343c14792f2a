#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "assessment/board.h"
#include "assessment/world.h"

namespace ntm::assessment {

/// The verdicts of one month under one set, as of one day: from the board where it answers for that day, else
/// judged anew by the same rules (decisions or units change between the day and the end of the month).
class Reading {
 public:
  Reading(std::shared_ptr<Board> board, World world, Month period, Date as_of, db::Database& database);

  const criteria::Set& set() const { return *world_.set; }
  const World& world() const { return world_; }
  Month period() const { return period_; }
  Date day() const { return day_; }
  units::Level level() const { return units::level_from(set().level).value_or(units::Level::commune); }

  /// One unit's verdicts, by criterion.
  struct Row {
    Result result = Result::unknown;
    int criteria_met = 0;
    std::vector<Result> verdicts;
    std::vector<Marks> marks;
  };
  Row row(units::UnitId unit);
  Result unit(units::UnitId unit);
  int criteria_met(units::UnitId unit);
  /// Everything was met in some month up to this one.
  bool ever_met(units::UnitId unit);
  /// The first month up to this one in which everything was met; nothing when there was none.
  std::optional<Month> first_met(units::UnitId unit) const;
  /// Whether anything at all was entered for the unit under the set. A unit without a single row is not
  /// judged for loss.
  bool has_any_row(units::UnitId unit);
  /// Whether its count of criteria means anything: something was entered, or other records decide something.
  bool has_data(units::UnitId unit);
  /// Codes of the criteria that are outstanding.
  std::vector<std::string> unmet(units::UnitId unit);

 private:
  const UnitJudgement& judged(units::UnitId unit);
  Result criterion(units::UnitId unit, std::size_t number);
  const std::vector<std::uint64_t>& ever();

  std::shared_ptr<Board> board_;
  World world_;
  Month period_;
  Date day_;
  db::Database& database_;
  std::shared_ptr<const Snapshot> snapshot_;
  const Frame* frame_ = nullptr;  ///< Null when the board does not answer for the day.
  std::vector<std::uint64_t> ever_met_;
  bool has_ever_met_ = false;
  std::map<units::UnitId, UnitJudgement> judged_;
};

}  // namespace ntm::assessment
