#include "documents/shapes.h"

#include "documents/rules.h"

namespace ntm::documents::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }

Shape citation() {
  return named("Citation", object({{"document", maybe_text("Mã văn bản trong danh mục, nếu có")},
                                   {"symbol", text("Số, ký hiệu")},
                                   {"issued_on", date().or_null()},
                                   {"issuer", maybe_text()},
                                   {"body", maybe_text()},
                                   {"year", integer().or_null()},
                                   {"note", maybe_text()}}));
}

Shape clause() {
  return named("Clause", object({{"id", text("Mã trong văn bản: 1-a")},
                                 {"parent", maybe_text()},
                                 {"heading", text()},
                                 {"pinpoint", text("Mục 1, gạch đầu dòng thứ nhất")},
                                 {"summary", text()},
                                 {"force", maybe_text("Chữ của văn bản: phải, phấn đấu…")},
                                 {"scored", boolean("Có tính vào kết quả không")},
                                 {"addressees", array(text())},
                                 {"requirements", array(text())},
                                 {"missing", boolean("Chưa có nội dung")},
                                 {"note", maybe_text()}}));
}

Shape recipient() {
  return named("Recipient", object({{"order", integer()},
                                    {"name", text()},
                                    {"mark", maybe_text("b/c: để báo cáo")},
                                    {"body", maybe_text()},
                                    {"archive", boolean()}}));
}

Shape correction() {
  return named("Correction", object({{"written", text()},
                                     {"read", text()},
                                     {"clause", maybe_text()},
                                     {"certain", boolean()},
                                     {"unit_code", maybe_text()}}));
}

Shape signer() {
  return named("Signer", object({{"post", text()}, {"name", text()}, {"authority", maybe_text()}}));
}

Shape brief() {
  std::vector<std::string> standings;
  for (Standing each :
       {Standing::unknown, Standing::not_yet, Standing::in_force, Standing::ended, Standing::replaced})
    standings.push_back(to_text(each));
  return named("DocumentBrief", object({{"id", text("Mã của phần mềm, không bao giờ đổi")},
                                        {"symbol", text("Số, ký hiệu")},
                                        {"kind", text()},
                                        {"issuer", text()},
                                        {"issued_on", date().or_null()},
                                        {"subject", text("Trích yếu")},
                                        {"valid_from", date().or_null()},
                                        {"valid_to", date().or_null()},
                                        {"standing", word(standings, "Hiệu lực ngày đó")},
                                        {"certain", boolean()},
                                        {"reason", text()},
                                        {"replaced_by", maybe_text()},
                                        {"amended_by", array(text())},
                                        {"trust", text()},
                                        {"verified", boolean()},
                                        {"has_content", boolean()}}));
}

}  // namespace

Shape list() { return named("DocumentList", object({{"as_of", date()}, {"documents", array(brief())}})); }

Shape document() {
  return named("Document", extended(brief(), {{"as_of", date()},
                                              {"amends", array(text())},
                                              {"replaces", array(text())},
                                              {"source", maybe_text()},
                                              {"note", maybe_text()},
                                              {"year", integer().or_null()},
                                              {"issuer_body", maybe_text()},
                                              {"drafting_code", maybe_text()},
                                              {"signer", signer().or_null()},
                                              {"proposal", citation().or_null()},
                                              {"previous_edition", citation().or_null()},
                                              {"content_trust", text()},
                                              {"content_note", maybe_text()},
                                              {"legal_bases", array(citation())},
                                              {"clauses", array(clause())},
                                              {"recipients", array(recipient())},
                                              {"corrections", array(correction())},
                                              {"next_edition", maybe_text()},
                                              {"has_text", boolean()}}));
}

Shape full_text() {
  return named("DocumentText", object({{"id", text()},
                                       {"symbol", text()},
                                       {"file", text()},
                                       {"loaded_at", instant()},
                                       {"text", text("Toàn văn")}}));
}

}  // namespace ntm::documents::shapes
