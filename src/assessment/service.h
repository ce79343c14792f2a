#pragma once
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assessment/acting.h"
#include "assessment/board.h"
#include "assessment/grid.h"
#include "assessment/matrix.h"
#include "assessment/reading.h"
#include "assessment/scorecard.h"
#include "assessment/status.h"
#include "assessment/waiting.h"
#include "base/actor.h"
#include "base/instant.h"
#include "bodies/service.h"
#include "criteria/service.h"
#include "datafile/source.h"
#include "db/database.h"
#include "recognition/service.h"
#include "units/service.h"

namespace ntm::assessment {

/// The first tier of a commune (xã nông thôn mới).
constexpr const char* basic_tier = "ntm";

/// What an import did. read = added + changed + unchanged: count in = count out.
struct Imported {
  int read = 0, added = 0, changed = 0, unchanged = 0;
};

/// Keeps values and conclusions, and says how every unit stands (đánh giá).
/// @req R5 R6 R7 R8 R9 R13 R14 R45 R47 R48 R49 R50 R108
class Service {
 public:
  Service(db::Database& database, units::Service& units, criteria::Service& criteria, bodies::Service& bodies,
          recognition::Service& recognition, Clock clock);

  /// unit_code,set,indicator,part,period,value,conclusion,stage (+
  /// evidence,source,concluded_by,concluded_on): all rows or none. A row with the key of one already kept
  /// takes its place; the same rows again change nothing.
  /// @throws Refused with every problem and its line.
  Imported import(datafile::Source source, const Actor& actor);
  /// Keeps rows that were checked by the caller, as an import does. `object` names where they come from, for
  /// the trail.
  Imported keep(std::vector<Value> rows, const std::string& action, const std::string& object,
                const Actor& actor);

  /// Acts on many cells at once, all or none: values, acts and trail in one write. A unit outside the actor's
  /// scope is answered as one that does not exist; a version that is no longer the present one as outdated,
  /// with both values; what asks for a word and has none as invalid.
  /// @throws Refused
  /// @req R46 R110
  std::vector<CellOutcome> record(const std::vector<CellInput>& cells, const Actor& actor);
  std::vector<CellOutcome> confirm(const std::vector<CellInput>& cells, const Actor& actor);
  std::vector<CellOutcome> appraise(const std::vector<CellInput>& cells, const Actor& actor);
  std::vector<CellOutcome> return_(const std::vector<CellInput>& cells, const Actor& actor);
  /// What an act would come to; nothing is kept. @throws Refused as the act would.
  std::vector<CellOutcome> rehearse(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor);

  /// The indicators of a unit in one month, each cell with what may be done to it.
  /// @throws Refused(not_found) for a unit that is not there, not judged, or outside the actor's scope.
  Grid grid(const std::string& unit_code, Month period, const std::optional<std::string>& set,
            const Actor& actor);
  /// What was done in a month, to be confirmed and appraised.
  Review review(const ReviewQuery& query, const Actor& actor);
  /// Cells of `from` and later months that waited at that instant for an act of the actor's: returned ones to
  /// be recorded anew, others to be confirmed or appraised by somebody who had no part in them.
  std::vector<Waiting> waiting(Month from, Instant at, const Actor& actor);
  /// Every act on an indicator of a unit, oldest first. Without a set: of every set in which something was
  /// done to an indicator of that number.
  /// @throws Refused(not_found)
  std::vector<Act> history(const std::string& unit_code, const std::string& indicator,
                           const std::optional<std::string>& set, const Actor& actor);

  /// What is shown beside every figure while the data are made up ("Số liệu minh họa"); "" takes it away.
  void set_label(const std::string& label, const Actor& actor);
  std::string label();

