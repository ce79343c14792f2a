#include "bodies/problems.h"

#include <fmt/format.h>

#include <string>

namespace ntm::bodies {

Problem unknown_unit(const Place& place, std::string_view code) {
  return {"bodies.unknown_unit", place, fmt::format("không có đơn vị mã “{}” trong thời gian này", code),
          "nạp danh mục đơn vị trước (ntm units import) hoặc sửa mã",
          fmt::format("no unit bore the code '{}' in that time", code)};
}

Problem ends_before_it_begins(const Place& place) {
  return {"bodies.ends_before_it_begins", place, "ngày kết thúc không sau ngày bắt đầu",
          "sửa valid_from hoặc valid_to (valid_to là ngày đầu tiên không còn)",
          "valid_to is not after valid_from"};
}

Problem term_without_day(const Place& place, std::string_view person) {
  return {"bodies.term_without_day", place,
          fmt::format("không có ngày nào cho người giữ chức vụ “{}”", person),
          "ghi valid_from (ngày nhận chức) hoặc stated_on (ngày có văn bản nêu tên)",
          fmt::format("no day is given for the holder '{}'", person)};
}

Problem criterion_or_indicator(const Place& place) {
  return {"bodies.criterion_or_indicator", place, "phải ghi đúng một trong hai: criterion hoặc indicator",
          "criterion cho cả tiêu chí, indicator cho một chỉ tiêu", "give either criterion or indicator"};
}

Problem repeated_province(const Place& place, std::string_view code) {
  return {"bodies.repeated_province", place, fmt::format("tỉnh “{}” có trong hai tệp", code),
          "gộp các cơ quan của một tỉnh vào một tệp", fmt::format("province '{}' stands in two files", code)};
}

Problem repeated_code(const Place& place, std::string_view code) {
  return {
      "bodies.repeated_code", place, fmt::format("mã “{}” đã dùng cho cơ quan, chức vụ hoặc nhóm khác", code),
      "đặt mã riêng; mã của cơ quan cũ không dùng lại", fmt::format("the code '{}' is already used", code)};
}

Problem not_one_head(const Place& place, std::string_view code) {
  return {"bodies.not_one_head", place, fmt::format("cơ quan “{}” phải có đúng một chức vụ đứng đầu", code),
          "ghi head: true cho một chức vụ", fmt::format("'{}' needs exactly one post marked as head", code)};
}

Problem unknown_post(const Place& place, std::string_view code) {
  return {"bodies.unknown_post", place, fmt::format("không có chức vụ mã “{}”", code),
          "sửa mã hoặc thêm chức vụ vào cơ quan", fmt::format("no post '{}'", code)};
}

Problem held_in_a_circle(const Place& place, std::string_view code) {
  return {"bodies.held_in_a_circle", place, fmt::format("kiêm nhiệm quay vòng qua “{}”", code),
          "chỉ ghi held_with ở chức vụ kiêm, không ghi ở chức vụ chính",
          fmt::format("posts are held with each other in a circle through '{}'", code)};
}

Problem overlapping_terms(const Place& place, std::string_view person) {
  return {"bodies.overlapping_terms", place,
          fmt::format("thời gian giữ chức vụ của “{}” trùng với người khác", person),
          "ghi valid_to cho người trước (ngày đầu tiên không còn giữ chức vụ)",
          fmt::format("the term of '{}' overlaps another's", person)};
}

Problem party_scored(const Place& place, std::string_view code) {
  return {"bodies.party_scored", place, fmt::format("cơ quan Đảng “{}” không được chấm điểm", code),
          "ghi scored: false", fmt::format("the party body '{}' may not be scored", code)};
}

Problem second_committee(const Place& place, std::string_view first) {
  return {"bodies.second_committee", place,
          fmt::format("đơn vị này đã có UBND “{}” trong cùng thời gian", first), "sửa đơn vị hoặc thời gian",
          fmt::format("the unit already has the committee '{}' in that time", first)};
}

Problem unknown_body(const Place& place, std::string_view code) {
  return {"bodies.unknown_body", place, fmt::format("không có cơ quan mã “{}”", code),
          "sửa mã hoặc thêm cơ quan vào danh sách", fmt::format("no body '{}'", code)};
}

Problem succeeds_itself(const Place& place, std::string_view code) {
  return {"bodies.succeeds_itself", place, fmt::format("cơ quan “{}” kế thừa chính nó", code),
          "đặt mã riêng cho cơ quan mới", fmt::format("'{}' succeeds itself", code)};
}

Problem old_goes_on(const Place& place, std::string_view code) {
  return {"bodies.old_goes_on", place, fmt::format("cơ quan cũ “{}” không kết thúc vào ngày sáp nhập", code),
          "ghi valid_to của cơ quan cũ bằng ngày sáp nhập",
          fmt::format("the old body '{}' does not end on the day of the succession", code)};
}

Problem new_begins_elsewhen(const Place& place, std::string_view code) {
  return {"bodies.new_begins_elsewhen", place,
          fmt::format("cơ quan mới “{}” không bắt đầu vào ngày sáp nhập", code),
          "ghi valid_from của cơ quan mới bằng ngày sáp nhập",
          fmt::format("the new body '{}' does not begin on the day of the succession", code)};
}

Problem repeated_holding(const Place& place, std::string_view code) {
  return {"bodies.repeated_holding", place, fmt::format("“{}” đã giữ mục này trong cùng thời gian", code),
          "giữ lại một dòng hoặc tách thời gian", fmt::format("'{}' already holds this in that time", code)};
}

Problem outside_body(const Place& place, std::string_view code) {
  return {"bodies.outside_body", place, fmt::format("cơ quan “{}” không tồn tại trong thời gian này", code),
          "sửa thời gian hoặc chuyển cho cơ quan kế thừa",
          fmt::format("'{}' does not exist in that time", code)};
}

Problem not_found(std::string_view code) {
  return {"bodies.not_found",
          {"", 0, std::string(code)},
          fmt::format("không có cơ quan mã “{}”", code),
          "xem danh sách bằng: ntm bodies list",
          fmt::format("no body '{}'", code)};
}

Problem set_without_holders(std::string_view set) {
  return {"bodies.set_without_holders",
          {"", 0, std::string(set)},
          fmt::format("chưa nhập cơ quan nào giữ tiêu chí của bộ “{}” vào ngày này", set),
          "kiểm tra mã bộ tiêu chí và ngày",
          fmt::format("no body holds anything of the set '{}' on that day", set)};
}

}  // namespace ntm::bodies
