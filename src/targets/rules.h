#pragma once
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assessment/progress.h"
#include "recognition/decision.h"
#include "targets/target.h"
#include "units/registry.h"

namespace ntm::targets {

using assessment::Missing;
using assessment::Progress;

/// Everything the rules may look at. They read and decide; nothing here changes.
struct Facts {
  Date as_of;
  const units::Registry& map;
  const recognition::Decisions& decisions;
  std::function<Progress(units::UnitId unit, const std::string& tier)> progress;
  /// Criteria met in the first of the last twelve months; nothing when nothing was recorded then.
  std::function<std::optional<int>(units::UnitId unit, const std::string& tier)> met_at_first;
  std::set<units::UnitId> watch_list;  ///< Recognised communes over the warning line.
  std::set<units::UnitId> maintained;  ///< Recognised communes that meet every criterion.
};

enum class State {
  met,              ///< Xong
  reached_waiting,  ///< Criteria met, the decision is still to come.
  in_progress,      ///< Đúng hạn: on its last day too.
  overdue,          ///< Chậm: the last day has passed.
  no_subject        ///< Không còn đối tượng: the unit was abolished before the target was met.
};
std::string to_text(State state);

/// Something in the directive or the data that does not go together and must be shown.
/// @req R52
struct Contradiction {
  std::string code, message_vi;
};

/// How a target stands on a day, with everything behind it.
struct Outlook {
  State state = State::in_progress;
  bool is_late =
      false;  ///< Open although its last day has passed; a commune that waits for its decision too.
  std::optional<Date> met_on;                            ///< Day of the decision that met it.
  Progress progress;                                     ///< For targets of one unit.
  int in_scope = 0, done = 0, exempt = 0, required = 0;  ///< Communes, for rules, minimums and maintenance.
  std::vector<units::UnitId> open;                       ///< Communes in scope that have not done it.
  std::vector<std::string> waits_for;  ///< Ids of the targets it depends on that are not met yet.
  std::vector<Contradiction> contradictions;
  std::string forecast_vi;
  bool at_risk = false;
};

/// Says how one target stands and whether it will be met. `all` are the targets of the same document: a
/// district waits for those it depends on, and its plan has a hole where a commune is neither recognised nor
/// aimed at.
/// @req R18 R24 R25 R27 R45 R47 R53 R54 R55 R59 R60
Outlook outlook_on(const Target& target, const std::vector<Target>& all, const Facts& facts);

/// The first of the last twelve months: the one of the day asked about is the twelfth.
Month first_of_twelve_months(Date as_of);

/// The month in which the missing criteria would be met if the pace of the last twelve months went on, and a
/// sentence.
struct Forecast {
  std::optional<Month> month;  ///< Absent when nothing moves, or nobody can tell.
  std::string sentence_vi;
};
/// `met_at_first`: criteria met in first_of_twelve_months(); absent when nothing was recorded then.
/// @req R14
Forecast forecast(const Progress& progress, std::optional<int> met_at_first, Date as_of);

}  // namespace ntm::targets
