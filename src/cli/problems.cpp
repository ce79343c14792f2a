#include "cli/problems.h"

#include <fmt/format.h>

namespace ntm::cli {

Problem unknown_command(std::string_view words) {
  return {"cli.unknown_command",
          {},
          fmt::format("không có lệnh “{}”", words),
          "xem danh sách lệnh: ntm help",
          fmt::format("no command '{}'", words)};
}

Problem unknown_option(std::string_view option, std::string_view command) {
  return {"cli.unknown_option",
          {},
          fmt::format("lệnh “{}” không có tùy chọn {}", command, option),
          fmt::format("xem: ntm {} --help", command),
          fmt::format("'{}' has no option {}", command, option)};
}

Problem missing_option(std::string_view option, std::string_view command) {
  return {"cli.missing_option",
          {},
          fmt::format("lệnh “{}” cần tùy chọn {}", command, option),
          fmt::format("xem: ntm {} --help", command),
          fmt::format("'{}' needs {}", command, option)};
}

Problem missing_option_value(std::string_view option) {
  return {"cli.missing_value",
          {},
          fmt::format("tùy chọn {} cần một giá trị", option),
          "thêm giá trị sau tùy chọn",
          fmt::format("{} needs a value", option)};
}

Problem missing_words(std::string_view expected, std::string_view command) {
  return {"cli.missing_words",
          {},
          fmt::format("lệnh “{}” cần {}", command, expected),
          fmt::format("xem: ntm {} --help", command),
          fmt::format("'{}' needs {}", command, expected)};
}

Problem no_table(std::string_view command) {
  return {"cli.no_table",
          {"", 0, "--xlsx"},
          fmt::format("Lệnh “ntm {}” không in bảng nào để ghi vào tệp XLSX", command),
          "Bỏ --xlsx; --json và --xlsx không đi cùng nhau",
          fmt::format("'ntm {}' printed no table", command)};
}

Problem unexpected_words(std::string_view found, std::string_view command) {
  return {"cli.unexpected_words",
          {},
          fmt::format("lệnh “{}” không nhận “{}”", command, found),
          fmt::format("xem: ntm {} --help", command),
          fmt::format("'{}' takes no '{}'", command, found)};
}

Problem not_a_date(std::string_view option, std::string_view found) {
  return {"cli.not_a_date",
          {"", 0, std::string(option)},
          fmt::format("“{}” không phải là ngày", found),
          "viết dạng năm-tháng-ngày, ví dụ 2024-01-22",
          fmt::format("'{}' is not a date", found)};
}

Problem not_a_month(std::string_view option, std::string_view found) {
  return {"cli.not_a_month",
          {"", 0, std::string(option)},
          fmt::format("“{}” không phải là tháng", found),
          "viết dạng năm-tháng, ví dụ 2024-01",
          fmt::format("'{}' is not a month", found)};
}

}  // namespace ntm::cli
