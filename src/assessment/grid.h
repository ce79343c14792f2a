#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/act.h"
#include "assessment/doubt_rules.h"
#include "assessment/duty_rules.h"
#include "assessment/verdict_rules.h"
#include "units/unit.h"

namespace ntm::assessment {

/// One cell of the sheet on which values are entered, confirmed and appraised (ô nhập).
struct GridCell {
  Subject subject;
  const criteria::Part* part = nullptr;  ///< Null: a conclusion on the whole indicator.
  CellState state = CellState::empty;
  std::int64_t version = 0;  ///< To be given back with the next act.
  Content content;           ///< Of this month; empty when nothing was recorded in it.
  Standing before;           ///< What stood before it: where a new record starts from.
  std::optional<Act> last;   ///< Who did something last, and when.
  std::optional<Limit> limit;
  std::vector<Doubt> doubts;
  struct Past {
    Month period{1, 1};
    std::optional<Decimal> value;
  };
  std::vector<Past>
      past;  ///< Figures of up to twelve months before, oldest first; months in which one was entered.
  /// What the asker may not do, and why; nothing means that they may.
  struct Permitted {
    ActKind kind = ActKind::record;
    bool has_right = false;
    std::optional<Bar> bar;
    bool is_allowed() const { return has_right && !bar; }
  };
  std::vector<Permitted> acts;

  bool waits_for_asker() const;  ///< To be confirmed or appraised.
  bool is_missing() const { return state == CellState::empty || state == CellState::returned; }
  bool is_changed() const { return !is_missing() && !(content == Content{before.value, before.conclusion}); }
};

struct GridIndicator {
  const criteria::Indicator* indicator = nullptr;
  std::string criterion;
  Result result = Result::unknown;  ///< As things stand.
  bool contradiction = false;
  std::vector<GridCell> cells;
  bool is_missing() const;  ///< Some cell is.
};

/// The indicators of one set, what is missing first.
struct GridSet {
  std::shared_ptr<const criteria::Set> set;
  std::vector<GridIndicator> indicators;
};

struct Grid {
  units::UnitOnDay unit;
  Month period{1, 1};
  std::string label;
  std::vector<GridSet> sets;
};

/// What is asked of a review: a place, an indicator of one set, or both; of cells in which something was
/// done.
struct ReviewQuery {
  std::optional<std::string> within, indicator, set;
  Month period{1, 1};
  bool only_changed = false;   ///< Only figures that differ from what stood before.
  bool only_problems = false;  ///< Only what was returned, contradicts itself, or asked for a word.
  bool only_waiting = false;   ///< Only what the asker may confirm or appraise now.
};

struct ReviewRow {
  std::string unit_code, unit_name, district_name;
  GridIndicator line;
};

struct Review {
  std::shared_ptr<const criteria::Set> set;
  Month period{1, 1};
  std::string label;
  std::vector<ReviewRow> rows;
};

}  // namespace ntm::assessment
