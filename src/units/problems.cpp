#include "units/problems.h"

#include <fmt/format.h>

namespace ntm::units {

Problem unknown_type(const Place& place, std::string_view type) {
  return {"units.unknown_type", place, fmt::format("không có loại đơn vị “{}”", type),
          "dùng một loại trong data/README.md, ví dụ commune, ward, township",
          fmt::format("no unit type '{}'", type)};
}

Problem duplicate_code(const Place& place, std::string_view code, int first_line) {
  return {"units.duplicate_code", place, fmt::format("mã {} đã có ở dòng {}", code, first_line),
          "mỗi mã chỉ được dùng một lần trong tệp",
          fmt::format("code {} already stands on line {}", code, first_line)};
}

Problem code_already_borne(const Place& place, std::string_view code, std::string_view bearer) {
  return {"units.code_already_borne", place, fmt::format("mã {} đang thuộc về {}", code, bearer),
          "nếu là sắp xếp đơn vị, dùng tệp sắp xếp (ntm units reorganise)",
          fmt::format("code {} is borne by {}", code, bearer)};
}

Problem unknown_parent(const Place& place, std::string_view code) {
  return {"units.unknown_parent", place, fmt::format("không có đơn vị cấp trên mang mã {}", code),
          "nạp đơn vị cấp trên trước hoặc sửa mã", fmt::format("no parent with code {}", code)};
}

Problem wrong_parent_level(const Place& place, std::string_view type, std::string_view parent_type) {
  return {"units.wrong_parent_level", place, fmt::format("“{}” không thể trực thuộc “{}”", type, parent_type),
          "kiểm tra cấp của hai đơn vị", fmt::format("a {} cannot belong to a {}", type, parent_type)};
}

Problem empty_name(const Place& place, std::string_view code) {
  return {"units.empty_name", place, fmt::format("đơn vị {} không có tên", code), "ghi tên đơn vị",
          fmt::format("unit {} has no name", code)};
}

Problem validity_reversed(const Place& place) {
  return {"units.validity_reversed", place, "ngày hết hiệu lực không sau ngày bắt đầu",
          "valid_to là ngày đầu tiên không còn hiệu lực, phải sau valid_from",
          "valid_to is not after valid_from"};
}

Problem attribute_overlaps(const Place& place, std::string_view attribute) {
  return {"units.attribute_overlaps", place,
          fmt::format("thuộc tính “{}” có hai giá trị cùng lúc", attribute),
          "chỉnh lại khoảng hiệu lực cho không chồng nhau",
          fmt::format("attribute '{}' holds twice at once", attribute)};
}

Problem unknown_unit(const Place& place, std::string_view code, Date on) {
  return {"units.unknown_code", place,
          fmt::format("không có đơn vị mang mã {} vào ngày {}", code, on.to_vietnamese()),
          "kiểm tra mã và ngày; mã có thể đã đổi khi sắp xếp đơn vị",
          fmt::format("no unit bore code {} on {}", code, on.to_iso())};
}

Problem no_such_unit(std::string_view code, Date on) { return unknown_unit({}, code, on); }

Problem ambiguous_name(std::string_view name, std::string_view candidates) {
  return {"units.ambiguous_name",
          {},
          fmt::format("“{}” là tên của nhiều đơn vị: {}", name, candidates),
          "ghi thêm loại hoặc đơn vị cấp trên (--within), hoặc dùng mã",
          fmt::format("'{}' names several units: {}", name, candidates)};
}

Problem nothing_named(std::string_view name) {
  return {"units.nothing_named",
          {},
          fmt::format("không có đơn vị nào tên “{}”", name),
          "kiểm tra cách viết và ngày",
          fmt::format("no unit is named '{}'", name)};
}

Problem reorganisation_already_applied(const Place& place, std::string_view code) {
  return {"units.reorganisation_applied", place, fmt::format("đợt sắp xếp “{}” đã được thực hiện", code),
          "hoàn tác trước (--undo) nếu muốn thực hiện lại",
          fmt::format("reorganisation '{}' was already applied", code)};
}

Problem reorganisation_not_applied(std::string_view code) {
  return {"units.reorganisation_not_applied",
          {},
          fmt::format("đợt sắp xếp “{}” chưa được thực hiện", code),
          "kiểm tra tên tệp",
          fmt::format("reorganisation '{}' was never applied", code)};
}

Problem reorganisation_is_not_the_last(std::string_view code, std::string_view later) {
  return {"units.reorganisation_not_last",
          {},
          fmt::format("đợt “{}” được thực hiện sau “{}”", later, code),
          "hoàn tác các đợt sau trước",
          fmt::format("'{}' was applied after '{}'", later, code)};
}

Problem unknown_successor(const Place& place, std::string_view code) {
  return {"units.unknown_successor", place, fmt::format("không có đơn vị mới mang mã {} trong tệp", code),
          "thêm đơn vị vào phần creates", fmt::format("no new unit with code {} in the file", code)};
}

Problem successor_of_other_level(const Place& place, std::string_view from, std::string_view to) {
  return {"units.successor_level", place, fmt::format("{} và {} không cùng cấp", from, to),
          "đơn vị kế thừa phải cùng cấp", fmt::format("{} and {} are of different levels", from, to)};
}

Problem succession_stands_twice(const Place& place, std::string_view from, std::string_view to) {
  return {"units.succession_twice", place, fmt::format("cặp {} → {} lặp lại", from, to), "giữ lại một dòng",
          fmt::format("{} -> {} stands twice", from, to)};
}

Problem shares_exceed_whole(const Place& place, std::string_view from) {
  return {"units.shares_exceed_whole", place, fmt::format("các phần của {} cộng lại lớn hơn 1", from),
          "kiểm tra lại tỷ lệ chia", fmt::format("the shares of {} exceed 1", from)};
}

Problem whole_and_more(const Place& place, std::string_view from) {
  return {"units.whole_and_more", place,
          fmt::format("{} đã nhập toàn bộ vào một đơn vị nhưng còn dòng khác", from),
          "dùng share: unknown hoặc tỷ lệ khi đơn vị bị chia",
          fmt::format("{} went whole and yet further", from)};
}

Problem not_a_share(const Place& place, std::string_view share) {
  return {"units.not_a_share", place, fmt::format("“{}” không phải là phần chia", share),
          "dùng whole, unknown hoặc số lớn hơn 0 và nhỏ hơn 1", fmt::format("'{}' is not a share", share)};
}

Problem unit_would_be_orphaned(const Place& place, std::string_view code, std::string_view parent_code) {
  return {"units.orphaned", place,
          fmt::format("đơn vị {} còn trực thuộc {} là đơn vị bị bãi bỏ", code, parent_code),
          "thêm đơn vị này vào successions hoặc keeps",
          fmt::format("unit {} would lose its parent {}", code, parent_code)};
}

Problem unsupported_file(const Place& place) {
  return {"units.unsupported_file", place, "không nhận ra loại tệp đơn vị",
          "dùng tệp YAML (schema: units/1) hoặc CSV có cột unit_code hoặc commune_code, xem data/README.md",
          "not a units file"};
}

}  // namespace ntm::units