  /// `within` is a code or name; absent: everywhere. @throws Refused
  Status status(Date as_of, const std::optional<std::string>& within = {});
  /// @throws Refused(not_found) for an unknown set or place.
  Matrix matrix(const MatrixQuery& query);
  /// One unit with every reason. Without a set, the one of the first tier that the unit is meant for.
  struct ScorecardQuery {
    std::string unit_code;
    std::optional<std::string> set, version;
    std::optional<Month> period;
    std::optional<Date> as_of;
  };
  /// @throws Refused(not_found) for a unit that no set judges: a province, or a commune outside the
  /// programme.
  Scorecard scorecard(const ScorecardQuery& query);
  /// SET or SET@VERSION, judged with the same month's values. @req R13
  Comparison compare(const std::string& from, const std::string& to, Month period,
                     const std::optional<std::string>& within);

  /// Code of the set that leads to the first tier of a commune that day. @throws Refused(not_found)
  std::string basic_set(Date on);
  /// Recognised communes over the warning line of the directive.
  std::set<units::UnitId> watch_list(Date day);
  /// Recognised communes that meet every criterion that day.
  std::set<units::UnitId> maintained(Date day);
  /// How far a unit is on the way to a tier that day; total 0 when no set leads to it.
  Progress progress(units::UnitId unit, const std::string& tier, Date day);

  /// Everything that does not hold together: rows of units or indicators that do not exist, verdicts in
  /// memory that differ from the database or from the rules. Empty when all is well.
  std::vector<Problem> verify();

  std::shared_ptr<const units::Registry> map() { return units_.registry(); }

 private:
  std::vector<CellOutcome> act(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor);
  std::vector<Value> rows_for(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor);
  std::vector<World> worlds_of(const std::vector<Value>& rows);
  void require_reach(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor);
  GridSet grid_set(const units::UnitOnDay& unit, std::shared_ptr<const criteria::Set> set, Month period,
                   const Actor& actor);
  void require_indicator(units::UnitId unit, const std::string& indicator,
                         const std::optional<std::string>& set, Date day);
  std::vector<ReviewRow> review_rows(const Member& member, const std::shared_ptr<const criteria::Set>& set,
                                     const ReviewQuery& query, const Actor& actor);
  Date day_of(Month period) const { return std::min(period.last_day(), clock_.today_in_vietnam()); }
  World world_of(std::shared_ptr<const criteria::Set> set);
  Reading reading(std::shared_ptr<const criteria::Set> set, Month period, Date as_of);
  std::shared_ptr<const criteria::Set> set_for_tier(const std::string& tier, Date on);
  ScopeCache::Members communes(Date as_of, std::optional<units::UnitId> within);
  void count_communes(Status& status, Reading& now, const std::vector<Member>& members);
  void count_tiers(Status& status, std::optional<units::UnitId> within);
  void find_revocations(Status& status, std::optional<units::UnitId> within,
                        const std::vector<Member>& members);
  /// Under what a tier's revocation is judged.
  struct Judging {
    std::shared_ptr<const criteria::Set> set;
    Reading now;
    std::string group;  ///< Only criteria of this group count; "" for all.
  };
  std::optional<Judging> judging(const std::string& tier, Month period, Date as_of);
  RevocationLine revocation_line(const Member& member, const std::string& tier, Judging& judging,
                                 const std::string& level);
  std::vector<RevocationLine> revocation_lines(const std::vector<Member>& communes, Month period, Date as_of);
  std::vector<RevocationLine> district_revocation_lines(std::optional<units::UnitId> within, Month period,
                                                        Date as_of);
  int units_holding(const std::string& tier, Date on, std::optional<units::UnitId> within);
  void find_unit(Scorecard& card, const std::string& code);
  std::shared_ptr<const criteria::Set> set_for(const units::UnitOnDay& unit, const ScorecardQuery& query,
                                               Date day);
  void note_steps(Scorecard& card, Reading& now);
  void note_past(Scorecard& card, const std::vector<Value>& rows, const World& world);
  void verify_board(const std::shared_ptr<const criteria::Set>& set, const std::shared_ptr<Board>& live,
                    Problems& problems);

  db::Database& database_;
  units::Service& units_;
  criteria::Service& criteria_;
  bodies::Service& bodies_;
  recognition::Service& recognition_;
  Clock clock_;
  Boards boards_;
  ScopeCache scopes_;
};

}  // namespace ntm::assessment
