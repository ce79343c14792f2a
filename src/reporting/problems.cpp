#include "reporting/problems.h"

#include <fmt/format.h>

#include <string>

namespace ntm::reporting {

Problem unknown_document(const Place& place, std::string_view id) {
  return {"reporting.unknown_document", place, fmt::format("không có văn bản “{}”", id),
          "nạp văn bản trước (ntm documents import)", fmt::format("no document '{}'", id)};
}

Problem unknown_clause(const Place& place, std::string_view clause) {
  return {"reporting.unknown_clause", place, fmt::format("văn bản không có mục “{}”", clause),
          "dùng mã mục trong cây văn bản", fmt::format("the document has no clause '{}'", clause)};
}

Problem unknown_body(const Place& place, std::string_view code) {
  return {"reporting.unknown_body", place, fmt::format("không có cơ quan mã “{}”", code),
          "nạp cơ quan trước (ntm bodies import) hoặc sửa mã", fmt::format("no body '{}'", code)};
}

Problem day_out_of_range(const Place& place, std::int64_t day) {
  return {"reporting.day_out_of_range", place,
          fmt::format("“trước ngày {}” không thể áp dụng cho mọi tháng", day), "dùng ngày từ 2 đến 28",
          fmt::format("before_day {} does not fit every month", day)};
}

Problem month_out_of_range(const Place& place, std::string_view month) {
  return {"reporting.month_out_of_range", place, fmt::format("“{}” không phải là tháng", month),
          "dùng số từ 1 đến 12", fmt::format("'{}' is no month", month)};
}

Problem repeated_code(const Place& place, std::string_view code) {
  return {"reporting.repeated_code", place, fmt::format("mã “{}” có hai lần", code), "đặt mã khác",
          fmt::format("'{}' stands twice", code)};
}

Problem unknown_table(const Place& place, std::string_view id) {
  return {"reporting.unknown_table", place, fmt::format("biểu mẫu không có bảng “{}”", id),
          "thêm bảng vào tables hoặc sửa mã", fmt::format("the form has no table '{}'", id)};
}

Problem holiday_backwards(const Place& place, std::string_view name) {
  return {"reporting.holiday_backwards", place,
          fmt::format("kỳ nghỉ “{}” kết thúc trước khi bắt đầu hoặc nằm ngoài năm của tệp", name),
          "sửa first và last", fmt::format("'{}' ends before it begins or lies outside the year", name)};
}

Problem holiday_unverified(const Place& place, std::string_view name) {
  return {"reporting.holiday_unverified", place, fmt::format("kỳ nghỉ “{}” chưa đối chiếu nguồn", name),
          "chỉ nhập ngày nghỉ đã đối chiếu; năm chưa biết để trống",
          fmt::format("'{}' is not verified", name)};
}

Problem no_rule(std::string_view kind) {
  return {"reporting.no_rule",
          {},
          fmt::format("chưa nạp chế độ báo cáo “{}” hoặc tháng này chưa có quy định", kind),
          "nạp bằng: ntm reporting import data/reporting/rules.yaml",
          fmt::format("no reporting rule of kind '{}' is in force that month", kind)};
}

Problem no_form(std::string_view code) {
  return {"reporting.no_form",
          {},
          fmt::format("chưa nạp biểu mẫu “{}”", code),
          "nạp bằng: ntm reporting import data/reporting/forms/…",
          fmt::format("no form '{}'", code)};
}

Problem no_obligation(std::string_view body, Month month) {
  return {"reporting.no_obligation",
          {},
          fmt::format("không có báo cáo của “{}” tháng {}", body, month.to_vietnamese()),
          "xem danh sách bằng: ntm reporting obligations",
          fmt::format("'{}' has no report for {}", body, month.to_iso())};
}

Problem too_many_months(int most) {
  return {"reporting.too_many_months",
          {},
          fmt::format("khoảng thời gian dài quá {} tháng", most),
          "chia thành nhiều lần hỏi",
          fmt::format("more than {} months at once", most)};
}

Problem months_backwards() {
  return {"reporting.months_backwards",
          {},
          "tháng cuối trước tháng đầu",
          "sửa from hoặc to",
          "the last month is before the first"};
}

Problem unknown_place(std::string_view id, std::string_view form) {
  return {"reporting.unknown_place",
          {"", 0, std::string(id)},
          fmt::format("biểu mẫu {1} không có phần “{0}”", id, form),
          "dùng mã phần hoặc mã bảng của biểu mẫu, ví dụ II hoặc B1",
          fmt::format("form {1} has no place '{0}'", id, form)};
}

Problem text_too_long(std::string_view id) {
  return {"reporting.text_too_long",
          {"", 0, std::string(id)},
          fmt::format("phần “{}” dài quá 60.000 byte", id),
          "rút gọn, hoặc đưa vào văn bản kèm theo",
          fmt::format("section '{}' is too long", id)};
}

Problem nil_not_allowed(std::string_view form) {
  return {"reporting.nil_not_allowed",
          {},
          fmt::format("biểu mẫu “{}” không có báo cáo không phát sinh", form),
          "viết các phần của báo cáo",
          fmt::format("'{}' knows no nil report", form)};
}

Problem nil_says_something() {
  return {"reporting.nil_says_something",
          {},
          "báo cáo không phát sinh mà vẫn có nội dung",
          "bỏ nội dung, hoặc bỏ dấu không phát sinh",
          "a nil report may not say anything"};
}

Problem too_many_proposals(std::size_t most) {
  return {"reporting.too_many_proposals",
          {},
          fmt::format("nhiều hơn {} kiến nghị", most),
          "gộp các kiến nghị cùng nội dung",
          fmt::format("more than {} proposals", most)};
}

Problem empty_proposal() {
  return {"reporting.empty_proposal",
          {},
          "một kiến nghị không có chữ nào",
          "viết nội dung hoặc bỏ dòng đó",
          "a proposal is empty"};
}

Problem incomplete(std::string_view id, std::string_view title) {
  return {"reporting.incomplete",
          {"", 0, std::string(id)},
          fmt::format("phần {} “{}” chưa viết", id, title),
          "viết phần này, hoặc gửi kèm xác nhận còn thiếu (--incomplete)",
          fmt::format("section {} is empty", id)};
}

Problem accepted_already() {
  return {"reporting.accepted_already",
          {},
          "báo cáo tháng này đã được chấp nhận",
          "đề nghị Văn phòng điều phối trả lại trước khi gửi bản khác",
          "the report of this month was accepted already"};
}

Problem not_yours(std::string_view body) {
  return {"reporting.not_yours",
          {},
          fmt::format("không làm báo cáo thay cho “{}”", body),
          "đăng nhập với vai trò của cơ quan đó",
          fmt::format("you do not act for '{}'", body)};
}

Problem own_report(std::string_view body) {
  return {"reporting.own_report",
          {},
          fmt::format("không ai xét báo cáo của chính cơ quan mình (“{}”)", body),
          "để một người khác của Văn phòng điều phối xét",
          fmt::format("nobody decides about the report of their own body '{}'", body)};
}

Problem own_sending() {
  return {"reporting.own_sending",
          {},
          "người gửi báo cáo không được xét chính báo cáo đó",
          "để một người khác xét",
          "whoever sent a report may not decide about it"};
}

Problem nothing_sent() {
  return {"reporting.nothing_sent",
          {},
          "chưa có bản nào được gửi",
          "chờ cơ quan gửi báo cáo",
          "nothing was sent yet"};
}

Problem already_decided(std::string_view state) {
  return {"reporting.already_decided",
          {},
          fmt::format("bản này {}", state),
          "tải lại để xem bản mới nhất",
          fmt::format("this version is settled: {}", state)};
}

Problem another_version(int current) {
  return {"reporting.another_version",
          {},
          fmt::format("đã có bản {} mới hơn", current),
          "xem bản mới nhất rồi quyết định",
          fmt::format("version {} is newer", current)};
}

Problem note_needed() {
  return {"reporting.note_needed",
          {},
          "trả lại phải ghi rõ sửa chỗ nào",
          "ghi ít nhất một chỗ (mã phần hoặc bảng) và điều cần sửa",
          "a return needs a note on a place"};
}

Problem note_without_text(std::string_view place) {
  return {"reporting.note_without_text",
          {"", 0, std::string(place)},
          fmt::format("ghi chú ở “{}” không có chữ nào", place),
          "viết điều cần sửa",
          fmt::format("the note on '{}' is empty", place)};
}

Problem edited_meanwhile(std::int64_t current) {
  return {"reporting.edited_meanwhile",
          {},
          fmt::format("người khác đã lưu bản {} trong lúc này", current),
          "tải lại, gộp nội dung rồi lưu",
          fmt::format("somebody saved edition {} meanwhile", current)};
}

Problem not_on_paper() {
  return {"reporting.not_on_paper",
          {},
          "giờ nhận chỉ được ghi khi nhập báo cáo nhận bằng văn bản, kèm số văn bản",
          "bỏ giờ nhận, hoặc ghi số, ký hiệu văn bản",
          "a time of receipt needs the number of the paper"};
}

Problem received_in_future() {
  return {"reporting.received_in_future",
          {},
          "giờ nhận ở tương lai",
          "sửa giờ nhận",
          "the time of receipt is in the future"};
}

Problem malformed_instant(std::string_view text) {
  return {"reporting.malformed_instant",
          {},
          fmt::format("“{}” không phải là thời điểm có múi giờ", text),
          "viết như 2024-03-14T16:30:00+07:00",
          fmt::format("'{}' is no instant with a zone", text)};
}

Problem act_needed() {
  return {"reporting.act_needed",
          {},
          "quyết định miễn hoặc gia hạn phải dẫn văn bản",
          "ghi số, ký hiệu văn bản",
          "a ruling needs its act"};
}

Problem reason_needed() {
  return {"reporting.reason_needed",
          {},
          "quyết định miễn hoặc gia hạn phải có lý do",
          "ghi lý do",
          "a ruling needs its reason"};
}

Problem extends_nothing(Date last_day) {
  return {"reporting.extends_nothing",
          {},
          fmt::format("gia hạn đến {} không muộn hơn hạn theo quy định", last_day.to_vietnamese()),
          "ghi ngày muộn hơn hạn",
          fmt::format("{} is not later than the deadline", last_day.to_iso())};
}

Problem frozen_already(Month month) {
  return {"reporting.frozen_already",
          {},
          fmt::format("báo cáo tổng hợp tháng {} đã chốt số liệu", month.to_vietnamese()),
          "mở bản mới để sửa; bản đã chốt giữ nguyên",
          fmt::format("the consolidated report of {} is frozen", month.to_iso())};
}

Problem not_frozen(Month month) {
  return {"reporting.not_frozen",
          {},
          fmt::format("báo cáo tổng hợp tháng {} chưa chốt số liệu", month.to_vietnamese()),
          "chốt số liệu trước (--freeze)",
          fmt::format("the consolidated report of {} is not frozen", month.to_iso())};
}

Problem issued_already(Month month) {
  return {"reporting.issued_already",
          {},
          fmt::format("báo cáo tổng hợp tháng {} đã ban hành", month.to_vietnamese()),
          "mở bản mới nếu phải đính chính",
          fmt::format("the consolidated report of {} was issued", month.to_iso())};
}

Problem unknown_paragraph(std::string_view id) {
  return {"reporting.unknown_paragraph",
          {"", 0, std::string(id)},
          fmt::format("báo cáo không có đoạn “{}”", id),
          "tải lại báo cáo và dùng mã đoạn trong đó",
          fmt::format("the report has no paragraph '{}'", id)};
}

Problem unknown_authority(std::string_view word) {
  return {"reporting.unknown_authority",
          {},
          fmt::format("“{}” không phải là thể thức ký", word),
          "dùng TM., KT., TL., TUQ., Q. hoặc để trống",
          fmt::format("'{}' is no form of signing", word)};
}

Problem unknown_post(std::string_view code) {
  return {"reporting.unknown_post",
          {},
          fmt::format("không có chức vụ mã “{}” vào ngày ký", code),
          "xem chức vụ bằng: ntm bodies show",
          fmt::format("no post '{}' on that day", code)};
}

Problem no_proposal(std::int64_t id) {
  return {"reporting.no_proposal",
          {},
          fmt::format("không có kiến nghị số {}", id),
          "xem danh sách kiến nghị",
          fmt::format("no proposal {}", id)};
}

Problem answer_needed() {
  return {"reporting.answer_needed",
          {},
          "trả lời kiến nghị phải có nội dung",
          "ghi ý kiến của UBND tỉnh",
          "an answer needs its text"};
}

Problem sections_expected() {
  return {"reporting.sections_expected",
          {},
          "tệp báo cáo phải là một đối tượng JSON",
          "viết {\"sections\": {\"IV\": \"…\"}, \"proposals\": [], \"nil\": false}",
          "a report is a JSON object with sections, proposals, nil"};
}

Problem unknown_format(std::string_view name) {
  return {"reporting.unknown_format",
          {},
          fmt::format("không in được ra “{}”", name),
          "dùng tên tệp có đuôi .docx, .pdf hoặc .xlsx",
          fmt::format("cannot print to '{}'; use .docx, .pdf or .xlsx", name)};
}

Problem no_workbook_of_letter() {
  return {"reporting.no_workbook_of_letter",
          {},
          "công văn không có bản XLSX",
          "dùng .docx hoặc .pdf",
          "a letter cannot be a workbook"};
}

Problem unknown_year() {
  return {"reporting.unknown_year",
          {},
          "năm phải là một số từ 2000 đến 2100",
          "ghi năm bốn chữ số, ví dụ 2024",
          "a year is a number from 2000 to 2100"};
}

Problem nobody_to_dun(Month month) {
  return {"reporting.nobody_to_dun",
          {},
          fmt::format("tháng {} không có nơi nào quá hạn mà chưa gửi báo cáo", month.to_vietnamese()),
          "xem tình hình báo cáo của tháng (ntm reporting obligations)",
          fmt::format("no report of {} is overdue", month.to_iso())};
}

}  // namespace ntm::reporting
