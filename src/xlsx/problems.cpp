#include "xlsx/problems.h"

#include <fmt/format.h>

namespace ntm::xlsx {

Problem file_absent(const Place& place) {
  return {"xlsx.absent", place, "Không mở được tệp", "Kiểm tra đường dẫn và quyền đọc",
          "Cannot open the file"};
}

Problem not_a_workbook(const Place& place, std::string_view reason) {
  return {"xlsx.not_a_workbook", place, "Tệp không phải bảng tính XLSX, hoặc đã hỏng",
          "Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi gửi lại",
          fmt::format("Not an XLSX workbook: {}", reason)};
}

Problem workbook_too_large(const Place& place, std::string_view what, std::uint64_t most) {
  return {"xlsx.too_large", place, fmt::format("Bảng tính vượt giới hạn: {} quá {}", what, most),
          "Bỏ trang và hình không cần, hoặc chia thành nhiều tệp",
          fmt::format("The workbook is beyond a limit ({}: {})", what, most)};
}

Problem unpacks_too_far(const Place& place, std::string_view part) {
  return {"xlsx.unpacks_too_far", place, fmt::format("Phần “{}” của tệp nở ra quá nhiều khi giải nén", part),
          "Tải lại mẫu từ phần mềm và điền vào mẫu đó", fmt::format("Part '{}' unpacks to too much", part)};
}

Problem is_encrypted(const Place& place) {
  return {"xlsx.encrypted", place, "Tệp có mật khẩu nên không đọc được", "Bỏ mật khẩu mở tệp rồi gửi lại",
          "The file is encrypted"};
}

Problem has_macros(const Place& place) {
  return {"xlsx.macros", place, "Không nhận tệp có macro", "Lưu lại dạng .xlsx (không macro) rồi gửi lại",
          "Workbooks with macros are not accepted"};
}

Problem broken_part(const Place& place, std::string_view part, std::string_view reason) {
  return {"xlsx.broken", place, fmt::format("Phần “{}” của tệp bị hỏng ({})", part, reason),
          "Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi gửi lại",
          fmt::format("Part '{}' is broken: {}", part, reason)};
}

Problem has_document_type(const Place& place, std::string_view part) {
  return {"xlsx.document_type", place,
          fmt::format("Phần “{}” của tệp có khai báo kiểu tài liệu, bảng tính thật không có", part),
          "Tải lại mẫu từ phần mềm và điền vào mẫu đó",
          fmt::format("Part '{}' declares a document type", part)};
}

Problem unsafe_part_name(const Place& place, std::string_view part) {
  return {"xlsx.unsafe_part_name", place, fmt::format("Tên phần “{}” trong tệp không hợp lệ", part),
          "Tải lại mẫu từ phần mềm và điền vào mẫu đó", fmt::format("Part name '{}' is not allowed", part)};
}

}  // namespace ntm::xlsx
