#include "audit/shapes.h"

#include "audit/record.h"

namespace ntm::audit::shapes {
namespace {

using namespace http::shape;
using http::Parameter;
using http::Shape;

/// Of an object: names of files are among them.
constexpr int longest_object = 1'000;

Shape maybe_text(std::string_view vi = {}) { return text(vi).or_null(); }

std::vector<Member> who_and_why() {
  return {{"at", text("Thời điểm, UTC")},
          {"actor", text("Tài khoản đã làm")},
          {"post", maybe_text("Chức vụ nhân danh")},
          {"from", maybe_text("Địa chỉ mạng")},
          {"action", text("Việc, ví dụ units.import")},
          {"before", maybe_text()},
          {"after", maybe_text()},
          {"why", maybe_text("Lý do")},
          {"act", maybe_text("Văn bản căn cứ")}};
}

Shape change() {
  return named("AuditChange",
               object({{"object", text()}, {"before", maybe_text()}, {"after", maybe_text()}}));
}

Shape event() {
  return named("AuditEvent",
               extended(object(who_and_why()), {{"id", integer("Chỗ trong chuỗi, từ 1")},
                                                {"object", text("Đối tượng")},
                                                {"change_count", count("Số đối tượng bị thay đổi kèm theo")},
                                                {"changes", array(change(), "Những thay đổi đầu tiên")},
                                                {"hash", text("Dấu băm")}}));
}

Shape touch() {
  return named("AuditTouch",
               extended(object(who_and_why()), {{"event", integer("Số của sự kiện")},
                                                {"event_object", text("Đối tượng của cả sự kiện")}}));
}

Shape finding() {
  return named("AuditFinding", object({{"event", integer("Sự kiện có sai lệch").or_null()},
                                       {"code", text()},
                                       {"place", text()},
                                       {"message", text()},
                                       {"remedy", text()},
                                       {"message_en", text()}}));
}

Shape seal() {
  return named("AuditSeal", object({{"day", text("Ngày đã niêm phong")},
                                    {"last_event", integer("Sự kiện cuối trước mốc")},
                                    {"event_count", integer()},
                                    {"root", text("Mốc, để in và cất giữ")}}));
}

Parameter object_parameter(std::string name, std::string_view vi) {
  return {std::move(name), text_up_to(longest_object, vi)};
}

std::vector<Parameter> days() { return {{"from", date("Từ ngày")}, {"to", date("Đến hết ngày")}}; }

}  // namespace

Shape page() {
  return named("AuditPage", object({{"events", array(event(), "Mới nhất trước")},
                                    {"next", maybe_text("cursor của trang sau")}}));
}

Shape history() {
  return named("AuditHistory", object({{"object", text()}, {"history", array(touch(), "Cũ nhất trước")}}));
}

Shape verified() {
  return named("AuditVerified", object({{"intact", boolean("Chuỗi nguyên vẹn")},
                                        {"checked_at", instant()},
                                        {"events", count()},
                                        {"changes", count()},
                                        {"seals", count()},
                                        {"problem_count", count()},
                                        {"problems", array(finding(), "1.000 sai lệch đầu tiên")}}));
}

Shape seals() { return named("AuditSeals", object({{"seals", array(seal())}})); }

std::vector<Parameter> page_query() {
  std::vector<Parameter> query = days();
  query.push_back(object_parameter("object", "Đối tượng của sự kiện hoặc của một thay đổi kèm theo"));
  query.push_back(object_parameter("object_prefix", "Đối tượng bắt đầu bằng"));
  query.push_back(http::text_parameter("actor", "Tài khoản đã làm"));
  query.push_back(http::text_parameter("action", "Việc, ví dụ units.import"));
  query.push_back({"cursor", text("next của trang trước")});
  query.push_back({"limit", integer("Số sự kiện trong một trang", 1, most_on_page)});
  return query;
}

std::vector<Parameter> history_query() {
  Parameter object = object_parameter("object", "Đối tượng, như đã ghi trong sự kiện");
  object.is_required = true;
  return {object};
}

std::vector<Parameter> verify_query() {
  return {http::text_parameter("root", "Mốc đã in"), {"day", date("Ngày của mốc đó")}};
}

std::vector<Parameter> seals_query() { return days(); }

}  // namespace ntm::audit::shapes
