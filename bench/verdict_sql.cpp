#include "verdict_sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ntm::bench {
namespace {

/// Conclusions count from this severity on: "does not apply" only where the set allows it.
int least_that_counts(bool may_not_apply) { return may_not_apply ? not_applicable : met; }

std::optional<std::int64_t> severity(const std::optional<assessment::Conclusion>& conclusion) {
  if (!conclusion) return {};
  switch (*conclusion) {
    case assessment::Conclusion::met:
      return met;
    case assessment::Conclusion::not_met:
      return not_met;
    case assessment::Conclusion::not_applicable:
      break;
  }
  return not_applicable;
}

std::vector<std::string> numbered(const std::string& prefix, int count) {
  std::vector<std::string> names;
  for (int each = 0; each < count; ++each) names.push_back(prefix + std::to_string(each));
  return names;
}

bool is_whole(const assessment::Layout& layout, int slot) {
  return layout.slots()[static_cast<std::size_t>(slot)].part < 0;
}

std::string sums(const std::vector<std::string>& names) {
  std::vector<std::string> each;
  for (const std::string& name : names) each.push_back("SUM(" + name + ")");
  return fmt::format("{}", fmt::join(each, ", "));
}

}  // namespace

std::vector<std::string> VerdictSql::standing_columns() const {
  std::vector<std::string> names;
  for (int slot = 0; slot < cards_.layout().slot_count(); ++slot)
    if (!is_whole(cards_.layout(), slot)) names.push_back("v" + std::to_string(slot));
  for (const char* name : {"unit", "month", "class"}) names.emplace_back(name);
  for (const std::string& name : numbered("c", cards_.layout().slot_count())) names.push_back(name);
  return names;
}

std::vector<std::string> VerdictSql::bound_columns() const {
  std::vector<std::string> names{"class", "month"};
  for (const std::string& name : numbered("b", cards_.layout().slot_count())) names.push_back(name);
  return names;
}

SqlRow standing_row(const Scorecards& cards, std::size_t unit, Month period) {
  SqlRow values, conclusions;
  for (int slot = 0; slot < cards.layout().slot_count(); ++slot) {
    assessment::Entry entry = cards.standing(unit, slot, period);
    if (!is_whole(cards.layout(), slot)) values.push_back(entry.value);
    conclusions.push_back(severity(entry.conclusion));
  }
  for (std::int64_t each :
       {static_cast<std::int64_t>(unit), std::int64_t{period.index()}, std::int64_t{cards.class_of(unit)}})
    values.emplace_back(each);
  values.insert(values.end(), conclusions.begin(), conclusions.end());
  return values;
}

std::vector<SqlRow> bound_rows(const Scorecards& cards) {
  std::vector<SqlRow> rows;
  for (std::size_t each = 0; each < cards.profiles().size(); ++each)
    for (int month = 0; month < cards.months(); ++month) {
      Month period = cards.first().plus(month);
      SqlRow row{static_cast<std::int64_t>(each), period.index()};
      for (const assessment::Bound& bound : cards.bounds(static_cast<std::uint16_t>(each), period))
        row.push_back(bound.is_known ? std::optional(bound.units) : std::nullopt);
      rows.push_back(std::move(row));
    }
  return rows;
}

std::vector<std::string> VerdictSql::make_tables() const {
  std::vector<std::string> standing, bounds;
  for (const std::string& name : standing_columns())
    standing.push_back(name + (name[0] == 'v'    ? " BIGINT"
                               : name == "unit"  ? " INT"
                               : name == "month" ? " INT"
                                                 : " SMALLINT"));
  for (const std::string& name : bound_columns())
    bounds.push_back(name + (name[0] == 'b' ? " BIGINT" : " INT"));
  return {fmt::format("CREATE TABLE standing ({})", fmt::join(standing, ", ")),
          fmt::format("CREATE TABLE bound ({})", fmt::join(bounds, ", "))};
}

std::vector<std::string> VerdictSql::make_rows() const {
  std::vector<std::string> standing, bounds;
  for (const assessment::IndicatorColumns& columns : cards_.layout().indicators())
    for (int slot = columns.first_slot; slot < columns.first_slot + columns.part_count; ++slot) {
      std::string whole = columns.whole_slot < 0 ? "NULL" : "c" + std::to_string(columns.whole_slot);
      standing.push_back(
          fmt::format("SELECT month, unit, CAST({0} AS SMALLINT) AS slot, v{0} AS value, c{0} AS said, "
                      "CAST({1} AS SMALLINT) AS whole FROM standing",
                      slot, whole));
      bounds.push_back(fmt::format(
          "SELECT class, month, CAST({0} AS SMALLINT) AS slot, CAST({1} AS SMALLINT) AS criterion, "
          "b{0} AS bound, CAST({2} AS SMALLINT) AS at_most, CAST({3} AS SMALLINT) AS least FROM bound",
          slot, columns.criterion, int{cards_.layout().slots()[static_cast<std::size_t>(slot)].is_at_most},
          least_that_counts(columns.may_not_apply)));
    }
  return {fmt::format("CREATE TABLE standing_rows AS SELECT * FROM ({}) each_slot ORDER BY month, unit, slot",
                      fmt::join(standing, " UNION ALL ")),
          fmt::format("CREATE TABLE bound_rows AS {}", fmt::join(bounds, " UNION ALL ")),
          "CREATE TABLE unit_class AS SELECT DISTINCT unit, class FROM standing",
          "CREATE UNIQUE INDEX unit_class_unit ON unit_class (unit)",
          "CREATE UNIQUE INDEX bound_rows_key ON bound_rows (class, month, slot)"};
}

