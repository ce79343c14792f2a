#include "assessment/shapes.h"

namespace ntm::assessment::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape conclusion() { return word({"met", "not_met", "not_applicable"}, "Đạt, không đạt, không áp dụng"); }
Shape value() { return text("Số, hoặc yes/no với câu hỏi"); }
Shape state() {
  return named("CellState", word({"empty", "recorded", "confirmed", "appraised", "returned"},
                                 "Chưa ghi, đã ghi nhận, đã xác nhận, đã thẩm định, bị trả lại"));
}
Shape kind() {
  return word({"record", "confirm", "appraise", "return", "import"},
              "Ghi nhận, xác nhận, thẩm định, trả lại, nạp tệp");
}
Shape doubts() {
  return array(word({"outside_usual_range", "fell_sharply", "contradicts_conclusion"}),
               "Điều cần một lời giải thích");
}

Shape bar() {
  const Shape code = word({"nothing_recorded", "not_confirmed", "already_done", "own_record",
                           "own_confirmation", "note_missing", "no_district"});
  return named("ActBar", object({{"code", code}, {"reason", text("Vì sao, bằng lời")}}));
}

Shape cell() {
  const Shape before =
      object({{"period", month()}, {"value", value().or_null()}, {"conclusion", conclusion().or_null()}});
  const Shape last =
      object({{"kind", kind()}, {"person", text()}, {"post", text()}, {"at", instant()}, {"note", text()}});
  const Shape threshold =
      object({{"value", figure()}, {"profile", text()}, {"source", text()}, {"verified", boolean()}});
  return named("GridCell",
               object({{"part", text()},
                       {"part_name", text()},
                       {"unit", text("Đơn vị tính")},
                       {"comparison", text().or_null()},
                       {"state", state()},
                       {"version", count("Gửi lại cùng việc làm tiếp theo")},
                       {"value", value().or_null()},
                       {"conclusion", conclusion().or_null()},
                       {"before", before.or_null()},
                       {"last", last.or_null()},
                       {"threshold", threshold.or_null()},
                       {"past", array(object({{"period", month()}, {"value", value().or_null()}}))},
                       {"doubts", doubts()},
                       {"may", array(kind(), "Việc người hỏi được làm")},
                       {"barred", map(bar(), "Việc có quyền mà chưa làm được, và vì sao")}}));
}

std::vector<Member> line() {
  return {{"criterion", text()},
          {"code", text()},
          {"name", text()},
          {"guidance", text()},
          {"may_not_apply", boolean()},
          {"verdict", result()},
          {"contradiction", boolean()},
          {"missing", boolean("Kỳ này chưa ghi")},
          {"cells", array(cell())}};
}

/// One cell of a request; the server's service checks what it means.
Shape wanted_cell() {
  return named("CellInput",
               object({{"unit_code", text_up_to(20)},
                       {"set", text_up_to(100)},
                       {"indicator", text_up_to(40)},
                       {"period", month()},
                       {"version", count("Phiên bản đã xem; 0 nếu chưa có gì")},
                       optional("part", text()),
                       optional("value", value()),
                       optional("conclusion", text("met, not_met, not_applicable hoặc để trống")),
                       optional("evidence", text()),
                       optional("note", text("Lời giải thích, hoặc lý do trả lại"))}));
}

}  // namespace

Shape grid() {
  const Shape unit = object({{"code", text()}, {"name", text()}, {"type", text()}});
  const Shape set = named("GridSet", object({{"code", text()},
                                             {"version", text()},
                                             {"name", text()},
                                             {"clause", text()},
                                             {"indicators", array(named("GridIndicator", object(line())))}}));
  return named("Grid", object({{"unit", unit},
                               {"period", month()},
                               {"illustrative", boolean()},
                               {"label", text()},
                               {"sets", array(set)}}));
}

Shape review() {
  const Shape row = named(
      "ReviewRow",
      extended(object({{"unit_code", text()}, {"unit_name", text()}, {"district_name", text()}}), line()));
  return named("Review", object({{"set", text()},
                                 {"set_version", text()},
                                 {"set_name", text()},
                                 {"period", month()},
                                 {"illustrative", boolean()},
                                 {"label", text()},
                                 {"rows", array(row)}}));
}

Shape acts_input() {
  return named("ActsInput", object({{"cells", array(wanted_cell())},
                                    optional("note", text("Cho mọi ô không có ghi chú riêng"))}));
}

Shape outcomes() {
  return array(named("CellOutcome", object({{"unit_code", text()},
                                            {"set", text()},
                                            {"indicator", text()},
                                            {"part", text()},
                                            {"period", month()},
                                            {"version", count()},
                                            {"state", state()},
                                            {"doubts", doubts()}})));
}

Shape history() {
  const Shape content = object({{"value", figure().or_null()}, {"conclusion", conclusion().or_null()}});
  return array(named("ActOnValue", object({{"set", text()},
                                           {"indicator", text()},
                                           {"part", text()},
                                           {"period", month()},
                                           {"version", count()},
                                           {"kind", kind()},
                                           {"stage", word({"recorded", "confirmed", "appraised"})},
                                           {"at", instant()},
                                           {"account", count()},
                                           {"person", text()},
                                           {"post", text()},
                                           {"note", text()},
                                           {"before", content.or_null()},
                                           {"after", content.or_null()}})));
}

}  // namespace ntm::assessment::shapes
