#include "assessment/store.h"

namespace ntm::assessment::store {
namespace {

std::optional<std::int64_t> figure_of(const Value& row) {
  if (!row.value) return {};
  return row.value->units();
}

std::optional<std::string> word_of(const std::optional<Conclusion>& conclusion) {
  if (!conclusion) return {};
  return to_text(*conclusion);
}

db::Connection::Values cells_of(const Value& row) {
  std::optional<std::string> on;
  if (row.on) on = row.on->to_iso();
  return {row.unit,
          row.set,
          row.indicator,
          row.part,
          row.period.to_iso(),
          static_cast<int>(row.stage),
          figure_of(row),
          word_of(row.conclusion),
          row.evidence,
          row.source,
          row.by,
          on};
}

const std::vector<std::string> columns{"unit_id",  "set_code", "indicator",    "part",
                                       "period",   "stage",    "value",        "conclusion",
                                       "evidence", "source",   "concluded_by", "concluded_on"};

/// What judging needs, from columns 0 to 6: unit, indicator, part, period, stage, value, conclusion.
void fill(Value& row, const db::Cells& cells) {
  row.unit = cells.integer(0);
  row.indicator = cells.text(1);
  row.part = cells.text(2);
  row.period = *Month::parse_iso(cells.text(3));
  row.stage = static_cast<Stage>(cells.integer(4));
  row.value.reset();
  row.conclusion.reset();
  if (!cells.is_null(5)) row.value = Decimal::from_units(cells.integer(5));
  if (!cells.is_null(6)) row.conclusion = conclusion_from(cells.text(6));
}

}  // namespace

std::vector<Value> rows_of(db::Connection& connection, units::UnitId unit, const std::string& set,
                           std::optional<Month> from) {
  std::vector<Value> rows;
  // COALESCE keeps SQLite from taking the index by month, which would walk every unit of the set.
  connection.visit(
      "SELECT unit_id, indicator, part, period, stage, value, conclusion, evidence, source, concluded_by, "
      "concluded_on "
      "FROM assessment_value WHERE unit_id = $1 AND set_code = $2 AND COALESCE(period, '') >= $3 "
      "ORDER BY indicator, part, period, stage",
      {unit, set, from ? from->to_iso() : ""}, [&](const db::Cells& cells) {
        Value row;
        fill(row, cells);
        row.set = set;
        row.evidence = cells.text(7);
        row.source = cells.text(8);
        row.by = cells.text(9);
        if (!cells.is_null(10)) row.on = Date::parse_iso(cells.text(10));
        rows.push_back(std::move(row));
      });
  return rows;
}

void add(db::Connection& connection, const std::vector<Value>& rows) {
  if (rows.empty()) return;
  std::vector<db::Connection::Values> cells;
  cells.reserve(rows.size());
  for (const Value& row : rows) cells.push_back(cells_of(row));
  connection.insert_all("assessment_value", columns, cells);
}

void replace(db::Connection& connection, const Value& row) {
  connection.run(
      "INSERT INTO assessment_value (unit_id, set_code, indicator, part, period, stage, value, conclusion, "
      "evidence, "
      "source, concluded_by, concluded_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
      "ON CONFLICT (unit_id, set_code, indicator, part, period, stage) DO UPDATE SET value = excluded.value, "
      "conclusion = excluded.conclusion, evidence = excluded.evidence, source = excluded.source, "
      "concluded_by = excluded.concluded_by, concluded_on = excluded.concluded_on",
      cells_of(row));
}

void each_row(db::Connection& connection, const std::string& set,
              const std::function<void(const Value&)>& take) {
  Value row;
  row.set = set;
  connection.visit(
      "SELECT unit_id, indicator, part, period, stage, value, conclusion FROM assessment_value WHERE "
      "set_code = $1 "
      "ORDER BY period",
      {set}, [&](const db::Cells& cells) {
        fill(row, cells);
        take(row);
      });
}

std::optional<Month> last_month(db::Connection& connection, const std::string& set) {
  auto last = connection.single<std::optional<std::string>>(
      "SELECT MAX(period) FROM assessment_value WHERE set_code = $1", {set});
  if (!last) return {};
  return Month::parse_iso(*last);
}

void add_changes(db::Connection& connection, const std::string& set, const std::vector<Change>& changes) {
  std::int64_t seq = db::next_ids(connection, "assessment_change");
  std::vector<db::Connection::Values> rows;
  for (const Change& change : changes) rows.push_back({set, seq, change.unit, change.earliest.to_iso()});
  connection.insert_all("assessment_change", {"set_code", "seq", "unit_id", "earliest"}, rows);
}

std::int64_t last_change(db::Connection& connection, const std::string& set) {
  return connection
      .single<std::optional<std::int64_t>>("SELECT MAX(seq) FROM assessment_change WHERE set_code = $1",
                                           {set})
      .value_or(0);
}

std::vector<Change> changes_after(db::Connection& connection, const std::string& set, std::int64_t seen) {
  std::vector<Change> changes;
  connection.each<std::int64_t, std::string>(
      "SELECT unit_id, MIN(earliest) FROM assessment_change WHERE set_code = $1 AND seq > $2 GROUP BY "
      "unit_id",
      {set, seen}, [&](std::int64_t unit, const std::string& earliest) {
        changes.push_back({unit, *Month::parse_iso(earliest)});
      });
  return changes;
}

std::vector<UsedIndicator> used_indicators(db::Connection& connection) {
  std::vector<UsedIndicator> used;
  connection.each<std::string, std::string, std::string>(
      "SELECT DISTINCT set_code, indicator, part FROM assessment_value ORDER BY set_code, indicator, part",
      {}, [&](std::string set, std::string indicator, std::string part) {
        used.push_back({std::move(set), std::move(indicator), std::move(part)});
      });
  return used;
}

std::vector<UsedUnit> used_units(db::Connection& connection) {
  std::vector<UsedUnit> used;
  connection.each<std::int64_t, std::string>(
      "SELECT DISTINCT unit_id, set_code FROM assessment_value ORDER BY set_code, unit_id", {},
      [&](std::int64_t unit, std::string set) {
        used.push_back({unit, std::move(set)});
      });
  return used;
}

std::string setting(db::Connection& connection, const std::string& key) {
  auto found = connection.find<std::string>("SELECT value FROM assessment_setting WHERE key = $1", {key});
  return found ? std::get<0>(*found) : "";
}

void keep_setting(db::Connection& connection, const std::string& key, const std::string& value) {
  connection.run(
      "INSERT INTO assessment_setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = "
      "excluded.value",
      {key, value});
}

}  // namespace ntm::assessment::store
