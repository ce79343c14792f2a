#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "http/problems.h"

/// What is said of a body or a parameter that has not the declared shape.
namespace ntm::http::problems {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array<Words, 7> types_vi = {{{"null", "để trống (null)"},
                                            {"boolean", "đúng/sai (true/false)"},
                                            {"integer", "số nguyên"},
                                            {"number", "số"},
                                            {"string", "chữ"},
                                            {"array", "danh sách"},
                                            {"object", "nhóm trường (object)"}}};

struct Format {
  std::string_view name, vi, example;
};
constexpr std::array<Format, 4> formats = {{{"date", "ngày", "2024-01-22"},
                                            {"month", "tháng", "2024-01"},
                                            {"date-time", "thời điểm", "2024-01-22T01:02:03.000Z"},
                                            {"decimal", "số thập phân", "34.5"}}};

std::string_view type_vi(const std::string& type) {
  const auto found =
      std::find_if(types_vi.begin(), types_vi.end(), [&](const Words& w) { return w.first == type; });
  return found == types_vi.end() ? std::string_view(type) : found->second;
}

/// What was sent, short enough to be shown.
std::string shown(const std::string& found) {
  constexpr std::size_t most = 60;
  if (found.size() <= most) return found;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(found[end]) & 0xc0) == 0x80) --end;
  return found.substr(0, end) + "…";
}

}  // namespace

Problem wrong_type(const std::string& at, const std::string& wanted, const std::string& found) {
  return {"http.wrong_type",
          {"", 0, at},
          fmt::format("Cần {} nhưng gửi lên {}", type_vi(wanted), type_vi(found)),
          fmt::format("gửi {}", type_vi(wanted)),
          fmt::format("expected {}, found {}", wanted, found)};
}

Problem not_one_of(const std::string& at, const std::string& found, const std::string& allowed) {
  return {"http.not_one_of",
          {"", 0, at},
          fmt::format("“{}” không phải là giá trị được nhận", shown(found)),
          fmt::format("dùng một trong: {}", allowed),
          fmt::format("'{}' is none of {}", shown(found), allowed)};
}

Problem control_character(const std::string& at) {
  return {"http.control_character",
          {"", 0, at},
          "Có ký tự điều khiển không hiển thị được",
          "xóa ký tự đó, thường do chép từ chương trình khác",
          "contains a control character"};
}

Problem text_too_long(const std::string& at, std::int64_t most) {
  return {"http.text_too_long",
          {"", 0, at},
          fmt::format("Dài quá {} ký tự", most),
          "rút ngắn lại",
          fmt::format("longer than {} characters", most)};
}

Problem text_empty(const std::string& at) {
  return {"http.text_empty", {"", 0, at}, "Không được để trống", "điền nội dung", "must not be empty"};
}

Problem wrong_format(const std::string& at, const std::string& found, const std::string& format) {
  const auto known =
      std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.name == format; });
  const Format said = known == formats.end() ? Format{format, format, ""} : *known;
  return {"http.wrong_format",
          {"", 0, at},
          fmt::format("“{}” không phải là {}", shown(found), said.vi),
          fmt::format("viết dạng {}", said.example),
          fmt::format("'{}' cannot be read, expected {}", shown(found), said.example)};
}

Problem number_out_of_range(const std::string& at, const std::string& which_vi, const std::string& which_en,
                            std::int64_t bound) {
  return {"http.number_out_of_range",
          {"", 0, at},
          fmt::format("Số quá {}", which_vi),
          fmt::format("giới hạn là {}", bound),
          fmt::format("too {}, the limit is {}", which_en, bound)};
}

Problem member_unknown(const std::string& at) {
  return {"http.member_unknown",
          {"", 0, at},
          "Không có trường này",
          "bỏ trường này; các trường đúng xem ở /api",
          "no such member"};
}

Problem member_missing(const std::string& at) {
  return {
      "http.member_missing", {"", 0, at}, "Thiếu trường bắt buộc", "bổ sung trường này", "member is missing"};
}

Problem parameter_missing(const std::string& name) {
  return {"http.parameter_missing",
          {"", 0, name},
          "Thiếu tham số bắt buộc",
          fmt::format("thêm ?{}=… vào địa chỉ", name),
          fmt::format("parameter {} is missing", name)};
}

Problem version_tag_unreadable(const std::string& found) {
  return {"http.version_tag_unreadable",
          {"", 0, "If-Match"},
          fmt::format("“{}” không phải là ETag của phần mềm này", shown(found)),
          "gửi lại đúng ETag đã nhận khi xem",
          fmt::format("'{}' is not an entity tag of ours", shown(found))};
}

Problem outdated() {
  return {"http.outdated",
          {"", 0, "If-Match"},
          "Đã có người khác sửa sau khi bạn xem",
          "xem lại bản mới rồi sửa",
          "changed by somebody else since it was read"};
}

Problem limit_out_of_range(const std::string& found, std::size_t most) {
  return {"http.limit_out_of_range",
          {"", 0, "limit"},
          fmt::format("“{}” không phải là số dòng được nhận", shown(found)),
          fmt::format("dùng số từ 1 đến {}", most),
          fmt::format("the limit is 1 to {}", most)};
}

Problem cursor_unknown() {
  return {"http.cursor_unknown",
          {"", 0, "cursor"},
          "Không nhận ra vị trí trang này",
          "bắt đầu lại từ trang đầu",
          "the cursor is none of ours"};
}

Problem form_malformed(const std::string& reason) {
  return {"http.form_malformed",
          {},
          "Biểu mẫu gửi lên bị hỏng hoặc bị cắt ngang",
          "gửi lại bằng trình duyệt hoặc thư viện HTTP chuẩn",
          fmt::format("malformed form: {}", reason)};
}

Problem too_many_parts(std::size_t most) {
  return {"http.too_many_parts",
          {},
          fmt::format("Biểu mẫu có quá {} phần", most),
          "gửi ít tệp hơn mỗi lần",
          fmt::format("more than {} parts", most)};
}

Problem part_too_large(std::size_t most) {
  return {"http.part_too_large",
          {},
          fmt::format("Một phần của biểu mẫu, hoặc cả biểu mẫu, lớn quá {} byte", most),
          "giảm dung lượng tệp rồi gửi lại",
          fmt::format("a part, or all together, exceeds {} bytes", most)};
}

Problem file_type_refused(const std::string& name, const std::string& allowed) {
  return {"http.file_type_refused",
          {"", 0, name},
          "Nội dung tệp không thuộc loại được nhận",
          fmt::format("gửi tệp loại: {}; đổi đuôi tên tệp không làm đổi loại", allowed),
          fmt::format("the file's content is none of: {}", allowed)};
}

Problem content_type_unexpected(const std::string& found, const std::string& wanted) {
  return {"http.content_type_unexpected",
          {"", 0, "Content-Type"},
          fmt::format("Không nhận nội dung kiểu “{}”", shown(found)),
          fmt::format("gửi với Content-Type: {}", wanted),
          fmt::format("expected Content-Type {}", wanted)};
}

}  // namespace ntm::http::problems
