#include "targets/shapes.h"

#include "targets/rules.h"
#include "units/shapes.h"

namespace ntm::targets::shapes {
namespace {

using namespace http::shape;
using http::Shape;
using units::shapes::code_and_name;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }

Shape state() {
  std::vector<std::string> words;
  for (State each :
       {State::met, State::reached_waiting, State::in_progress, State::overdue, State::no_subject})
    words.push_back(to_text(each));
  return word(words, "Tình trạng ngày đó");
}

Shape answering() {
  return named("Answering", object({{"body_code", text()},
                                    {"body_name", text()},
                                    {"post", text()},
                                    {"holder", maybe_text("Null: không công bố")}}));
}

Shape exemption() {
  return named("Exemption",
               object({{"code", text()}, {"name", text()}, {"reason", text()}, {"clause", text()}}));
}

std::vector<Member> identity() {
  return {{"id", text()},
          {"kind", word(kind_words())},
          {"tier", text()},
          {"level", units::shapes::level()},
          {"unit_code", maybe_text()},
          {"unit_name", maybe_text()},
          {"district_code", maybe_text()},
          {"district_name", maybe_text()},
          {"year", integer()},
          {"original_year", integer("Năm đề ra lần đầu, nếu được chuyển tiếp").or_null()},
          {"slips", count("Số lần chuyển tiếp")},
          {"due_on", date("Ngày cuối cùng còn đúng hạn")},
          {"due_trust", text()},
          {"document", text()},
          {"clause", text()},
          {"statement", text()}};
}

std::vector<Member> outlook() {
  return {{"state", state()},
          {"is_late", boolean()},
          {"met_on", date().or_null()},
          {"at_risk", boolean()},
          {"priority", boolean("Nơi dồn sức trước trong năm")},
          {"criteria_met", count()},
          {"criteria_count", count("0: chưa có bộ tiêu chí để xét")},
          {"missing_count", count("Null: không biết còn thiếu gì").or_null()},
          {"missing", array(code_and_name())},
          {"in_scope", count()},
          {"done", count()},
          {"exempt", count()},
          {"required", count()},
          {"open", array(code_and_name())},
          {"waits_for", array(text())},
          {"contradictions", array(named("Contradiction", object({{"code", text()}, {"message", text()}})))},
          {"forecast", maybe_text()}};
}

}  // namespace

Shape target() {
  const Shape whole = extended(object(identity()), outlook());
  return named("Target", extended(whole, {{"answers", answering()},
                                          {"exemptions", array(exemption())},
                                          {"depends_on", array(text())}}));
}

}  // namespace ntm::targets::shapes
