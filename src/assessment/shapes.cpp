#include "assessment/shapes.h"

#include "assessment/result.h"
#include "units/shapes.h"

namespace ntm::assessment::shapes {
namespace {

using namespace http::shape;
using http::Shape;
using units::shapes::code_and_name;

std::vector<Member> totals() {
  return {{"rural_communes", count("Số xã thuộc chương trình")},
          {"reached", count("Đạt đủ tiêu chí")},
          {"recognised", count("Đã được công nhận")},
          {"waiting", count("Đủ tiêu chí, chờ quyết định")},
          {"maintained", count("Đã công nhận và còn giữ được")},
          {"without_data", count("Chưa có số liệu, không tính vào bình quân và các nhóm")},
          {"average_criteria_met", number("Null: không có xã nào có số liệu").or_null()}};
}

Shape revocation() {
  return named("RevocationFinding",
               object({{"unit_code", text()},
                       {"unit_name", text()},
                       {"tier", text()},
                       {"set", text()},
                       {"level", word({"commune", "district"})},
                       {"unmet", count()},
                       {"total", count()},
                       {"unmet_share_percent", number().or_null()},
                       {"key_unmet", array(text())},
                       {"rule", text("Quy định bị chạm tới").or_null()},
                       {"watch", boolean("Trong danh sách cảnh báo")},
                       {"criteria_left_before_rule", integer("Còn bao nhiêu tiêu chí thì chạm").or_null()},
                       {"reasons", array(text())}}));
}

Shape criterion_head() {
  return named("CriterionHead", object({{"code", text()}, {"name", text()}, {"group", text()}}));
}

Shape matrix_row() {
  return named("MatrixRow", object({{"unit_code", text()},
                                    {"unit_name", text()},
                                    {"unit_type", text()},
                                    {"district_code", text()},
                                    {"district_name", text()},
                                    {"tier", text("Danh hiệu cao nhất đang giữ").or_null()},
                                    {"criteria_met", count("Null: chưa có số liệu").or_null()},
                                    {"criteria_count", count()},
                                    {"verdict", result()},
                                    {"lost_share_percent", number().or_null()},
                                    {"next_tier", text().or_null()},
                                    {"verdicts", map(result(), "Theo số của tiêu chí")},
                                    {"marks", map(array(text()), "unverified, contradiction, stale")}}));
}

Shape set_head() {
  return named("SetHead", object({{"code", text()}, {"version", text()}, {"name", text()}}));
}

Shape comparison_row() {
  return named("ComparisonRow", object({{"unit_code", text()},
                                        {"unit_name", text()},
                                        {"district_name", text()},
                                        {"met_from", count()},
                                        {"met_to", count()},
                                        {"fallen", array(text())},
                                        {"risen", array(text())},
                                        {"added", array(text())}}));
}

}  // namespace

Shape result() {
  std::vector<std::string> words;
  for (Result each : {Result::met, Result::not_met, Result::unknown, Result::not_applicable})
    words.push_back(to_text(each));
  return named("Verdict", word(words, "Đạt, chưa đạt, chưa rõ, không áp dụng"));
}

Shape status() {
  const Shape district = named("DistrictStatus", extended(code_and_name(), totals()));
  const Shape head = extended(object({{"as_of", date()},
                                      {"period", month()},
                                      {"set", text()},
                                      {"set_name", text()},
                                      {"within", code_and_name().or_null()},
                                      {"illustrative", boolean("Số liệu minh họa")},
                                      {"label", text()}}),
                              totals());
  return named("Status", extended(head, {{"advanced", count()},
                                         {"model", count()},
                                         {"model_villages", count()},
                                         {"minority_villages", count()},
                                         {"watch_list", array(text())},
                                         {"bands", map(count(), "Số xã theo khoảng tiêu chí đạt")},
                                         {"districts", array(district)},
                                         {"revocation", array(revocation())}}));
}

Shape matrix() {
  return named("Matrix", object({{"set", text()},
                                 {"set_version", text()},
                                 {"set_name", text()},
                                 {"period", month()},
                                 {"as_of", date()},
                                 {"illustrative", boolean()},
                                 {"label", text()},
                                 {"within", code_and_name().or_null()},
                                 {"criteria", array(criterion_head())},
                                 {"rows", array(matrix_row())}}));
}

Shape comparison() {
  return named("Comparison", object({{"from", set_head()},
                                     {"to", set_head()},
                                     {"period", month()},
                                     {"falling_count", count()},
                                     {"rows", array(comparison_row())}}));
}

}  // namespace ntm::assessment::shapes
