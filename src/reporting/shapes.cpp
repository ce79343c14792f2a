#include "reporting/shapes.h"

#include "reporting/obligation.h"

namespace ntm::reporting::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }

Shape state() {
  std::vector<std::string> codes;
  for (State each : all_states()) codes.push_back(to_text(each));
  return word(codes, "Tình trạng, tính ra chứ không ai gõ vào");
}

std::vector<Member> standing_members() {
  return {{"due_at", text("Thời điểm đúng hạn cuối cùng, giờ Việt Nam: 2024-03-14T23:59:59+07:00")},
          {"state", state()},
          {"on_time", boolean("Null: chưa đến lúc xét, được miễn, hoặc không phải nộp").or_null()},
          {"minutes_late", count()},
          {"days_late", count()},
          {"received_at", instant("Bản đầu tiên đến lúc nào").or_null()},
          {"version", count("0: chưa nộp")},
          {"returned_count", count()},
          {"act", maybe_text("Văn bản miễn, gia hạn")}};
}

Shape owed() {
  std::vector<Member> members = {{"body", text()},
                                 {"body_name", maybe_text()},
                                 {"month", month()},
                                 {"quarterly", boolean("Đồng thời là báo cáo quý")}};
  for (const Member& member : standing_members()) members.push_back(member);
  const Shape frame = object(members);
  return named("ReportObligation",
               extended(frame, {{"rule", text()},
                                {"kind", word({"report", "consolidated"})},
                                {"form", text()},
                                {"recipient", text()},
                                {"owed", boolean("False: văn bản ban hành sau hạn của tháng này")},
                                {"data_from", date()},
                                {"data_to", date()},
                                {"covers", array(text(), "Cơ quan đã nhập vào trong kỳ")}}));
}

Shape rule() {
  return named("ReportingRule", object({{"code", text()},
                                        {"kind", word({"report", "consolidated"})},
                                        {"document", text()},
                                        {"clause", text()},
                                        {"pinpoint", text()},
                                        {"statement", text()},
                                        {"before_day", integer("Trước ngày nào")},
                                        {"quarterly_months", array(integer())},
                                        {"reading", text("Cách đọc quy định, in trên màn hình")},
                                        {"reading_verified", boolean()},
                                        {"window", word({"between_deadlines", "previous_calendar_month"})},
                                        {"window_note", maybe_text()},
                                        {"recipient", text()},
                                        {"valid_from", date()},
                                        {"valid_to", date().or_null()},
                                        {"trust", text()},
                                        {"verified", boolean()}}));
}

Shape form() {
  const Shape section = object({{"id", text()},
                                {"title", text()},
                                {"hint", maybe_text()},
                                {"required", boolean()},
                                {"proposals", boolean()},
                                {"tables", array(text())}});
  const Shape table = object({{"id", text()}, {"title", text()}});
  return named("ReportForm", object({{"code", text()},
                                     {"name", text()},
                                     {"allows_nil", boolean()},
                                     {"verified", boolean()},
                                     {"sections", array(section)},
                                     {"tables", array(table)}}));
}

std::vector<Member> submission_members() {
  return {{"version", integer()},
          {"code", text("Mã biên nhận")},
          {"form", text()},
          {"nil", boolean("Không phát sinh")},
          {"received_at", instant()},
          {"entered_at", instant("Khác received_at khi nhập báo cáo giấy")},
          {"hash", text("BLAKE2b của nội dung")},
          {"lacks", array(text(), "Phần còn thiếu lúc gửi")},
          {"sender", text()},
          {"post", maybe_text()},
          {"act", maybe_text("Số báo cáo giấy")}};
}

Shape note() { return named("ReportNote", object({{"place", text("Mã phần hoặc bảng")}, {"text", text()}})); }

Shape decision() {
  return named("ReportDecision", object({{"kind", word({"received", "returned", "accepted"})},
                                         {"version", integer()},
                                         {"at", instant()},
                                         {"by", text()},
                                         {"post", maybe_text()},
                                         {"notes", array(note())}}));
}

Shape origin() { return named("ReportOrigin", object({{"query", text()}, {"name", text()}})); }

Shape section() {
  const Shape figure = object({{"label", text()},
                               {"text", text()},
                               {"origin", origin()},
                               {"note", text("Vì sao chưa chắc chắn; thường để trống")}});
  const Shape paragraph = named("ReportParagraph", object({{"id", text()},
                                                           {"text", text()},
                                                           {"computed", text("Câu do chương trình viết")},
                                                           {"edited", boolean()},
                                                           {"figures", array(figure)}}));
  return named(
      "ReportSection",
      object(
          {{"id", text()}, {"title", text()}, {"paragraphs", array(paragraph)}, {"tables", array(text())}}));
}

Shape table() {
  const Shape column = object({{"name", text()}, {"number", boolean()}});
  const Shape doubt = object({{"row", count()}, {"column", count()}, {"text", text()}});
  return named("ReportTable", object({{"id", text()},
                                      {"title", text()},
                                      {"columns", array(column)},
                                      {"rows", array(array(text()))},
                                      {"notes", array(text())},
                                      {"origin", origin()},
                                      {"available", boolean()},
                                      {"doubts", array(doubt, "Ô dựa trên điều chưa đối chiếu")}}));
}

Shape gap() {
  return named("ReportGap", object({{"kind", word({"missing", "stale", "no_source"})},
                                    {"object", text()},
                                    {"text", text()},
                                    {"month", month().or_null()}}));
}

