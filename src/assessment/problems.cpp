#include "assessment/problems.h"

#include <fmt/format.h>

#include "recognition/decision.h"

namespace ntm::assessment {

std::string level_in_words(std::string_view level) {
  auto known = units::level_from(level);
  return known ? to_vietnamese(*known) : std::string(level);
}

Problem unknown_unit(const Place& place, std::string_view code, Month period) {
  return {"assessment.unknown_unit", place,
          fmt::format("Không có đơn vị nào mang mã \"{}\" vào cuối tháng {}", code, period.to_vietnamese()),
          "Kiểm tra mã, hoặc nạp danh mục đơn vị trước",
          fmt::format("No unit bore the code \"{}\" at the end of {}", code, period.to_iso())};
}

Problem unit_of_other_level(const Place& place, std::string_view code, std::string_view level) {
  return {
      "assessment.unit_of_other_level", place,
      fmt::format("Đơn vị \"{}\" không thuộc cấp mà bộ tiêu chí xét (cấp {})", code, level_in_words(level)),
      "Kiểm tra mã đơn vị hoặc mã bộ tiêu chí",
      fmt::format("Unit \"{}\" is not of the level the set judges ({})", code, level)};
}

Problem unknown_set(const Place& place, std::string_view set) {
  return {"assessment.unknown_set", place, fmt::format("Không có bộ tiêu chí \"{}\"", set),
          "Xem mã trong danh sách bộ tiêu chí, hoặc nạp bộ tiêu chí trước",
          fmt::format("There is no criteria set \"{}\"", set)};
}

Problem set_not_in_force(const Place& place, std::string_view set, Month period) {
  return {"assessment.set_not_in_force", place,
          fmt::format("Bộ tiêu chí \"{}\" không có hiệu lực vào cuối tháng {}", set, period.to_vietnamese()),
          "Kiểm tra kỳ hoặc mã bộ tiêu chí",
          fmt::format("Set \"{}\" was not in force at the end of {}", set, period.to_iso())};
}

Problem unknown_indicator(const Place& place, std::string_view indicator, std::string_view set) {
  return {"assessment.unknown_indicator", place,
          fmt::format("Bộ tiêu chí \"{}\" không có chỉ tiêu \"{}\"", set, indicator),
          "Xem các chỉ tiêu của bộ này trong danh sách bộ tiêu chí",
          fmt::format("Set \"{}\" has no indicator \"{}\"", set, indicator)};
}

Problem unknown_part(const Place& place, std::string_view part, std::string_view known) {
  return {"assessment.unknown_part", place, fmt::format("Chỉ tiêu này không có phần \"{}\"", part),
          known.empty() ? std::string("Để trống cột part") : fmt::format("Dùng một trong: {}", known),
          fmt::format("The indicator has no part \"{}\"", part)};
}

Problem value_on_the_whole(const Place& place, std::string_view parts) {
  return {"assessment.value_on_the_whole", place,
          "Chỉ tiêu này gồm nhiều phần, giá trị phải ghi theo từng phần",
          fmt::format("Ghi cột part là một trong: {}; dòng không có part chỉ dùng cho kết luận", parts),
          "A value must name its part; the whole takes only a conclusion"};
}

Problem not_a_number(const Place& place, std::string_view text) {
  return {"assessment.not_a_number", place, fmt::format("\"{}\" không phải là số", text),
          "Ghi số với dấu chấm thập phân, nhiều nhất 4 chữ số lẻ, ví dụ 34.5",
          fmt::format("\"{}\" is not a number", text)};
}

Problem not_yes_or_no(const Place& place, std::string_view text) {
  return {"assessment.not_yes_or_no", place, fmt::format("\"{}\" không phải yes hoặc no", text),
          "Ghi yes (đạt, có) hoặc no (không)", fmt::format("\"{}\" is neither yes nor no", text)};
}

Problem not_a_count_or_no(const Place& place, std::string_view text) {
  return {"assessment.not_a_count_or_no", place,
          fmt::format("\"{}\" không phải yes, no hoặc một số từ 0 trở lên", text),
          "Ghi số trường hợp còn lại (0 là không còn), hoặc yes/no",
          fmt::format("\"{}\" is neither yes, no nor a count", text)};
}

Problem beyond_percent(const Place& place, std::string_view text) {
  return {"assessment.beyond_percent", place, fmt::format("Tỷ lệ {} % nằm ngoài khoảng từ 0 đến 100", text),
          "Kiểm tra lại số liệu", fmt::format("A percentage of {} is not between 0 and 100", text)};
}

Problem too_large(const Place& place, std::string_view text) {
  return {"assessment.too_large", place, fmt::format("Giá trị {} quá lớn", text), "Kiểm tra đơn vị tính",
          fmt::format("The value {} is too large", text)};
}

Problem unknown_stage(const Place& place, std::string_view text) {
  return {"assessment.unknown_stage", place, fmt::format("Không có bước \"{}\"", text),
          "Dùng recorded (ghi nhận), confirmed (xác nhận) hoặc appraised (thẩm định)",
          fmt::format("\"{}\" is not a stage", text)};
}

Problem unknown_conclusion(const Place& place, std::string_view text) {
  return {"assessment.unknown_conclusion", place, fmt::format("Không có kết luận \"{}\"", text),
          "Dùng met (đạt), not_met (không đạt), not_applicable (không áp dụng) hoặc để trống",
          fmt::format("\"{}\" is not a conclusion", text)};
}

Problem may_not_be_inapplicable(const Place& place, std::string_view indicator) {
  return {"assessment.may_not_be_inapplicable", place,
          fmt::format("Bộ tiêu chí không cho phép kết luận \"không áp dụng\" với chỉ tiêu {}", indicator),
          "Kết luận met hoặc not_met", fmt::format("Indicator {} always applies", indicator)};
}

Problem neither_value_nor_conclusion(const Place& place) {
  return {"assessment.neither_value_nor_conclusion", place, "Dòng không có giá trị và cũng không có kết luận",
          "Ghi một trong hai, hoặc bỏ dòng này", "The row has neither a value nor a conclusion"};
}

Problem row_stands_twice(const Place& place, int first_line) {
  return {"assessment.row_stands_twice", place,
          fmt::format("Trùng với dòng {}: cùng đơn vị, chỉ tiêu, phần, kỳ và bước", first_line),
          "Bỏ một trong hai dòng",
          fmt::format("The same unit, indicator, part, month and stage as line {}", first_line)};
}

Problem period_in_the_future(const Place& place, Month period, Month today) {
  return {"assessment.period_in_the_future", place,
          fmt::format("Kỳ {} chưa đến (hiện là {})", period.to_vietnamese(), today.to_vietnamese()),
          "Kiểm tra kỳ", fmt::format("Month {} has not begun", period.to_iso())};
}

Problem no_set_for_tier(std::string_view tier, Date on) {
  return {"assessment.no_set_for_tier",
          {},
          fmt::format("Ngày {} không có bộ tiêu chí nào cho danh hiệu “{}”", on.to_vietnamese(),
                      recognition::tier_name_vi(tier)),
          "Nạp bộ tiêu chí, hoặc chọn ngày khác",
          fmt::format("No criteria set leads to \"{}\" on {}", tier, on.to_iso())};
}

Problem set_is_for_another_level(std::string_view set, std::string_view level) {
  return {"assessment.set_is_for_another_level",
          {"", 0, "set"},
          fmt::format("Bộ tiêu chí \"{}\" xét đơn vị cấp khác (cấp {})", set, level),
          "Chọn bộ tiêu chí của cấp này",
          fmt::format("Set \"{}\" judges units of level {}", set, level)};
}

Problem no_such_unit(std::string_view code, Date on) {
  return {"assessment.no_such_unit",
          {"", 0, "code"},
          fmt::format("Ngày {} không có đơn vị mang mã \"{}\"", on.to_vietnamese(), code),
          "Tìm đơn vị theo tên trong danh sách đơn vị của ngày đó",
          fmt::format("No unit bore the code \"{}\" on {}", code, on.to_iso())};
}

Problem outside_the_programme(std::string_view name, Date on) {
  return {"assessment.outside_the_programme",
          {"", 0, "code"},
          fmt::format("{} không thuộc Chương trình nông thôn mới ngày {} nên không xét theo bộ tiêu chí",
                      name, on.to_vietnamese()),
          "Chọn một xã thuộc Chương trình",
          fmt::format("{} did not belong to the programme on {}", name, on.to_iso())};
}

Problem level_is_not_judged(std::string_view name, std::string_view level_vi) {
  return {"assessment.level_is_not_judged",
          {"", 0, "code"},
          fmt::format("{}: không có bộ tiêu chí nào xét cấp {}", name, level_vi),
          "Chọn một huyện, xã hoặc thôn bên trong, hoặc xem hiện trạng và bảng tiêu chí của cả đơn vị",
          fmt::format("{}: no criteria set judges this level", name)};
}

Problem question_about_the_future(Month period) {
  return {"assessment.question_about_the_future",
          {"", 0, "period"},
          fmt::format("Kỳ {} chưa đến", period.to_vietnamese()),
          "Chọn kỳ hiện tại hoặc trước đó",
          fmt::format("Month {} has not begun", period.to_iso())};
}

Problem month_before_the_set(std::string_view set, Month period) {
  return {"assessment.month_before_the_set",
          {"", 0, "period"},
          fmt::format("Kỳ {} ở quá xa trước khi bộ tiêu chí \"{}\" có hiệu lực", period.to_vietnamese(), set),
          "Chọn kỳ muộn hơn hoặc bộ tiêu chí khác",
          fmt::format("Month {} is long before set \"{}\" came into force", period.to_iso(), set)};
}

Problem value_of_unknown_unit(std::int64_t unit, std::string_view set) {
  return {"assessment.value_of_unknown_unit",
          {},
          fmt::format("Có giá trị của bộ \"{}\" thuộc một đơn vị không tồn tại (id {})", set, unit),
          "Khôi phục từ bản sao lưu hoặc báo người phát triển",
          fmt::format("Values of \"{}\" belong to unit id {}, which does not exist", set, unit)};
}

Problem value_of_unknown_indicator(std::string_view set, std::string_view indicator, std::string_view part) {
  return {"assessment.value_of_unknown_indicator",
          {},
          fmt::format("Có giá trị cho chỉ tiêu \"{}\" phần \"{}\" mà không phiên bản nào của bộ \"{}\" có",
                      indicator, part, set),
          "Nạp phiên bản bộ tiêu chí còn thiếu",
          fmt::format("No version of \"{}\" has indicator \"{}\" part \"{}\"", set, indicator, part)};
}

Problem snapshot_differs(std::string_view set, Month period) {
  return {
      "assessment.snapshot_differs",
      {},
      fmt::format("Bảng trong bộ nhớ của bộ \"{}\" kỳ {} khác cơ sở dữ liệu", set, period.to_vietnamese()),
      "Khởi động lại chương trình và báo người phát triển",
      fmt::format("The snapshot of \"{}\" for {} differs from the database", set, period.to_iso())};
}

Problem engine_differs_from_rules(std::string_view set, Month period, std::string_view unit) {
  return {"assessment.engine_differs_from_rules",
          {},
          fmt::format("Kết quả trong bộ nhớ của đơn vị {} (bộ \"{}\", kỳ {}) khác kết quả tính lại", unit,
                      set, period.to_vietnamese()),
          "Khởi động lại chương trình và báo người phát triển",
          fmt::format("The verdict of unit {} under \"{}\" for {} differs from the rules", unit, set,
                      period.to_iso())};
}

}  // namespace ntm::assessment
