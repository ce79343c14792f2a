#include "recognition/problems.h"

#include <fmt/format.h>

#include "recognition/decision.h"

namespace ntm::recognition {

Problem unknown_unit(const Place& place, std::string_view code, Date on) {
  return {"recognition.unknown_unit", place,
          fmt::format("không có đơn vị mang mã {} vào ngày {}", code, on.to_vietnamese()),
          "kiểm tra mã đơn vị tại ngày quyết định",
          fmt::format("no unit bore code {} on {}", code, on.to_iso())};
}

Problem unknown_tier(const Place& place, std::string_view tier, std::string_view level) {
  return {"recognition.unknown_tier", place,
          fmt::format("“{}” không phải là danh hiệu của cấp {}", tier, level),
          "dùng ntm, ntm_nang_cao, ntm_kieu_mau (xã); district_ntm, city_completed (huyện); "
          "village_kieu_mau, village_dtts (thôn)",
          fmt::format("'{}' is no tier of a {}", tier, level)};
}

Problem unknown_action(const Place& place, std::string_view action) {
  return {"recognition.unknown_action", place,
          fmt::format("“{}” không phải là công nhận hay thu hồi", action), "dùng recognise hoặc revoke",
          fmt::format("'{}' is neither recognise nor revoke", action)};
}

Problem already_recognised(const Place& place, std::string_view code, std::string_view tier) {
  return {"recognition.already_recognised", place,
          fmt::format("{} đã được công nhận {} mà chưa bị thu hồi", code, tier_name_vi(tier)),
          "bỏ dòng lặp hoặc thêm quyết định thu hồi trước đó",
          fmt::format("{} already holds {}", code, tier)};
}

Problem not_recognised(const Place& place, std::string_view code, std::string_view tier) {
  return {"recognition.not_recognised", place,
          fmt::format("{} chưa được công nhận {} nên không thể thu hồi", code, tier_name_vi(tier)),
          "kiểm tra mã, danh hiệu và ngày", fmt::format("{} does not hold {}", code, tier)};
}

Problem missing_lower_bound(const Place& place) {
  return {"recognition.missing_lower_bound", place, "quy tắc không có cận dưới (at_least hoặc more_than)",
          "thêm cận dưới vào bounds", "a rule needs at_least or more_than"};
}

}  // namespace ntm::recognition
