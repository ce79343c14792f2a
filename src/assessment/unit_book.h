#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "assessment/act.h"
#include "assessment/doubt_rules.h"
#include "assessment/grid.h"
#include "assessment/world.h"
#include "db/connection.h"

namespace ntm::assessment {

/// Everything kept about one unit under one set: rows and acts, as one transaction sees them (sổ của đơn vị).
class UnitBook {
 public:
  UnitBook(db::Connection& connection, World world, units::UnitId unit);
  UnitBook(const UnitBook&) = delete;
  UnitBook& operator=(const UnitBook&) = delete;

  const criteria::Set& set() const { return *world_.set; }
  units::UnitId unit() const { return unit_; }
  /// A district stands between the unit and the province in the month (on its last day).
  bool has_district(Month period) const;

  /// The acts on a cell, oldest first.
  std::vector<Act> acts(const Subject& subject);
  std::int64_t version(const Subject& subject);  ///< 0 before the first act.
  /// What its rows of that very month come to; empty when there are none.
  Content content(const Subject& subject) const;
  /// What stood before that month, which a new record starts from; its month as well.
  Standing before(const Subject& subject) const;
  /// The indicator judged in a month, as it is kept or as it would be with one more row in place of its
  /// cell's.
  IndicatorJudgement judged(const criteria::Indicator& indicator, Month period) const;
  /// Figures entered in the `count` months before a cell's, oldest first.
  std::vector<GridCell::Past> past(const Subject& subject, std::size_t count) const;
  std::vector<Doubt> doubts_about(const Value& row) const;
  /// Something is kept for the cell's month at that stage or a higher one.
  bool has_rows(const Subject& subject, Stage from) const;

  /// "34,5 %, đạt" for people; "chưa có" when there is nothing.
  std::string in_words(const Subject& subject, const Content& content) const;

 private:
  using Rows = std::vector<const Value*>;
  const Rows& rows_of(const Subject& subject) const;
  std::vector<Decimal> earlier_figures(const Subject& subject) const;
  const Situation& situation(Month period) const;

  db::Connection& connection_;
  World world_;
  units::UnitId unit_;
  std::vector<Value> rows_;
  RowsOfUnit by_part_;
  std::map<std::pair<std::string, std::string>, Rows> rows_by_part_;  ///< By indicator and part.
  mutable std::map<Month, Situation> situations_;                     ///< Made when first asked for.
  std::map<Month, std::vector<Act>> acts_;  ///< By month, read when first asked for.
};

/// The part that a cell is about; null for the whole of an indicator whose parts have codes of their own.
const criteria::Part* part_of(const criteria::Set& set, const Subject& subject);

}  // namespace ntm::assessment
