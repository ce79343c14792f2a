#include "targets/problems.h"

#include <fmt/format.h>

namespace ntm::targets {

Problem unknown_document(const Place& place, std::string_view id) {
  return {"targets.unknown_document", place, fmt::format("không có văn bản “{}”", id),
          "nạp văn bản trước (ntm documents import)", fmt::format("no document '{}'", id)};
}

Problem unknown_clause(const Place& place, std::string_view clause) {
  return {"targets.unknown_clause", place, fmt::format("văn bản không có mục “{}”", clause),
          "dùng mã mục trong cây văn bản", fmt::format("the document has no clause '{}'", clause)};
}

Problem unknown_unit(const Place& place, std::string_view code, Date on) {
  return {"targets.unknown_unit", place,
          fmt::format("không có đơn vị mang mã {} vào ngày {}", code, on.to_vietnamese()),
          "kiểm tra mã đơn vị", fmt::format("no unit bore code {} on {}", code, on.to_iso())};
}

Problem unknown_tier(const Place& place, std::string_view tier) {
  return {"targets.unknown_tier", place, fmt::format("“{}” không phải là danh hiệu của cấp này", tier),
          "xem các danh hiệu trong data/README.md", fmt::format("'{}' is no tier of this level", tier)};
}

Problem duplicate_id(const Place& place, std::string_view id) {
  return {"targets.duplicate_id", place, fmt::format("mã mục tiêu “{}” lặp lại", id), "đặt mã khác",
          fmt::format("id '{}' stands twice", id)};
}

Problem unknown_dependency(const Place& place, std::string_view id) {
  return {"targets.unknown_dependency", place, fmt::format("không có mục tiêu “{}” để phụ thuộc", id),
          "sửa depends_on", fmt::format("depends on '{}', which is not there", id)};
}

Problem circular_dependency(const Place& place, std::string_view id) {
  return {"targets.circular_dependency", place, fmt::format("mục tiêu “{}” phụ thuộc vòng vào chính nó", id),
          "sửa depends_on", fmt::format("'{}' depends on itself", id)};
}

Problem missing_rule(const Place& place) {
  return {"targets.missing_rule", place, "mục tiêu loại rule hoặc maintain cần phần rule", "thêm rule",
          "a rule target needs 'rule'"};
}

Problem missing_unit(const Place& place) {
  return {"targets.missing_unit", place, "mục tiêu này cần mã đơn vị (unit)", "thêm unit",
          "this kind needs 'unit'"};
}

Problem minimum_without_count(const Place& place) {
  return {"targets.minimum_without_count", place, "mục tiêu tối thiểu cần at_least lớn hơn 0",
          "thêm at_least", "a minimum needs at_least above 0"};
}

Problem due_outside_year(const Place& place, int year) {
  return {"targets.due_outside_year", place, fmt::format("hạn không nằm trong năm {}", year),
          "sửa due_on hoặc year", fmt::format("due_on is not in {}", year)};
}

Problem not_supported(const Place& place, std::string_view found, std::string_view only) {
  return {"targets.not_supported", place, fmt::format("chưa xử lý được “{}”", found),
          fmt::format("chỉ dùng được: {}", only), fmt::format("'{}' is not supported, only {}", found, only)};
}

}  // namespace ntm::targets