std::string VerdictSql::greatest(const std::vector<std::string>& each) const {
  if (each.size() == 1) return each.front();
  return fmt::format("{}({})", dialect_ == Dialect::sqlite ? "MAX" : "GREATEST", fmt::join(each, ", "));
}

/// The figure itself when it is the same for all, else the column of the joined row.
std::string VerdictSql::bound(int slot) const {
  auto rows = bound_rows(cards_);
  auto at = static_cast<std::size_t>(slot) + 2;
  for (const SqlRow& row : rows)
    if (row[at] != rows.front()[at]) return "b.b" + std::to_string(slot);
  return rows.front()[at] ? std::to_string(*rows.front()[at]) : "NULL";
}

std::string VerdictSql::part(int slot, bool may_not_apply) const {
  std::string figure = bound(slot);
  bool at_most = cards_.layout().slots()[static_cast<std::size_t>(slot)].is_at_most;
  std::string said =
      fmt::format("CASE WHEN s.c{0} >= {1} THEN s.c{0} ", slot, least_that_counts(may_not_apply));
  if (figure == "NULL") return said + fmt::format("ELSE {} END", int{unknown});
  return said +
         fmt::format("WHEN s.v{0} {1} {2} THEN {3} WHEN s.v{0} IS NULL OR {2} IS NULL THEN {4} ELSE {5} END",
                     slot, at_most ? "<=" : ">=", figure, int{met}, int{unknown}, int{not_met});
}

std::string VerdictSql::indicator(const assessment::IndicatorColumns& columns) const {
  std::vector<std::string> parts;
  for (int slot = columns.first_slot; slot < columns.first_slot + columns.part_count; ++slot)
    parts.push_back(part(slot, columns.may_not_apply));
  if (columns.whole_slot < 0) return greatest(parts);
  return fmt::format("CASE WHEN s.c{0} >= {1} THEN s.c{0} ELSE {2} END", columns.whole_slot,
                     least_that_counts(columns.may_not_apply), greatest(parts));
}

std::vector<std::string> VerdictSql::criteria() const {
  std::vector<std::vector<std::string>> indicators(
      static_cast<std::size_t>(cards_.layout().criteria_count()));
  for (const assessment::IndicatorColumns& columns : cards_.layout().indicators())
    indicators[static_cast<std::size_t>(columns.criterion)].push_back(indicator(columns));
  std::vector<std::string> found;
  for (const auto& each : indicators) found.push_back(greatest(each));
  return found;
}

std::string VerdictSql::verdicts_columns() const {
  std::string text = "SELECT s.unit, s.month";
  int number = 0;
  for (const std::string& each : criteria()) text += fmt::format(", {} AS k{}", each, number++);
  return text + " FROM standing s JOIN bound b ON b.class = s.class AND b.month = s.month";
}

std::string VerdictSql::verdicts_rows() const {
  return fmt::format(
      "SELECT s.unit, s.month, b.criterion, MAX(CASE WHEN s.whole >= b.least THEN s.whole WHEN s.said >= "
      "b.least THEN s.said "
      "WHEN s.value IS NULL OR b.bound IS NULL THEN {} "
      "WHEN CASE WHEN b.at_most = 1 THEN s.value <= b.bound ELSE s.value >= b.bound END THEN {} ELSE {} END) "
      "AS verdict "
      "FROM standing_rows s JOIN unit_class u ON u.unit = s.unit "
      "JOIN bound_rows b ON b.class = u.class AND b.month = s.month AND b.slot = s.slot GROUP BY s.unit, "
      "s.month, b.criterion",
      int{unknown}, int{met}, int{not_met});
}

std::string VerdictSql::judge_columns() const {
  return fmt::format("SELECT {} FROM ({}) verdicts", sums(numbered("k", cards_.layout().criteria_count())),
                     verdicts_columns());
}

std::string VerdictSql::judge_rows() const {
  return fmt::format(
      "SELECT criterion, SUM(verdict) FROM ({}) verdicts GROUP BY criterion ORDER BY criterion",
      verdicts_rows());
}

std::string VerdictSql::list_columns() const { return verdicts_columns() + " ORDER BY s.unit, s.month"; }

std::string VerdictSql::list_rows() const {
  std::string text = "SELECT unit, month";
  for (int number = 0; number < cards_.layout().criteria_count(); ++number)
    text += fmt::format(", MAX(CASE WHEN criterion = {0} THEN verdict END) AS k{0}", number);
  return text + fmt::format(" FROM ({}) verdicts GROUP BY unit, month ORDER BY unit, month", verdicts_rows());
}

}  // namespace ntm::bench
