#include "assessment/act_json.h"

#include "assessment/act_problems.h"
#include "assessment/explain.h"

namespace ntm::assessment {
namespace {

/// The figure as it is entered: yes or no for a question, else a number.
std::optional<std::string> entered(const criteria::Part* part, const std::optional<Decimal>& value) {
  if (!value) return {};
  if (part && part->comparison == criteria::Comparison::yes_no)
    return *value == Decimal::whole(1) ? "yes" : "no";
  return value->to_text();
}

std::optional<std::string> word_of(const std::optional<Conclusion>& conclusion) {
  if (!conclusion) return {};
  return to_text(*conclusion);
}

Json before_json(const GridCell& cell) {
  if (!cell.before.period) return nullptr;
  return Json::object({{"period", cell.before.period->to_iso()},
                       {"value", entered(cell.part, cell.before.value)},
                       {"conclusion", word_of(cell.before.conclusion)}});
}

Json last_json(const std::optional<Act>& act) {
  if (!act) return nullptr;
  return Json::object({{"kind", to_text(act->kind)},
                       {"person", act->person},
                       {"post", act->post},
                       {"at", act->at.to_utc()},
                       {"note", act->note}});
}

Json threshold_json(const GridCell& cell) {
  if (!cell.limit) return nullptr;
  return Json::object({{"value", cell.limit->value.to_text()},
                       {"profile", cell.limit->profile},
                       {"source", place_in_law(cell.limit->source)},
                       {"verified", cell.limit->source.verified}});
}

Json may_json(const GridCell& cell) {
  Json may = Json::array();
  for (const GridCell::Permitted& each : cell.acts)
    if (each.is_allowed()) may.push(to_text(each.kind));
  return may;
}

/// Why what the asker has a right to cannot be done now.
Json barred_json(const GridCell& cell) {
  Json barred = Json::object();
  for (const GridCell::Permitted& each : cell.acts)
    if (each.has_right && each.bar)
      barred.set(to_text(each.kind),
                 Json::object({{"code", to_text(*each.bar)}, {"reason", reason_vi(*each.bar)}}));
  return barred;
}

Json cell_json(const GridCell& cell) {
  Json json = Json::object({{"part", cell.subject.part},
                            {"part_name", cell.part ? cell.part->name : ""},
                            {"unit", cell.part ? cell.part->unit : ""},
                            {"comparison", cell.part ? Json(to_text(cell.part->comparison)) : Json()},
                            {"state", to_text(cell.state)},
                            {"version", cell.version},
                            {"value", entered(cell.part, cell.content.value)},
                            {"conclusion", word_of(cell.content.conclusion)}});
  json.set("before", before_json(cell))
      .set("last", last_json(cell.last))
      .set("threshold", threshold_json(cell));
  json.set(
      "past", Json::array_of(cell.past, [&](const GridCell::Past& past) {
        return Json::object({{"period", past.period.to_iso()}, {"value", entered(cell.part, past.value)}});
      }));
  json.set("doubts", Json::array_of(cell.doubts, [](Doubt doubt) { return Json(to_text(doubt)); }));
  json.set("may", may_json(cell)).set("barred", barred_json(cell));
  return json;
}

Json line_json(const GridIndicator& line) {
  const criteria::Indicator& indicator = *line.indicator;
  Json json = Json::object({{"criterion", line.criterion},
                            {"code", indicator.code},
                            {"name", indicator.name},
                            {"guidance", indicator.guidance},
                            {"may_not_apply", indicator.may_not_apply},
                            {"verdict", to_text(line.result)},
                            {"contradiction", line.contradiction},
                            {"missing", line.is_missing()}});
  json.set("cells", Json::array_of(line.cells, cell_json));
  return json;
}

Json set_json(const GridSet& set) {
  Json json = Json::object({{"code", set.set->code},
                            {"version", set.set->version},
                            {"name", set.set->name},
                            {"clause", set.set->legal.empty() ? "" : place_in_law(set.set->legal.front())}});
  json.set("indicators", Json::array_of(set.indicators, line_json));
  return json;
}

Json row_json(const ReviewRow& row) {
  Json json = Json::object(
      {{"unit_code", row.unit_code}, {"unit_name", row.unit_name}, {"district_name", row.district_name}});
  const Json line = line_json(row.line);
  for (const auto& [key, value] : line.members()) json.set(key, value);
  return json;
}

Json content_json(const Content& content) {
  if (content == Content{}) return nullptr;
  return Json::object({{"value", content.value ? Json(content.value->to_text()) : Json()},
                       {"conclusion", word_of(content.conclusion)}});
}

Json act_json(const Act& act) {
  return Json::object({{"set", act.subject.set},
                       {"indicator", act.subject.indicator},
                       {"part", act.subject.part},
                       {"period", act.subject.period.to_iso()},
                       {"version", act.version},
                       {"kind", to_text(act.kind)},
                       {"stage", to_text(act.stage)},
                       {"at", act.at.to_utc()},
                       {"account", act.account},
                       {"person", act.person},
                       {"post", act.post},
                       {"note", act.note},
                       {"before", content_json(act.before)},
                       {"after", content_json(act.after)}});
}

Json outcome_json(const CellOutcome& outcome) {
  return Json::object(
      {{"unit_code", outcome.unit_code},
       {"set", outcome.subject.set},
       {"indicator", outcome.subject.indicator},
       {"part", outcome.subject.part},
       {"period", outcome.subject.period.to_iso()},
       {"version", outcome.version},
       {"state", to_text(outcome.state)},
       {"doubts", Json::array_of(outcome.doubts, [](Doubt each) { return Json(to_text(each)); })}});
}

}  // namespace

/// What is large is set and not listed: a list in braces is copied.
Json grid_json(const Grid& grid) {
  Json json = Json::object(
      {{"unit", Json::object({{"code", grid.unit.code}, {"name", grid.unit.name}, {"type", grid.unit.type}})},
       {"period", grid.period.to_iso()},
       {"illustrative", !grid.label.empty()},
       {"label", grid.label}});
  json.set("sets", Json::array_of(grid.sets, set_json));
  return json;
}

Json review_json(const Review& review) {
  Json json = Json::object({{"set", review.set->code},
                            {"set_version", review.set->version},
                            {"set_name", review.set->name},
                            {"period", review.period.to_iso()},
                            {"illustrative", !review.label.empty()},
                            {"label", review.label}});
  json.set("rows", Json::array_of(review.rows, row_json));
  return json;
}

Json outcomes_json(const std::vector<CellOutcome>& outcomes) {
  return Json::array_of(outcomes, outcome_json);
}

Json history_json(const std::vector<Act>& acts) { return Json::array_of(acts, act_json); }

std::vector<CellInput> cells_of(const Json& body) {
  std::vector<CellInput> cells;
  for (const Json& each : body["cells"].items()) {
    const std::string& note = each["note"].text();
    cells.push_back({each["unit_code"].text(), each["set"].text(), each["indicator"].text(),
                     each["part"].text(), each["period"].text(), each["version"].integer(),
                     each["value"].text(), each["conclusion"].text(), each["evidence"].text(),
                     note.empty() ? body["note"].text() : note});
  }
  return cells;
}

}  // namespace ntm::assessment
