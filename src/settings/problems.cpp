#include "settings/problems.h"

#include <fmt/format.h>

namespace ntm::settings {

Problem broken_file(const Place& place, std::string_view reason) {
  return {"settings.broken_file", place, fmt::format("không đọc được tệp cài đặt: {}", reason),
          "sửa theo dạng TOML: [server] rồi port = 8080; xem mọi khóa: ntm config",
          fmt::format("the settings file cannot be read: {}", reason)};
}

Problem unknown_key(const Place& place, std::string_view key, std::string_view alike) {
  return {"settings.unknown_key", place, fmt::format("không có cài đặt “{}”", key),
          alike.empty() ? std::string("bỏ dòng này, hoặc chọn khóa trong bảng: ntm config")
                        : fmt::format("có phải “{}” không? xem mọi khóa: ntm config", alike),
          fmt::format("no setting '{}'", key)};
}

Problem unknown_variable(std::string_view name) {
  return {"settings.unknown_variable",
          {"", 0, std::string(name)},
          fmt::format("không có biến môi trường “{}”", name),
          "bỏ biến này, hoặc chọn tên trong bảng: ntm config",
          fmt::format("no environment variable '{}'", name)};
}

Problem wrong_type(const Place& place, std::string_view expected) {
  return {"settings.wrong_type", place, fmt::format("phải là {}", expected),
          "số viết không có nháy, chữ có nháy kép, danh sách viết [\"a\", \"b\"]",
          "the value is of another type than the key takes"};
}

Problem out_of_range(const Place& place, std::int64_t found, std::int64_t smallest, std::int64_t largest) {
  return {"settings.out_of_range", place, fmt::format("{} nằm ngoài khoảng cho phép", found),
          fmt::format("dùng số từ {} đến {}", smallest, largest),
          fmt::format("{} is not between {} and {}", found, smallest, largest)};
}

Problem certificate_and_key(const Place& place) {
  return {"settings.certificate_and_key", place, "chứng thư TLS và khóa phải có cùng nhau",
          "đặt cả server.certificate_file và server.key_file, hoặc bỏ cả hai",
          "certificate_file and key_file go together"};
}

Problem idle_beyond_absolute(const Place& place, std::int64_t idle, std::int64_t absolute) {
  return {"settings.idle_beyond_absolute", place,
          fmt::format("thời gian chờ {} phút dài hơn cả phiên làm việc ({} phút)", idle, absolute),
          "giảm sessions.idle_minutes hoặc tăng sessions.absolute_minutes",
          "sessions.idle_minutes is longer than sessions.absolute_minutes"};
}

Problem missing_of_mail(const Place& place, std::string_view key) {
  return {"settings.missing_of_mail", place, fmt::format("máy chủ thư thiếu “{}”", key),
          fmt::format("thêm {} = \"…\" dưới [mail]", key), fmt::format("mail needs {}", key)};
}

Problem not_a_mail_tls(const Place& place, std::string_view found) {
  return {"settings.not_a_mail_tls", place, fmt::format("“{}” không phải là cách mã hóa thư", found),
          "dùng starttls, tls hoặc none", fmt::format("'{}' is none of starttls, tls, none", found)};
}

Problem mail_in_the_open(const Place& place, std::string_view host) {
  return {"settings.mail_in_the_open", place, fmt::format("thư tới {} đi qua mạng ở dạng đọc được", host),
          "dùng starttls hoặc tls; none chỉ cho máy chủ thư trên chính máy này",
          fmt::format("mail to {} would travel in the open", host)};
}

Problem missing_of_provider(const Place& place, std::string_view key) {
  return {"settings.missing_of_provider", place, fmt::format("nhà cung cấp danh tính thiếu “{}”", key),
          fmt::format("thêm {} = \"…\" dưới [[oidc]]", key), fmt::format("a provider needs {}", key)};
}

Problem not_an_address(const Place& place, std::string_view found) {
  return {"settings.not_an_address", place, fmt::format("“{}” không phải là địa chỉ an toàn", found),
          "viết đầy đủ, bắt đầu bằng https:// (http:// chỉ cho localhost)",
          fmt::format("'{}' is not an https address", found)};
}

}  // namespace ntm::settings
