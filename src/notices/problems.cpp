#include "notices/problems.h"

#include <fmt/format.h>

namespace ntm::notices {

Problem no_address() {
  return {"notices.no_address",
          {"", 0, "mail"},
          "tài khoản chưa có địa chỉ thư điện tử",
          "nhờ người quản trị ghi địa chỉ thư vào tài khoản rồi bật lại",
          "the account has no mail address"};
}

Problem not_an_address(std::string_view address) {
  return {"notices.not_an_address",
          {"", 0, "mail"},
          fmt::format("“{}” của tài khoản không phải là địa chỉ thư điện tử", address),
          "nhờ người quản trị sửa địa chỉ thư của tài khoản",
          fmt::format("'{}' is not a mail address", address)};
}

Problem no_calendar() {
  return {"notices.no_calendar",
          {},
          "không có lịch nào ở địa chỉ này",
          "tạo địa chỉ lịch mới ở trang Tài khoản của tôi",
          "there is no calendar at this address"};
}

Problem unknown_kind(const Place& place, std::string_view kind) {
  return {"notices.unknown_kind", place, fmt::format("không có loại thông báo “{}”", kind),
          "dùng mã loại trong data/notices/wording.yaml của chương trình",
          fmt::format("no kind of notice '{}'", kind)};
}

Problem missing_kind(const Place& place, std::string_view kind) {
  return {"notices.missing_kind", place, fmt::format("thiếu lời của thông báo “{}”", kind),
          "thêm một mục có kind, title và path", fmt::format("no words for '{}'", kind)};
}

Problem repeated_kind(const Place& place, std::string_view kind) {
  return {"notices.repeated_kind", place, fmt::format("thông báo “{}” có hai lần", kind), "bỏ một mục",
          fmt::format("'{}' stands twice", kind)};
}

Problem unknown_name(const Place& place, std::string_view name, std::string_view known) {
  return {"notices.unknown_name", place, fmt::format("không có gì để thay vào {{{}}}", name),
          fmt::format("dùng một trong: {}", known), fmt::format("nothing stands for {{{}}}", name)};
}

Problem not_days(const Place& place, std::string_view found) {
  return {"notices.not_days", place, fmt::format("“{}” không phải là số ngày", found),
          "dùng số nguyên từ 1 đến 365", fmt::format("'{}' is no number of days", found)};
}

Problem not_a_path(const Place& place, std::string_view found) {
  return {"notices.not_a_path", place, fmt::format("“{}” không phải là đường dẫn của trang", found),
          "bắt đầu bằng một dấu / và không có dấu cách", fmt::format("'{}' is no path", found)};
}

Problem no_mail_server() {
  return {"notices.no_mail_server",
          {},
          "chưa cài đặt máy chủ thư",
          "đặt mail.host và mail.from trong ntm.toml, hoặc chạy với --dry-run",
          "no mail server is set"};
}

Problem day_to_come(std::string_view day) {
  return {"notices.day_to_come",
          {"", 0, "--day"},
          fmt::format("ngày {} chưa đến", day),
          "chọn hôm nay hoặc một ngày đã qua",
          fmt::format("{} has not come yet", day)};
}

}  // namespace ntm::notices
