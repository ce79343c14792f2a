#include "criteria/shapes.h"

namespace ntm::criteria::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }

/// What a figure rests on, beside the figure itself.
Shape with_source(const Shape& shape) {
  return extended(shape, {{"source", maybe_text("Văn bản và chỗ trong văn bản")},
                          {"trust", text()},
                          {"verified", boolean("Đã đối chiếu với văn bản; chưa thì hiện dấu ~")}});
}

Shape legal() {
  return named(
      "SetLegalBasis",
      object({{"act", text()}, {"dated_on", date().or_null()}, {"place", maybe_text()}, {"trust", text()}}));
}

/// A condition is an attribute, or several of them joined; it may hold itself.
Shape condition() {
  const Shape inner = array(reference("ProfileCondition").or_null());
  return named(
      "ProfileCondition",
      one_of({object({{"attribute", text()}, {"of", text("self, parent, province")}, {"equals", text()}}),
              object({{"any", inner}}), object({{"all", inner}})}));
}

Shape profile() {
  return named(
      "Profile",
      with_source(object(
          {{"code", text()}, {"name", text()}, {"when", condition().or_null()}, {"note", maybe_text()}})));
}

Shape threshold() {
  return named("Threshold", with_source(object({{"profile", text("all: mọi vùng")},
                                                {"year", integer().or_null()},
                                                {"value", text("Mức phải đạt")}})));
}

Shape part() {
  return named("IndicatorPart", object({{"code", text()},
                                        {"name", text()},
                                        {"unit", text("Đơn vị tính")},
                                        {"operator", word({">=", "<=", "yes_no", "must_not_exist"})},
                                        {"scale", maybe_text()},
                                        {"thresholds", array(threshold())}}));
}

Shape derivation() {
  return named("Derivation", object({{"origin", word({"tier_held", "child_count", "child_share"})},
                                     {"tier", maybe_text()},
                                     {"level", maybe_text()},
                                     {"type", maybe_text()}}));
}

Shape ratio() {
  return named("Ratio",
               with_source(object({{"of_set", text()}, {"of_indicator", text()}, {"times", figure()}})));
}

Shape indicator() {
  return named("Indicator", object({{"code", text()},
                                    {"name", text()},
                                    {"kind", text()},
                                    {"set_by", text()},
                                    {"may_not_apply", boolean("(nếu có)")},
                                    {"indicators_unknown", boolean()},
                                    {"wording_trust", maybe_text()},
                                    {"note", maybe_text()},
                                    {"guidance", maybe_text()},
                                    {"derivation", derivation().or_null()},
                                    {"ratio", ratio().or_null()},
                                    {"parts", array(part())}}));
}

Shape criterion() {
  return named("Criterion", object({{"code", text()},
                                    {"name", text()},
                                    {"group", text()},
                                    {"trust", maybe_text()},
                                    {"note", maybe_text()},
                                    {"indicators", array(indicator())}}));
}

Shape brief() {
  return named("CriteriaSetBrief", object({{"code", text()},
                                           {"version", text("Văn bản làm nên phiên bản này")},
                                           {"amends", maybe_text()},
                                           {"name", text()},
                                           {"level", text()},
                                           {"tier", text()},
                                           {"valid_from", date("Null: không rõ từ bao giờ").or_null()},
                                           {"valid_to", date().or_null()},
                                           {"draft", boolean()},
                                           {"criteria_count", count()},
                                           {"indicator_count", count()},
                                           {"unverified_count", count("Số liệu chưa đối chiếu")}}));
}

}  // namespace

Shape list() { return named("CriteriaSetList", object({{"sets", array(brief())}})); }

Shape set() {
  return named("CriteriaSet", extended(brief(), {{"judged_by", maybe_text()},
                                                 {"bands", array(integer())},
                                                 {"stale_after_months", integer().or_null()},
                                                 {"note", maybe_text()},
                                                 {"legal", array(legal())},
                                                 {"profiles", array(profile())},
                                                 {"criteria", array(criterion())}}));
}

}  // namespace ntm::criteria::shapes
