#include "sheet/problems.h"

#include <fmt/format.h>

namespace ntm::sheet {

Problem not_a_form(const Place& place) {
  return {"sheet.not_a_form", place, "Tệp không phải phiếu nhập lấy từ phần mềm",
          "Tải phiếu nhập của đơn vị và kỳ này, chép số liệu vào rồi gửi lại",
          "The workbook is not a form of this program"};
}

Problem column_missing(const Place& place, std::string_view head) {
  return {"sheet.column_missing", place, fmt::format("Phiếu thiếu cột “{}”", head),
          "Đặt lại tiêu đề cột như trong phiếu gốc, hoặc tải lại phiếu",
          fmt::format("Column '{}' is missing", head)};
}

Problem other_unit(const Place& place, std::string_view found, std::string_view wanted) {
  return {"sheet.other_unit", place,
          wanted.empty() ? fmt::format("Phiếu là của đơn vị mã {}, không thuộc phạm vi của bạn", found)
                         : fmt::format("Phiếu là của đơn vị mã {}, không phải {}", found, wanted),
          "Chọn đúng tệp, hoặc tải phiếu của đơn vị cần nhập", fmt::format("The form is of unit {}", found)};
}

Problem other_period(const Place& place, Month found, Month wanted) {
  return {"sheet.other_period", place,
          fmt::format("Phiếu là của kỳ {}, không phải kỳ {}", found.to_vietnamese(), wanted.to_vietnamese()),
          "Chọn đúng tệp, hoặc tải phiếu của kỳ cần nhập",
          fmt::format("The form is of {}, not of {}", found.to_iso(), wanted.to_iso())};
}

Problem other_version(const Place& place, std::string_view set, std::string_view found,
                      std::string_view wanted) {
  return {"sheet.other_version", place,
          fmt::format("Phiếu lập theo bộ tiêu chí {} bản “{}”; bản áp dụng cho kỳ này là “{}”", set, found,
                      wanted),
          "Tải phiếu mới rồi chép số liệu sang", fmt::format("The form is of {} version {}", set, found)};
}

Problem layout_changed(const Place& place) {
  return {"sheet.layout_changed", place,
          "Phần ẩn của phiếu không khớp với phiếu mà phần mềm lập cho đơn vị và kỳ này",
          "Tải phiếu mới rồi chép số liệu sang; đừng sửa trang ẩn và các cột khóa",
          "What the form says of itself does not agree with the form as it would be made now"};
}

Problem nothing_to_fill() {
  return {"sheet.nothing_to_fill",
          {},
          "Không có chỉ tiêu nào để nhập",
          "Chọn đơn vị, kỳ và chỉ tiêu khác",
          "There is nothing to fill in"};
}

Problem unit_to_choose() {
  return {"sheet.unit_to_choose",
          {"", 0, "unit"},
          "Chưa chọn đơn vị",
          "Dùng --unit MÃ cho một đơn vị, --within MÃ cho các xã trong một đơn vị, hoặc --indicator SỐ cho "
          "mọi xã",
          "Name a unit, a place, or an indicator"};
}

Problem one_file_needed() {
  return {"sheet.one_file_needed",
          {"", 0, "file"},
          "Cần gửi đúng một tệp phiếu nhập",
          "Chọn một tệp .xlsx rồi gửi lại",
          "Exactly one workbook is needed"};
}

Problem unknown_row(const Place& place, std::string_view indicator) {
  return {"sheet.unknown_row", place,
          fmt::format("Phiếu không có dòng nào cho chỉ tiêu “{}” của đơn vị này", indicator),
          "Đừng sửa các cột khóa; lấy lại mã từ phiếu gốc",
          fmt::format("The form has no such row: '{}'", indicator)};
}

Problem row_stands_twice(const Place& place, int first_line) {
  return {"sheet.row_stands_twice", place, fmt::format("Dòng này đã có ở hàng {}", first_line),
          "Bỏ một trong hai dòng", fmt::format("This row stands in line {} already", first_line)};
}

Problem value_without_indicator(const Place& place) {
  return {"sheet.value_without_indicator", place, "Có số liệu nhưng không có mã chỉ tiêu",
          "Chuyển số liệu về đúng dòng của chỉ tiêu", "A value stands in a row without an indicator"};
}

Problem not_a_figure(const Place& place, std::string_view found) {
  return {"sheet.not_a_figure", place, fmt::format("“{}” không phải là số", found), "Nhập một số, ví dụ 34,5",
          fmt::format("'{}' is not a figure", found)};
}

Problem ambiguous_figure(const Place& place, std::string_view found) {
  return {"sheet.ambiguous_figure", place,
          fmt::format("“{}” có thể hiểu theo hai cách: hàng nghìn hay phần thập phân", found),
          "Nhập lại không có dấu ngăn hàng nghìn (ví dụ 1234), hoặc đủ bốn số lẻ (ví dụ 1,2340)",
          fmt::format("'{}' can be read in two ways", found)};
}

Problem too_many_decimals(const Place& place, std::string_view found) {
  return {"sheet.too_many_decimals", place, fmt::format("“{}” có quá bốn chữ số thập phân", found),
          "Làm tròn đến nhiều nhất bốn chữ số thập phân",
          fmt::format("'{}' has more than four decimals", found)};
}

Problem figure_too_large(const Place& place, std::string_view found) {
  return {"sheet.figure_too_large", place, fmt::format("“{}” lớn quá mức có thể", found),
          "Kiểm tra số và đơn vị tính", fmt::format("'{}' is too large", found)};
}

Problem not_an_answer(const Place& place, std::string_view found) {
  return {"sheet.not_an_answer", place, fmt::format("“{}” không phải là Có hay Không", found),
          "Chọn Có hoặc Không", fmt::format("'{}' is neither yes nor no", found)};
}

Problem not_a_conclusion(const Place& place, std::string_view found) {
  return {"sheet.not_a_conclusion", place, fmt::format("“{}” không phải là kết luận", found),
          "Chọn Đạt, Không đạt hoặc Không áp dụng", fmt::format("'{}' is no conclusion", found)};
}

Problem became_a_day(const Place& place, Date found) {
  return {"sheet.became_a_day", place,
          fmt::format("Ô chứa ngày {} chứ không phải số (bảng tính có thể đã tự đổi)", found.to_vietnamese()),
          "Đổi định dạng ô về Số rồi nhập lại", "The cell holds a day, not a figure"};
}

Problem error_value(const Place& place, std::string_view found) {
  return {"sheet.error_value", place, fmt::format("Công thức trong ô cho kết quả lỗi {}", found),
          "Nhập thẳng con số thay cho công thức", fmt::format("The formula gave {}", found)};
}

Problem percent_not_expected(const Place& place, std::string_view found) {
  return {"sheet.percent_not_expected", place,
          fmt::format("“{}” là tỷ lệ %, chỉ tiêu này không tính bằng %", found),
          "Nhập số theo đơn vị tính ghi trong dòng", fmt::format("'{}' is a percentage", found)};
}

Problem no_value_here(const Place& place) {
  return {"sheet.no_value_here", place, "Dòng này chỉ nhận kết luận chung của chỉ tiêu",
          "Chuyển giá trị về dòng của từng phần", "Only a conclusion belongs here"};
}

}  // namespace ntm::sheet
