#include "outgoing/problems.h"

#include <fmt/format.h>

namespace ntm::outgoing {

Problem number_without(std::string_view field) {
  return {"outgoing.number_without",
          {"", 0, std::string(field)},
          "Chưa đủ thông tin để cấp số văn bản",
          "cần cơ quan ban hành (body), ký hiệu (notation) và trích yếu (subject)",
          fmt::format("a number needs a {}", field)};
}

Problem before_last_number(Date wanted, int last_number, Date last) {
  return {"outgoing.before_last_number",
          {"", 0, "dated_on"},
          fmt::format("Ngày {} trước ngày {} của số {:02} đã cấp", wanted.to_vietnamese(),
                      last.to_vietnamese(), last_number),
          "số văn bản tăng theo thời gian; ghi ngày ban hành không sớm hơn số trước",
          fmt::format("{} is before {}, the day of number {}", wanted.to_iso(), last.to_iso(), last_number)};
}

Problem book_in_use(std::string_view body, std::string_view series, int year) {
  return {"outgoing.book_in_use",
          {"", 0, "from"},
          fmt::format("Sổ văn bản đi {} {} năm {} đã có số", body, series, year),
          "chỉ đặt số bắt đầu khi sổ chưa cấp số nào",
          fmt::format("the book {} {} {} has numbers already", body, series, year)};
}

Problem first_number_too_small() {
  return {"outgoing.first_number_too_small",
          {"", 0, "from"},
          "Số bắt đầu phải từ 1 trở lên",
          "ghi số tiếp theo sẽ cấp",
          "the first number must be 1 or more"};
}

Problem unknown_kind(std::string_view word) {
  return {"outgoing.unknown_kind",
          {"", 0, "kind"},
          fmt::format("Không có loại văn bản “{}”", word),
          "dùng consolidated_report, body_report, dunning_letter hoặc transmittal",
          fmt::format("no kind '{}'", word)};
}

Problem no_template(std::string_view file) {
  return {"outgoing.no_template",
          {std::string(file), 0, ""},
          "Không tìm thấy mẫu văn bản",
          "đặt lại mẫu gốc vào thư mục templates của dữ liệu hoặc cài lại chương trình",
          "the template is not there"};
}

Problem cannot_write(std::string_view file) {
  return {"outgoing.cannot_write",
          {std::string(file), 0, ""},
          "Không ghi được tệp",
          "kiểm tra thư mục và quyền ghi",
          "the file cannot be written"};
}

}  // namespace ntm::outgoing
