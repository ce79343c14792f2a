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

Problem no_data(std::string_view path) {
  return {"ntm.no_data",
          {std::string(path), 0, ""},
          "không có dữ liệu ở đây",
          "chỉ đúng thư mục: --data THƯ_MỤC, hoặc tạo mới: ntm init",
          "no data here"};
}

Problem broken_pages(std::string_view found) {
  return {"ntm.broken_pages",
          {},
          fmt::format("tệp cơ sở dữ liệu bị hỏng: {}", found),
          "khôi phục từ bản sao lưu gần nhất",
          fmt::format("the database file is damaged: {}", found)};
}

Problem unit_to_choose(std::string_view parameter) {
  return {"ntm.unit_to_choose",
          {"", 0, std::string(parameter)},
          "phạm vi được giao có nhiều đơn vị; chưa nói đơn vị nào",
          fmt::format("thêm {}=mã đơn vị", parameter),
          "several units are in scope; say which"};
}

Problem only_for_every_unit(std::string_view permission) {
  return {
      "ntm.only_for_every_unit",
      {},
      fmt::format("quyền {} được giao cho một số đơn vị, mà việc này liên quan đến toàn tỉnh", permission),
      "đề nghị người quản trị giao quyền này cho mọi đơn vị nếu cần",
      fmt::format("{} was given for some units; this is about all of them", permission)};
}

Problem no_administrator(std::string_view address) {
  return {"ntm.no_administrator",
          {"", 0, "--address"},
          fmt::format("chưa có người quản trị nên không phục vụ ra ngoài máy này ({})", address),
          "tạo người quản trị trước: ntm accounts create-admin TÊN --name “Họ tên”, hoặc chạy không có "
          "--address rồi mở trang trên chính máy này",
          "no administrator yet: not serving beyond this machine"};
}

}  // namespace ntm
