#include "ntm/problems.h"

#include <fmt/format.h>

namespace ntm {

Problem not_a_port(std::string_view found) {
  return {"ntm.not_a_port",
          {"", 0, "--port"},
          fmt::format("“{}” không phải là cổng", found),
          "dùng số từ 0 đến 65535",
          fmt::format("'{}' is not a port", found)};
}

Problem unknown_example(std::string_view name) {
  return {"ntm.unknown_example",
          {"", 0, "--example"},
          fmt::format("không có ví dụ “{}”", name),
          "dùng kontum-2024; nếu chương trình nằm riêng, đặt NTM_SHARE là thư mục chứa data/",
          fmt::format("no example '{}'", name)};
}

Problem broken_pages(std::string_view found) {
  return {"ntm.broken_pages",
          {},
          fmt::format("tệp cơ sở dữ liệu bị hỏng: {}", found),
          "khôi phục từ bản sao lưu gần nhất",
          fmt::format("the database file is damaged: {}", found)};
}

}  // namespace ntm
