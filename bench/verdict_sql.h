#pragma once
#include <string>
#include <vector>

#include "scorecards.h"

namespace ntm::bench {

/// A verdict as the peers' SQL writes it. "All must be met" is then simply the greatest.
enum Severity : int { not_applicable = 0, met = 1, unknown = 2, not_met = 3 };

enum class Dialect { postgres, duckdb, sqlite };

/// The verdict rules of src/assessment in SQL, for one set, over two shapes of tables that hold the values as
/// they stand in each month:
///
/// columns: one row per unit and month, one column per slot (v0 v1 … the figures, c0 c1 … the conclusions).
/// The SQL is
///   written for the set, figures that are the same for all written into it. The fastest form for every peer.
/// rows: one row per unit, month and slot, joined with the thresholds by profile and month. The form a
/// database would
///   have that takes any set without changing its tables.
class VerdictSql {
 public:
  VerdictSql(const Scorecards& cards, Dialect dialect) : cards_(cards), dialect_(dialect) {}

  /// Statements that make the empty tables `standing` (columns) and `bound`.
  std::vector<std::string> make_tables() const;
  /// The names of standing's columns, in the order in which its rows are written.
  std::vector<std::string> standing_columns() const;
  std::vector<std::string> bound_columns() const;
  /// Statements that make `standing_rows`, `bound_rows` and `unit_class` from them.
  std::vector<std::string> make_rows() const;

  /// Judges everything and returns one line: how severe the verdicts of each criterion are, added up. What is
  /// timed.
  std::string judge_columns() const;
  std::string judge_rows() const;
  /// Every verdict: unit, month, then one column per criterion; ordered. What is compared.
  std::string list_columns() const;
  std::string list_rows() const;

 private:
  std::string greatest(const std::vector<std::string>& each) const;
  std::string part(int slot, bool may_not_apply) const;
  std::string indicator(const assessment::IndicatorColumns& columns) const;
  std::vector<std::string> criteria() const;
  std::string verdicts_columns() const;
  std::string verdicts_rows() const;
  std::string bound(int slot) const;

  const Scorecards& cards_;
  Dialect dialect_;
};

/// The rows of the tables, for whoever fills them. Absent is NULL.
using SqlRow = std::vector<std::optional<std::int64_t>>;
SqlRow standing_row(const Scorecards& cards, std::size_t unit, Month period);
std::vector<SqlRow> bound_rows(const Scorecards& cards);

}  // namespace ntm::bench
