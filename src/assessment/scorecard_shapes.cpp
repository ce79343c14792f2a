#include "assessment/shapes.h"
#include "assessment/value.h"
#include "units/shapes.h"

namespace ntm::assessment::shapes {
namespace {

using namespace http::shape;
using http::Shape;
using units::shapes::code_and_name;

Shape stage() {
  std::vector<std::string> words;
  for (Stage each : {Stage::recorded, Stage::confirmed, Stage::appraised}) words.push_back(to_text(each));
  return word(words, "Ghi nhận, xác nhận, thẩm định");
}

Shape part() {
  return named("PartVerdict", object({{"code", text()},
                                      {"name", text()},
                                      {"unit", text("Đơn vị tính")},
                                      {"value", figure().or_null()},
                                      {"derived", boolean("Phần mềm tự đếm từ số liệu khác")},
                                      {"period", month("Tháng của số liệu").or_null()},
                                      {"stage", stage().or_null()},
                                      {"operator", text()},
                                      {"threshold", figure().or_null()},
                                      {"threshold_profile", text().or_null()},
                                      {"threshold_year", integer().or_null()},
                                      {"threshold_source", text()},
                                      {"follows", text()},
                                      {"verified", boolean("Mức đã đối chiếu với văn bản")},
                                      {"distance", figure("Còn cách mức bao nhiêu").or_null()},
                                      {"computed", result()},
                                      {"verdict", result()},
                                      {"contradiction", boolean("Kết luận trái với số liệu")},
                                      {"stale", boolean("Số liệu đã cũ")}}));
}

Shape conclusion() {
  return named("Conclusion",
               object({{"result", result()}, {"stage", stage()}, {"by", text()}, {"on", date().or_null()}}));
}

Shape past() {
  return named("PastMonth",
               object({{"period", month()}, {"value", figure().or_null()}, {"verdict", result()}}));
}

Shape indicator() {
  const Shape holder =
      named("IndicatorHolder", object({{"code", text()}, {"name", text()}, {"role", text()}}));
  return named("IndicatorVerdict", object({{"code", text()},
                                           {"name", text()},
                                           {"unit", text()},
                                           {"kind", text()},
                                           {"set_by", text()},
                                           {"guidance", text()},
                                           {"note", text()},
                                           {"verdict", result()},
                                           {"basis", word({"none", "computed", "conclusion"})},
                                           {"computed", result()},
                                           {"contradiction", boolean()},
                                           {"unverified", boolean()},
                                           {"conclusion", conclusion().or_null()},
                                           {"parts", array(part())},
                                           {"reasons", array(text())},
                                           {"stale", boolean()},
                                           {"holders", array(holder)},
                                           {"clause", text()},
                                           {"evidence", text()},
                                           {"met_until", month().or_null()},
                                           {"falling", boolean("Kém đi hai lần liền")},
                                           {"history", array(past())}}));
}

Shape criterion() {
  return named("CriterionVerdict", object({{"code", text()},
                                           {"name", text()},
                                           {"group", text()},
                                           {"verdict", result()},
                                           {"reason", text()},
                                           {"indicators_met", count()},
                                           {"indicators_count", count()},
                                           {"since_recognition", word({"kept", "lost"}).or_null()},
                                           {"indicators", array(indicator())}}));
}

Shape tier() {
  return named("TierState", object({{"tier", text()},
                                    {"state", word({"reached", "recognised", "revoked"})},
                                    {"on", one_of({date(), month()}).or_null()},
                                    {"document", text()},
                                    {"trust", text()}}));
}

Shape next_tier() {
  return named("NextTier", object({{"tier", text()},
                                   {"set", text()},
                                   {"criteria_met", count("Null: chưa có số liệu").or_null()},
                                   {"criteria_count", count()},
                                   {"missing", array(code_and_name())}}));
}

Shape unit() {
  return object({{"code", text()},
                 {"name", text()},
                 {"type", text()},
                 {"level", text()},
                 {"parent_name", text()},
                 {"district_code", text()}});
}

Shape profile() {
  return object({{"code", text()}, {"name", text()}, {"reason", text()}, {"certain", boolean()}});
}

}  // namespace

Shape scorecard() {
  return named("Scorecard", object({{"unit", unit()},
                                    {"set", text()},
                                    {"set_version", text()},
                                    {"set_name", text()},
                                    {"period", month()},
                                    {"as_of", date()},
                                    {"illustrative", boolean()},
                                    {"label", text()},
                                    {"profile", profile()},
                                    {"recognition", array(tier())},
                                    {"criteria_met", count("Null: chưa có số liệu").or_null()},
                                    {"criteria_count", count()},
                                    {"verdict", result()},
                                    {"lost_share_percent", number().or_null()},
                                    {"criteria", array(criterion())},
                                    {"next_tier", next_tier().or_null()}}));
}

}  // namespace ntm::assessment::shapes
