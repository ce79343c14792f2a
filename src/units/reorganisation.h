#pragma once
#include <string>
#include <vector>

#include "units/draft.h"
#include "units/registry.h"

namespace ntm::units {

/// A reorganisation of units (sắp xếp đơn vị hành chính) as its file describes it.
/// @req R102
struct Reorganisation {
  /// Units that end without a successor of their own: one by code, or every unit of a level within one.
  struct End {
    std::string unit_code;
    std::optional<Level> every;  ///< Absent: the unit itself.
    Place place;
  };
  struct Line {
    std::string from_code, to_code;  ///< from: code before the day; to: code of a unit in `creates`.
    Share share;
    Place place;
  };
  /// A unit that goes on under another parent, perhaps under another name or type.
  struct Kept {
    std::string unit_code, parent_code;
    std::string name, type;  ///< Empty: as before.
    Place place;
  };

  std::string code;  ///< Names this reorganisation; used to undo it.
  std::string act;
  Date effective_on = Date::beginning_of_time();
  std::vector<End> ends;
  std::vector<NewUnit> creates;
  std::vector<Kept> keeps;
  std::vector<Line> lines;
  Place place;
};

/// What carrying it out does to the map: ready to be written, or every problem.
struct ReorganisationPlan {
  struct Move {
    UnitId unit;
    std::optional<UnitId> new_parent;           ///< An existing unit, or
    std::optional<std::size_t> created_parent;  ///< an index into `creates`.
    std::string name, type;                     ///< Empty: unchanged.
  };
  struct PlannedSuccession {
    UnitId from;
    std::size_t to_created;
    Share share;
  };

  std::vector<UnitId> ended;
  std::vector<const NewUnit*> creates;
  std::vector<Move> moves;       ///< Kept units and villages that follow their commune.
  std::vector<UnitId> orphaned;  ///< Villages of a commune that was split: their new commune is not known.
  std::vector<PlannedSuccession> successions;
  Problems problems;
};

ReorganisationPlan plan(const Reorganisation& reorganisation, const Registry& registry);

}  // namespace ntm::units
