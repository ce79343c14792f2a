#include "datafile/problems.h"

#include <fmt/format.h>

namespace ntm::datafile {

Problem file_absent(const Place& place) {
  return {"datafile.absent", place, "không mở được tệp", "kiểm tra đường dẫn và quyền đọc",
          "cannot open the file"};
}

Problem file_too_large(const Place& place, std::uintmax_t bytes, std::uintmax_t largest) {
  return {"datafile.too_large", place, fmt::format("tệp {} byte, lớn hơn giới hạn {} byte", bytes, largest),
          "chia tệp thành nhiều phần", fmt::format("{} bytes, the limit is {}", bytes, largest)};
}

Problem not_utf8(const Place& place) {
  return {"datafile.not_utf8", place, "không phải UTF-8", "lưu lại tệp với bảng mã UTF-8", "not UTF-8"};
}

Problem not_nfc(const Place& place, std::string_view line) {
  return {"datafile.not_nfc", place, fmt::format("dấu tiếng Việt ở dạng tổ hợp (NFD): “{}”", line),
          "chuyển tệp sang Unicode dựng sẵn (NFC) rồi nạp lại", "text is not in NFC"};
}

Problem line_too_long(const Place& place, std::size_t longest) {
  return {"datafile.line_too_long", place, fmt::format("dòng dài hơn {} byte", longest),
          "kiểm tra dấu ngoặc kép chưa đóng hoặc tệp bị hỏng",
          fmt::format("line longer than {} bytes", longest)};
}

Problem broken_yaml(const Place& place, std::string_view reason) {
  return {"datafile.broken_yaml", place, fmt::format("sai cú pháp YAML ({})", reason),
          "kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc", fmt::format("broken YAML: {}", reason)};
}

Problem nested_too_deep(const Place& place, int deepest) {
  return {"datafile.too_deep", place, fmt::format("lồng quá {} cấp", deepest), "viết lại cho phẳng hơn",
          fmt::format("nested deeper than {}", deepest)};
}

Problem aliases_not_allowed(const Place& place) {
  return {"datafile.alias", place, "không dùng neo và tham chiếu YAML (&, *)", "viết đầy đủ nội dung",
          "YAML anchors and aliases are not allowed"};
}

Problem unknown_key(const Place& place, std::string_view key, std::string_view known) {
  return {"datafile.unknown_key", place, fmt::format("khóa lạ “{}”", key),
          fmt::format("các khóa được dùng: {}", known), fmt::format("unknown key '{}'", key)};
}

Problem duplicate_key(const Place& place, std::string_view key) {
  return {"datafile.duplicate_key", place, fmt::format("khóa “{}” lặp lại", key), "giữ lại một dòng",
          fmt::format("key '{}' stands twice", key)};
}

Problem missing_key(const Place& place, std::string_view key) {
  return {"datafile.missing_key", place, fmt::format("thiếu “{}”", key), fmt::format("thêm khóa “{}”", key),
          fmt::format("'{}' is missing", key)};
}

Problem wrong_type(const Place& place, std::string_view expected, std::string_view found) {
  return {"datafile.wrong_type", place, fmt::format("cần {}, nhưng là {}", expected, found),
          "sửa lại kiểu dữ liệu", fmt::format("expected {}, found {}", expected, found)};
}

Problem not_a_date(const Place& place, std::string_view found) {
  return {"datafile.not_a_date", place, fmt::format("“{}” không phải là ngày", found),
          "viết dạng năm-tháng-ngày, ví dụ 2024-01-22", fmt::format("'{}' is not a date", found)};
}

Problem not_a_month(const Place& place, std::string_view found) {
  return {"datafile.not_a_month", place, fmt::format("“{}” không phải là tháng", found),
          "viết dạng năm-tháng, ví dụ 2024-01", fmt::format("'{}' is not a month", found)};
}

Problem not_a_number(const Place& place, std::string_view found) {
  return {"datafile.not_a_number", place, fmt::format("“{}” không phải là số", found),
          "viết số với dấu chấm thập phân, tối đa bốn chữ số lẻ, ví dụ 34.5",
          fmt::format("'{}' is not a number", found)};
}

Problem not_one_of(const Place& place, std::string_view found, std::string_view allowed) {
  return {"datafile.not_one_of", place, fmt::format("“{}” không nằm trong danh sách cho phép", found),
          fmt::format("dùng một trong: {}", allowed), fmt::format("'{}' is none of: {}", found, allowed)};
}

Problem wrong_schema(const Place& place, std::string_view found, std::string_view expected) {
  return {"datafile.wrong_schema", place, fmt::format("loại tệp “{}”, cần “{}”", found, expected),
          "kiểm tra dòng schema ở đầu tệp", fmt::format("schema '{}', expected '{}'", found, expected)};
}

Problem missing_column(const Place& place, std::string_view column) {
  return {"datafile.missing_column", place, fmt::format("thiếu cột “{}”", column),
          "thêm cột vào dòng tiêu đề", fmt::format("column '{}' is missing", column)};
}

Problem duplicate_column(const Place& place, std::string_view column) {
  return {"datafile.duplicate_column", place, fmt::format("cột “{}” lặp lại", column), "giữ lại một cột",
          fmt::format("column '{}' stands twice", column)};
}

Problem wrong_cell_count(const Place& place, std::size_t found, std::size_t expected) {
  return {"datafile.wrong_cell_count", place, fmt::format("có {} ô, tiêu đề có {} cột", found, expected),
          "kiểm tra dấu phẩy và dấu ngoặc kép", fmt::format("{} cells, the head has {}", found, expected)};
}

Problem unclosed_quote(const Place& place) {
  return {"datafile.unclosed_quote", place, "dấu ngoặc kép mở ở dòng này không được đóng",
          "đóng dấu ngoặc kép", "a quote opened here is never closed"};
}

}  // namespace ntm::datafile
