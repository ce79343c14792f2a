#include "assessment/act_store.h"

namespace ntm::assessment::store {
namespace {

std::optional<std::int64_t> figure_of(const Content& content) {
  if (!content.value) return {};
  return content.value->units();
}

std::optional<std::string> word_of(const Content& content) {
  if (!content.conclusion) return {};
  return to_text(*content.conclusion);
}

Content content_of(const db::Cells& cells, int column) {
  Content content;
  if (!cells.is_null(column)) content.value = Decimal::from_units(cells.integer(column));
  if (!cells.is_null(column + 1)) content.conclusion = conclusion_from(cells.text(column + 1));
  return content;
}

constexpr const char* selected =
    "SELECT unit_id, set_code, period, indicator, part, version, kind, stage, account, person, post, at, "
    "note, "
    "value_before, conclusion_before, value_after, conclusion_after FROM assessment_act ";

Act act_of(const db::Cells& cells) {
  Act act;
  act.subject = {cells.integer(0), std::string(cells.text(1)), std::string(cells.text(3)),
                 std::string(cells.text(4)), *Month::parse_iso(cells.text(2))};
  act.version = cells.integer(5);
  act.kind = *act_kind_from(cells.text(6));
  act.stage = static_cast<Stage>(cells.integer(7));
  act.account = cells.integer(8);
  act.person = cells.text(9);
  act.post = cells.text(10);
  act.at = *Instant::parse_utc(cells.text(11));
  act.note = cells.text(12);
  act.before = content_of(cells, 13);
  act.after = content_of(cells, 15);
  return act;
}

std::vector<Act> acts(db::Connection& connection, const std::string& condition,
                      const db::Connection::Values& values) {
  std::vector<Act> found;
  connection.visit(selected + condition, values,
                   [&](const db::Cells& cells) { found.push_back(act_of(cells)); });
  return found;
}

}  // namespace

std::vector<Act> acts_of(db::Connection& connection, units::UnitId unit, const std::string& set,
                         Month period) {
  return acts(connection,
              "WHERE unit_id = $1 AND set_code = $2 AND period = $3 ORDER BY indicator, part, version",
              {unit, set, period.to_iso()});
}

std::vector<Act> history_of(db::Connection& connection, units::UnitId unit,
                            const std::optional<std::string>& set, const std::string& indicator) {
  const std::string order = " ORDER BY at, set_code, period, part, version";
  if (!set) return acts(connection, "WHERE unit_id = $1 AND indicator = $2" + order, {unit, indicator});
  return acts(connection, "WHERE unit_id = $1 AND indicator = $2 AND set_code = $3" + order,
              {unit, indicator, *set});
}

Versions versions_of(db::Connection& connection, units::UnitId unit, const std::string& set, Month from) {
  Versions versions;
  connection.each<std::string, std::string, std::string, std::int64_t>(
      "SELECT period, indicator, part, MAX(version) FROM assessment_act "
      "WHERE unit_id = $1 AND set_code = $2 AND period >= $3 GROUP BY period, indicator, part",
      {unit, set, from.to_iso()},
      [&](const std::string& period, std::string indicator, std::string part, std::int64_t version) {
        versions[{unit, set, std::move(indicator), std::move(part), *Month::parse_iso(period)}] = version;
      });
  return versions;
}

std::vector<Act> last_acts_unfinished(db::Connection& connection, Month from, Instant at,
                                      const std::vector<units::UnitId>& units) {
  db::Connection::Values values{from.to_iso(), at.to_utc()};
  std::string among;
  for (units::UnitId unit : units) {
    values.emplace_back(unit);
    among += (among.empty() ? "$" : ", $") + std::to_string(values.size());
  }
  if (!among.empty()) among = "a.unit_id IN (" + among + ") AND ";
  return acts(
      connection,
      "a WHERE " + among +
          "a.period >= $1 AND a.version = (SELECT MAX(b.version) FROM assessment_act b "
          "WHERE b.unit_id = a.unit_id AND b.set_code = a.set_code AND b.period = a.period AND "
          "b.indicator = a.indicator AND b.part = a.part AND b.at <= $2) AND a.kind <> 'appraise' AND "
          "NOT (a.kind = 'import' AND a.stage = 2) "
          "ORDER BY a.unit_id, a.set_code, a.period, a.indicator, a.part",
      values);
}

std::vector<Act> acts_on(db::Connection& connection, const Subject& cell) {
  return acts(connection,
              "WHERE unit_id = $1 AND set_code = $2 AND period = $3 AND indicator = $4 AND part = $5 "
              "ORDER BY version",
              {cell.unit, cell.set, cell.period.to_iso(), cell.indicator, cell.part});
}

void add_acts(db::Connection& connection, const std::vector<Act>& acts) {
  static const std::vector<std::string> columns{"unit_id",
                                                "set_code",
                                                "period",
                                                "indicator",
                                                "part",
                                                "version",
                                                "kind",
                                                "stage",
                                                "account",
                                                "person",
                                                "post",
                                                "at",
                                                "note",
                                                "value_before",
                                                "conclusion_before",
                                                "value_after",
                                                "conclusion_after"};
  std::vector<db::Connection::Values> rows;
  for (const Act& act : acts)
    rows.push_back({act.subject.unit, act.subject.set, act.subject.period.to_iso(), act.subject.indicator,
                    act.subject.part, act.version, to_text(act.kind), static_cast<int>(act.stage),
                    act.account, act.person, act.post, act.at.to_utc(), act.note, figure_of(act.before),
                    word_of(act.before), figure_of(act.after), word_of(act.after)});
  connection.insert_all("assessment_act", columns, rows);
}

void remove_rows(db::Connection& connection, const Subject& subject, Stage from) {
  connection.run(
      "DELETE FROM assessment_value WHERE unit_id = $1 AND set_code = $2 AND indicator = $3 AND part = $4 "
      "AND "
      "period = $5 AND stage >= $6",
      {subject.unit, subject.set, subject.indicator, subject.part, subject.period.to_iso(),
       static_cast<int>(from)});
}

}  // namespace ntm::assessment::store
