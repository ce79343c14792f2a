#include "assessment/json.h"

namespace ntm::assessment {
namespace {

/// A real number even when it is whole: 16.0.
Json average_json(const std::optional<Decimal>& average) {
  if (!average) return nullptr;
  return average->to_double();
}

Json totals_json(const Totals& totals) {
  return Json::object({{"rural_communes", totals.rural_communes},
                       {"reached", totals.reached},
                       {"recognised", totals.recognised},
                       {"waiting", totals.waiting},
                       {"maintained", totals.maintained},
                       {"without_data", totals.without_data},
                       {"average_criteria_met", average_json(totals.average_criteria_met)}});
}

void add_all(Json& object, const Json& members) {
  for (const auto& [key, value] : members.members()) object.set(key, value);
}

Json maybe_number(const std::optional<Decimal>& value) { return value ? number_of(*value) : Json(nullptr); }

Json texts(const std::vector<std::string>& items) {
  return Json::array_of(items, [](const std::string& text) { return Json(text); });
}

Json place_json(const std::string& code, const std::string& name) {
  return code.empty() ? Json(nullptr) : Json::object({{"code", code}, {"name", name}});
}

Json district_json(const DistrictStatus& district) {
  Json json = Json::object({{"code", district.code}, {"name", district.name}});
  add_all(json, totals_json(district.totals));
  return json;
}

Json revocation_json(const RevocationLine& line) {
  const auto& finding = line.finding;
  return Json::object({{"unit_code", line.unit_code},
                       {"unit_name", line.unit_name},
                       {"tier", line.tier},
                       {"set", line.set},
                       {"level", line.level},
                       {"unmet", finding.unmet},
                       {"total", finding.total},
                       {"unmet_share_percent", maybe_number(finding.unmet_share_percent)},
                       {"key_unmet", texts(line.key_unmet_names)},
                       {"rule", finding.rule.empty() ? Json(nullptr) : Json(finding.rule)},
                       {"watch", finding.on_watch_list},
                       {"criteria_left_before_rule", finding.criteria_left_before_rule},
                       {"reasons", texts(finding.reasons_vi)}});
}

Json row_json(const Matrix& matrix, const MatrixRow& row) {
  Json verdicts = Json::object({}), marks = Json::object({});
  for (std::size_t at = 0; at < row.verdicts.size(); ++at) {
    const std::string& code = matrix.set->criteria[at].code;
    verdicts.set(code, to_text(row.verdicts[at]));
    if (row.marks[at].any()) marks.set(code, texts(to_texts(row.marks[at])));
  }
  Json json = Json::object({{"unit_code", row.unit.code},
                            {"unit_name", row.unit.name},
                            {"unit_type", row.unit.type},
                            {"district_code", row.unit.district_code},
                            {"district_name", row.unit.district_name},
                            {"tier", row.tier},
                            {"criteria_met", row.criteria_met},
                            {"criteria_count", matrix.set->criteria_count()},
                            {"verdict", to_text(row.result)},
                            {"lost_share_percent", maybe_number(row.lost_share_percent)},
                            {"next_tier", row.next_tier}});
  json.set("verdicts", std::move(verdicts)).set("marks", std::move(marks));
  return json;
}

Json criterion_head(const criteria::Criterion& criterion) {
  return Json::object({{"code", criterion.code}, {"name", criterion.name}, {"group", criterion.group}});
}

Json comparison_row(const ComparisonRow& row) {
  return Json::object({{"unit_code", row.unit.code},
                       {"unit_name", row.unit.name},
                       {"district_name", row.unit.district_name},
                       {"met_from", row.met_from},
                       {"met_to", row.met_to},
                       {"fallen", texts(row.fallen)},
                       {"risen", texts(row.risen)},
                       {"added", texts(row.added)}});
}

Json set_head(const criteria::Set& set) {
  return Json::object({{"code", set.code}, {"version", set.version}, {"name", set.name}});
}

}  // namespace

Json status_json(const Status& status) {
  Json json = Json::object({{"as_of", status.as_of.to_iso()},
                            {"period", status.period.to_iso()},
                            {"set", status.set},
                            {"set_name", status.set_name},
                            {"within", place_json(status.within_code, status.within_name)},
                            {"illustrative", !status.label.empty()},
                            {"label", status.label}});
  add_all(json, totals_json(status.totals));
  json.set("advanced", status.advanced).set("model", status.model);
  json.set("model_villages", status.model_villages).set("minority_villages", status.minority_villages);
  json.set("watch_list", texts(status.watch_list));
  Json bands = Json::object({});
  for (const Band& band : status.bands) bands.set(band.label(), band.count);
  json.set("bands", bands);
  json.set("districts", Json::array_of(status.districts, district_json));
  json.set("revocation", Json::array_of(status.revocation, revocation_json));
  return json;
}

Json matrix_json(const Matrix& matrix) {
  auto row = [&](const MatrixRow& each) { return row_json(matrix, each); };
  Json json = Json::object({{"set", matrix.set->code},
                            {"set_version", matrix.set->version},
                            {"set_name", matrix.set->name},
                            {"period", matrix.period.to_iso()},
                            {"as_of", matrix.as_of.to_iso()},
                            {"illustrative", !matrix.label.empty()},
                            {"label", matrix.label},
                            {"within", place_json(matrix.within_code, matrix.within_name)},
                            {"criteria", Json::array_of(matrix.set->criteria, criterion_head)}});
  json.set("rows", Json::array_of(matrix.rows, row));
  return json;
}

Json comparison_json(const Comparison& comparison) {
  return Json::object({{"from", set_head(*comparison.from)},
                       {"to", set_head(*comparison.to)},
                       {"period", comparison.period.to_iso()},
                       {"falling_count", comparison.falling_count()},
                       {"rows", Json::array_of(comparison.rows, comparison_row)}});
}

Json imported_json(const Imported& imported) {
  return Json::object({{"read", imported.read},
                       {"added", imported.added},
                       {"changed", imported.changed},
                       {"unchanged", imported.unchanged}});
}

}  // namespace ntm::assessment
