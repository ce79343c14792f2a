#include "idempotency/problems.h"

#include <fmt/format.h>

namespace ntm::idempotency {
namespace {
const Place header{"", 0, "Idempotency-Key"};
}  // namespace

Problem key_malformed(std::string_view found) {
  return {"idempotency.key_malformed", header,
          fmt::format("“{}” không phải là một UUID", found.substr(0, 60)),
          "dùng UUID mới cho mỗi thao tác, ví dụ 0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70",
          fmt::format("'{}' is not a UUID", found.substr(0, 60))};
}

Problem key_of_another_request() {
  return {"idempotency.key_of_another_request", header, "Khóa này đã dùng cho một thao tác khác",
          "dùng UUID mới cho mỗi thao tác", "this key was used for another request"};
}

Problem still_working() {
  return {"idempotency.still_working", header, "Thao tác này đang được thực hiện",
          "đợi vài giây rồi gửi lại với cùng khóa", "this request is being carried out; try again shortly"};
}

Problem outcome_unknown() {
  return {"idempotency.outcome_unknown", header, "Không rõ thao tác này đã được thực hiện hay chưa",
          "xem lại dữ liệu; nếu chưa có thay đổi thì gửi lại với UUID mới",
          "whether this request was carried out is not known; look before sending it under a new key"};
}

}  // namespace ntm::idempotency
