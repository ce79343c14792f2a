#include "evidence/problems.h"

#include <fmt/format.h>

namespace ntm::evidence {
namespace {

Place file_place(std::string_view name) { return {std::string(name), 0, "file"}; }
Place at(std::string_view field) { return {"", 0, std::string(field)}; }

}  // namespace

Problem file_empty(std::string_view name) {
  return {"evidence.file_empty", file_place(name), "tệp không có nội dung nào",
          "kiểm tra tệp gốc rồi chọn lại", "the file is empty"};
}

Problem file_too_large(std::string_view name, std::size_t bytes, std::size_t most) {
  return {"evidence.file_too_large", file_place(name),
          fmt::format("tệp nặng {:.1f} MB, nhiều nhất là {} MB", static_cast<double>(bytes) / (1 << 20),
                      most >> 20),
          "quét lại ở 200 dpi, hoặc tách thành nhiều tệp",
          fmt::format("the file has {} bytes, at most {} are taken", bytes, most)};
}

Problem file_of_other_kind(std::string_view name) {
  return {"evidence.file_of_other_kind", file_place(name),
          "nội dung tệp không phải loại được nhận (xem theo nội dung, không theo tên)",
          "dùng PDF, ảnh PNG, JPEG, WebP, tệp Word, Excel (.docx, .xlsx) hoặc ODF (.odt, .ods, .odp)",
          "the content of the file is of no kind that is taken"};
}

Problem file_holds_program(std::string_view name, std::string_view part) {
  return {"evidence.file_holds_program", file_place(name),
          fmt::format("tệp chứa macro hoặc chương trình ({})", part), "lưu lại thành tệp không có macro",
          fmt::format("the file holds a program ({})", part)};
}

Problem file_unsound(std::string_view name, const Problem& cause) {
  return {"evidence.file_unsound", file_place(name),
          fmt::format("không đọc được bên trong tệp: {}", cause.message_vi),
          "mở tệp bằng chương trình văn phòng, bỏ mật khẩu nếu có, lưu lại rồi chọn lại",
          fmt::format("the inside of the file cannot be read: {}", cause.message_en)};
}

Problem one_file_needed() {
  return {"evidence.one_file_needed", at("file"), "cần đúng một tệp",
          "gửi mỗi lần một tệp, trong trường file", "exactly one file is needed"};
}

Problem field_missing(std::string_view field, std::string_view name_vi) {
  return {"evidence.field_missing", at(field), fmt::format("thiếu {}", name_vi), "điền rồi gửi lại",
          fmt::format("'{}' is missing", field)};
}

Problem not_a_day(std::string_view field, std::string_view found) {
  return {"evidence.not_a_day", at(field), fmt::format("“{}” không phải là một ngày", found),
          "viết dạng 2024-01-22", fmt::format("'{}' is no day", found)};
}

Problem text_unreadable(std::string_view field) {
  return {"evidence.text_unreadable", at(field), "chữ không phải UTF-8", "gõ lại bằng bảng mã Unicode",
          "the text is not UTF-8"};
}

Problem text_too_long(std::string_view field, std::size_t most) {
  return {"evidence.text_too_long", at(field), fmt::format("dài quá {} ký tự", most), "viết ngắn lại",
          fmt::format("longer than {} characters", most)};
}

Problem source_missing() {
  return {"evidence.source_missing", at("source"), "chưa ghi nơi cấp hoặc nguồn của giấy tờ",
          "ghi cơ quan, người cấp hoặc nơi lấy, ví dụ “UBND xã Đăk Pék”", "the source is missing"};
}

Problem reason_missing() {
  return {"evidence.reason_missing", at("reason"), "chưa ghi lý do rút lại", "ghi một câu cho người đọc sau",
          "the reason is missing"};
}

Problem dated_in_the_future(Date day) {
  return {"evidence.dated_in_the_future", at("dated_on"),
          fmt::format("ngày {} của giấy tờ chưa đến", day.to_vietnamese()), "ghi ngày ký hoặc ngày chụp",
          fmt::format("{} has not come yet", day.to_iso())};
}

Problem may_not_attach(std::string_view indicator) {
  return {"evidence.may_not_attach", at("indicator"),
          fmt::format("bạn không được thêm hay rút minh chứng của chỉ tiêu {}", indicator),
          "việc này của người ghi nhận giá trị của chỉ tiêu", "this is for whoever records the indicator"};
}

/// Does not repeat the number: what is outside the scope and what does not exist look the same.
Problem no_such_attachment() {
  return {"evidence.no_such_attachment",
          {},
          "không có minh chứng mang số này",
          "xem danh sách minh chứng của chỉ tiêu",
          "there is no evidence of this number"};
}

Problem already_attached(std::string_view name, std::int64_t id) {
  return {"evidence.already_attached", file_place(name),
          fmt::format("tệp này đã là minh chứng của chỉ tiêu trong kỳ (số {})", id),
          "không cần thêm lại; rút bản cũ trước nếu muốn ghi lại ngày, nguồn",
          fmt::format("this file is attached already ({})", id)};
}

Problem already_withdrawn(std::string_view name) {
  return {"evidence.already_withdrawn", file_place(name), "minh chứng này đã được rút lại",
          "tải lại danh sách", "this evidence has been withdrawn already"};
}

Problem file_missing(std::string_view hash) {
  return {"evidence.file_missing", file_place(hash), "thiếu tệp minh chứng trong thư mục dữ liệu",
          "lấy lại tệp này từ bản sao lưu", "a file of evidence is missing"};
}

Problem file_changed(std::string_view hash) {
  return {"evidence.file_changed", file_place(hash),
          "tệp minh chứng không còn như lúc nộp: nội dung không khớp mã băm",
          "giữ nguyên để điều tra, lấy lại tệp đúng từ bản sao lưu", "a file of evidence was changed"};
}

}  // namespace ntm::evidence
