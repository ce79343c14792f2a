#include "units/shapes.h"

#include "units/unit.h"

namespace ntm::units::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape dated() {
  return named("DatedText", object({{"value", text()},
                                    {"valid_from", date("Null: không rõ từ bao giờ").or_null()},
                                    {"valid_to", date("Ngày đầu tiên không còn đúng").or_null()},
                                    {"act", text("Văn bản làm thay đổi")}}));
}

Shape dated_parent() {
  return named("DatedParent", object({{"code", text()},
                                      {"name", text()},
                                      {"valid_from", date().or_null()},
                                      {"valid_to", date().or_null()},
                                      {"act", text()}}));
}

Shape attribute() {
  return named("UnitAttribute", object({{"name", text()},
                                        {"value", text()},
                                        {"valid_from", date().or_null()},
                                        {"valid_to", date().or_null()},
                                        {"source", text()},
                                        {"verified", boolean("Đã đối chiếu với văn bản")}}));
}

Shape succession() {
  const Shape share = one_of({word({"whole", "unknown"}), number()});
  return named("UnitSuccession",
               object({{"code", text()},
                       {"name", text()},
                       {"type", text()},
                       {"share", share.described("Toàn bộ, một phần từ 0 đến 1, hoặc không rõ bao nhiêu")},
                       {"effective_on", date()},
                       {"act", text()}}));
}

}  // namespace

Shape code_and_name() { return named("CodeAndName", object({{"code", text()}, {"name", text()}})); }

Shape level() {
  std::vector<std::string> words;
  for (Level each : {Level::province, Level::district, Level::commune, Level::village})
    words.push_back(to_text(each));
  return word(words, "Cấp: tỉnh, huyện, xã, thôn");
}

Shape brief() {
  return named("UnitBrief", object({{"id", integer("Mã của phần mềm, không bao giờ đổi")},
                                    {"code", text("Mã đơn vị hành chính ngày đó")},
                                    {"name", text()},
                                    {"type", text("commune, ward, township…")},
                                    {"level", level()},
                                    {"parent_code", text().or_null()},
                                    {"parent_name", text().or_null()},
                                    {"parent_type", text().or_null()}}));
}

Shape matches() {
  return named("UnitMatches",
               object({{"match", word({"one", "several", "none"})}, {"units", array(brief())}}));
}

Shape list() { return named("UnitList", object({{"as_of", date()}, {"units", array(brief())}})); }

Shape unit() {
  return named("Unit", extended(brief(), {{"as_of", date()},
                                          {"attributes", array(attribute())},
                                          {"children", array(brief())}}));
}

Shape history() {
  return named("UnitHistory", object({{"id", integer()},
                                      {"level", level()},
                                      {"names", array(dated())},
                                      {"codes", array(dated())},
                                      {"types", array(dated())},
                                      {"parents", array(dated_parent())},
                                      {"attributes", array(attribute())},
                                      {"aliases", array(text())},
                                      {"predecessors", array(succession())},
                                      {"successors", array(succession())}}));
}

}  // namespace ntm::units::shapes