Shape sign() {
  return object({{"authority", text("TM., KT., TL., TUQ., Q. hoặc rỗng")},
                 {"head_post", text()},
                 {"post", text()},
                 {"body", text()},
                 {"person", text()},
                 {"certain", boolean()},
                 {"lines", array(text(), "Như in trên văn bản")}});
}

}  // namespace

Shape book() {
  const Shape holiday =
      named("Holiday", object({{"name", text()}, {"first", date()}, {"last", date()}, {"source", text()}}));
  return named("ReportingBook", object({{"rules", array(rule())}, {"holidays", array(holiday)}}));
}

Shape obligations() { return named("ReportObligationList", object({{"obligations", array(owed())}})); }

Shape discipline() {
  const Shape line = object({{"body", text()},
                             {"body_name", maybe_text()},
                             {"heads", array(text(), "Chức vụ, và người giữ nếu biết, vào các ngày hết hạn")},
                             {"on_time", count()},
                             {"late", count()},
                             {"missing", count("Quá hạn, chưa gửi")},
                             {"waived", count()},
                             {"open", count("Chưa đến hạn")},
                             {"returned", count("Số lần trả lại")},
                             {"minutes_late", count("Cộng các lần gửi chậm")},
                             {"most_days_late", count()}});
  return named("ReportDiscipline", object({{"year", integer()}, {"bodies", array(line)}}));
}

Shape ruling() {
  return named("ReportRuling", object({{"id", integer()},
                                       {"kind", word({"waive", "extend"})},
                                       {"body", maybe_text("Null: mọi cơ quan")},
                                       {"month", month()},
                                       {"last_day", date().or_null()},
                                       {"act", text()},
                                       {"reason", text()},
                                       {"recorded_at", instant()},
                                       {"recorded_by", text()}}));
}
Shape rulings() { return named("ReportRulingList", object({{"rulings", array(ruling())}})); }

Shape draft() {
  return named("ReportDraft", object({{"nil", boolean()},
                                      {"sections", map(text())},
                                      {"proposals", array(text())},
                                      {"edition", count("0: chưa ai lưu")},
                                      {"saved_at", instant().or_null()},
                                      {"saved_by", maybe_text()}}));
}

Shape standing() { return named("ReportStanding", object(standing_members())); }

Shape view() {
  const Shape lack = object({{"place", text()}, {"title", text()}, {"what", text()}});
  const Shape submission = named("ReportSubmission", object(submission_members()));
  return named("ReportView", object({{"obligation", owed()},
                                     {"rule", rule()},
                                     {"form", form()},
                                     {"draft", draft()},
                                     {"lacks", array(lack)},
                                     {"submissions", array(submission)},
                                     {"decisions", array(decision())},
                                     {"day_off", maybe_text("Hạn rơi vào ngày nghỉ nào; không làm đổi hạn")},
                                     {"calendar_known", boolean()}}));
}

Shape receipt() {
  std::vector<Member> members = {{"body", text()}, {"month", month()}};
  for (const Member& member : submission_members()) members.push_back(member);
  return named("ReportReceipt", extended(object(members), {{"due_at", text()},
                                                           {"first_received_at", instant().or_null()},
                                                           {"on_time", boolean().or_null()},
                                                           {"minutes_late", count()},
                                                           {"days_late", count()},
                                                           {"state", state()},
                                                           {"repeated", boolean("Đã gửi trước đó")}}));
}

Shape document() {
  const Shape recipient = object({{"name", text()}, {"mark", text()}, {"archive", boolean()}});
  return named("ReportDocument", object({{"form", text()},
                                         {"kind", text()},
                                         {"subject", text()},
                                         {"parent_body", text()},
                                         {"body", text()},
                                         {"body_name", text()},
                                         {"addressee", text()},
                                         {"place", text("Địa danh")},
                                         {"symbol", text("Ký hiệu, chưa có số")},
                                         {"based_on", text("Văn bản giao việc")},
                                         {"month", month()},
                                         {"quarterly", boolean()},
                                         {"nil", boolean()},
                                         {"data_from", date()},
                                         {"data_to", date()},
                                         {"label", text()},
                                         {"sections", array(section())},
                                         {"tables", array(table())},
                                         {"gaps", array(gap())},
                                         {"recipients", array(recipient)},
                                         {"number_and_symbol", text()},
                                         {"issued_on", date().or_null()},
                                         {"sign", sign().or_null()}}));
}

Shape consolidated() {
  return named("ConsolidatedReport", object({{"month", month()},
                                             {"version", integer()},
                                             {"progress", word({"open", "frozen", "issued"})},
                                             {"edition", count()},
                                             {"due_at", text()},
                                             {"state", state()},
                                             {"hash", maybe_text()},
                                             {"frozen_at", instant().or_null()},
                                             {"frozen_by", maybe_text()},
                                             {"number", integer().or_null()},
                                             {"issued_on", date().or_null()},
                                             {"issued_hash", maybe_text()},
                                             {"document", document()}}));
}

Shape proposal() {
  return named("Proposal", object({{"id", integer()},
                                   {"month", month()},
                                   {"body", text()},
                                   {"body_name", maybe_text()},
                                   {"report", text("Mã biên nhận của báo cáo có kiến nghị này")},
                                   {"text", text()},
                                   {"answered", boolean()},
                                   {"answer", maybe_text()},
                                   {"act", maybe_text()},
                                   {"follow_up", maybe_text()},
                                   {"answered_on", date().or_null()}}));
}
Shape proposals() { return named("ProposalList", object({{"proposals", array(proposal())}})); }

}  // namespace ntm::reporting::shapes
