#include "bodies/shapes.h"

namespace ntm::bodies::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }
Shape maybe_date(std::string_view vi = {}) { return date(vi).or_null(); }

Shape head() {
  return named("BodyHead", object({{"post_code", text()},
                                   {"post", text("Chức vụ")},
                                   {"person", maybe_text("Null: không công bố")},
                                   {"certain", boolean()},
                                   {"stated_on", maybe_date()},
                                   {"held_with", maybe_text("Kiêm chức vụ nào")}}));
}

Shape term() {
  return named("Term", object({{"person", text()},
                               {"valid_from", maybe_date()},
                               {"valid_to", maybe_date()},
                               {"stated_on", maybe_date()},
                               {"source", maybe_text()},
                               {"trust", maybe_text()}}));
}

Shape post() {
  return named("BodyPost", object({{"code", text()},
                                   {"name", text()},
                                   {"head", boolean("Người đứng đầu")},
                                   {"person", maybe_text()},
                                   {"held_with", maybe_text()},
                                   {"clause", maybe_text()},
                                   {"terms", array(term())}}));
}

Shape succession() {
  return named("BodySuccession", object({{"from", array(text())},
                                         {"to", text()},
                                         {"on", date()},
                                         {"trust", text()},
                                         {"verified", boolean()},
                                         {"note", maybe_text()}}));
}

Shape holding() {
  return named("Holding", object({{"set", text("Bộ tiêu chí")},
                                  {"criterion", maybe_text()},
                                  {"indicator", maybe_text()},
                                  {"body", text()},
                                  {"body_name", maybe_text()},
                                  {"role", word({"direct", "support"}, "Phụ trách hay phối hợp")},
                                  {"valid_from", maybe_date()},
                                  {"valid_to", maybe_date()},
                                  {"trust", text()},
                                  {"verified", boolean()},
                                  {"note", maybe_text()}}));
}

Shape brief() {
  return named("BodyBrief", object({{"code", text()},
                                    {"name", text()},
                                    {"kind", text()},
                                    {"unit_code", maybe_text()},
                                    {"unit_name", maybe_text()},
                                    {"scored", boolean()},
                                    {"valid_from", maybe_date()},
                                    {"valid_to", maybe_date()},
                                    {"head", head().or_null()}}));
}

Shape body() {
  return named("Body", extended(brief(), {{"as_of", date()},
                                          {"exists", boolean("Có tồn tại ngày đó không")},
                                          {"role", maybe_text()},
                                          {"trust", text()},
                                          {"end_trust", maybe_text()},
                                          {"posts", array(post())},
                                          {"holdings", array(holding())},
                                          {"predecessors", array(succession())},
                                          {"successors", array(succession())}}));
}

Shape group() {
  const Shape member = object({{"code", text()}, {"name", maybe_text()}});
  const Shape addressed = object({{"code", text()},
                                  optional("name", text()),
                                  optional("body", text()),
                                  optional("body_name", text()),
                                  optional("person", maybe_text())});
  return named("BodyGroup", object({{"code", text()},
                                    {"name", text()},
                                    {"as_of", date()},
                                    {"group", boolean()},
                                    {"members", array(member)},
                                    {"posts", array(addressed)}}));
}

}  // namespace

Shape list() { return named("BodyList", object({{"as_of", date()}, {"bodies", array(brief())}})); }
Shape body_or_group() { return one_of({body(), group()}); }

}  // namespace ntm::bodies::shapes
