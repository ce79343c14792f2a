#include "doc/problems.h"

#include <fmt/format.h>

namespace ntm::doc {

Problem not_a_docx(const Place& place) {
  return {"doc.not_a_docx", place, "tệp này không phải văn bản DOCX",
          "mở bằng Word hoặc LibreOffice rồi lưu lại với định dạng .docx", "this is not a DOCX file"};
}

Problem damaged(const Place& place) {
  return {"doc.damaged", place, "tệp DOCX bị hỏng hoặc có mật khẩu",
          "mở bằng Word hoặc LibreOffice, bỏ mật khẩu và lưu lại", "the DOCX is damaged or encrypted"};
}

Problem too_large(const Place& place) {
  return {"doc.too_large", place, "mẫu quá lớn (tối đa 10 MB, 300 phần)", "bỏ bớt hình ảnh trong mẫu",
          "the template is too large"};
}

Problem has_macros(const Place& place) {
  return {"doc.has_macros", place, "mẫu có chứa macro", "lưu lại với định dạng .docx không macro",
          "the template holds macros"};
}

Problem links_outside(const Place& place, std::string_view part) {
  return {"doc.links_outside", place, fmt::format("mẫu liên kết tới tệp bên ngoài ({})", part),
          "chèn hẳn hình ảnh vào mẫu, bỏ liên kết và mẫu đính kèm",
          fmt::format("the template links to a file elsewhere ({})", part)};
}

Problem broken_marker(const Place& place, std::string_view marker) {
  return {"doc.broken_marker", place, fmt::format("không hiểu “{}”", marker),
          "viết {{ten}}, {{doan:ten}}, {{hang:ten}}, {{o:ten}} hoặc {{khoi:ten}} … {{het:ten}}, không dấu",
          fmt::format("'{}' is not understood", marker)};
}

namespace {
std::string meant(std::string_view nearest) {
  return nearest.empty() ? "xem danh sách tên trong hướng dẫn sửa mẫu"
                         : fmt::format("có phải “{}”?", nearest);
}
}  // namespace

Problem unknown_text(const Place& place, std::string_view name, std::string_view nearest) {
  return {"doc.unknown_text", place,
          fmt::format("chương trình không có nội dung nào tên “{}” ở chỗ này", name), meant(nearest),
          fmt::format("there is no text '{}' here", name)};
}

Problem unknown_list(const Place& place, std::string_view name, std::string_view nearest) {
  return {"doc.unknown_list", place,
          fmt::format("chương trình không có danh sách nào tên “{}” ở chỗ này", name), meant(nearest),
          fmt::format("there is no list '{}' here", name)};
}

Problem missing_name(const Place& place, std::string_view name) {
  return {"doc.missing_name", place,
          fmt::format("mẫu thiếu “{}”, văn bản không thể phát hành nếu không có", name),
          "đặt lại chỗ đã bị xóa, so với mẫu gốc", fmt::format("the template lacks '{}'", name)};
}

Problem not_alone(const Place& place, std::string_view name) {
  return {"doc.not_alone", place, fmt::format("dấu khối “{}” phải đứng riêng một đoạn", name),
          "đưa phần chữ còn lại sang đoạn khác",
          fmt::format("the block marker '{}' needs its own paragraph", name)};
}

Problem not_closed(const Place& place, std::string_view name) {
  return {"doc.not_closed", place, fmt::format("khối “{}” mở mà không đóng", name),
          fmt::format("thêm đoạn {{{{het:{}}}}} vào sau, cùng ô hoặc cùng thân văn bản", name),
          fmt::format("the block '{}' is not closed", name)};
}

Problem not_opened(const Place& place, std::string_view name) {
  return {"doc.not_opened", place, fmt::format("khối “{}” đóng mà chưa mở", name),
          fmt::format("thêm đoạn {{{{khoi:{}}}}} vào trước, hoặc bỏ dấu này", name),
          fmt::format("the block '{}' was never opened", name)};
}

Problem not_in_a_table(const Place& place, std::string_view name) {
  return {"doc.not_in_a_table", place, fmt::format("“{}” lặp hàng hoặc ô nhưng không nằm trong bảng", name),
          "dùng {{doan:…}} để lặp đoạn văn", fmt::format("'{}' repeats a row or cell outside a table", name)};
}

Problem pdf_not_installed() {
  return {"doc.pdf_not_installed",
          {},
          "máy chủ chưa cài LibreOffice nên không tạo được PDF",
          "tải bản DOCX, hoặc nhờ quản trị cài gói libreoffice-writer-nogui và fonts-liberation2",
          "LibreOffice is not installed"};
}

Problem pdf_busy() {
  return {"doc.pdf_busy",
          {},
          "máy chủ đang tạo nhiều tệp PDF",
          "thử lại sau ít phút hoặc tải bản DOCX",
          "too many PDFs are being made"};
}

Problem pdf_took_too_long(int seconds) {
  return {"doc.pdf_took_too_long",
          {},
          fmt::format("tạo PDF quá {} giây nên đã dừng", seconds),
          "tải bản DOCX, hoặc thử lại sau",
          fmt::format("making the PDF took more than {} s", seconds)};
}

Problem pdf_failed(std::string_view said) {
  return {"doc.pdf_failed",
          {},
          "LibreOffice không tạo được PDF",
          "tải bản DOCX và báo cho quản trị",
          fmt::format("LibreOffice made no PDF: {}", said)};
}

}  // namespace ntm::doc
