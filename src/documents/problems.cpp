#include "documents/problems.h"

#include <fmt/format.h>

#include <string>

namespace ntm::documents {

Problem unknown_schema(const Place& place, std::string_view found) {
  return {"documents.unknown_schema", place, fmt::format("loại tệp “{}” không phải của văn bản", found),
          "dùng schema: register/1 (danh mục) hoặc document/1 (một văn bản)",
          fmt::format("schema '{}' is neither register/1 nor document/1", found)};
}

Problem repeated_id(const Place& place, std::string_view id) {
  return {"documents.repeated_id", place, fmt::format("mã văn bản “{}” lặp lại", id),
          "mỗi văn bản một mã riêng", fmt::format("document id '{}' stands twice", id)};
}

Problem repeated_document(const Place& place, std::string_view symbol, std::string_view other) {
  return {"documents.repeated_document", place,
          fmt::format("văn bản {} cùng nơi ban hành, cùng ngày đã có với mã “{}”", symbol, other),
          "giữ lại một dòng, dùng lại mã đã có",
          fmt::format("{} of the same issuer and day is already there as '{}'", symbol, other)};
}

Problem ends_before_it_begins(const Place& place) {
  return {"documents.ends_before_it_begins", place, "ngày hết hiệu lực không sau ngày có hiệu lực",
          "sửa valid_from hoặc valid_to (valid_to là ngày đầu tiên không còn hiệu lực)",
          "valid_to is not after valid_from"};
}

Problem unknown_document(const Place& place, std::string_view id) {
  return {"documents.unknown_document", place, fmt::format("không có văn bản mã “{}”", id),
          "thêm vào danh mục (register.yaml) hoặc nạp danh mục cùng lúc",
          fmt::format("no document '{}'", id)};
}

Problem links_to_itself(const Place& place, std::string_view link) {
  return {"documents.links_to_itself", place, fmt::format("văn bản tự dẫn chính nó ở “{}”", link),
          "bỏ dòng này", fmt::format("'{}' names the document itself", link)};
}

Problem links_in_a_circle(const Place& place, std::string_view link) {
  return {"documents.links_in_a_circle", place,
          fmt::format("quan hệ “{}” quay vòng về chính văn bản này", link),
          "bỏ một trong các quan hệ của vòng", fmt::format("'{}' leads back to this document", link)};
}

Problem links_to_a_younger(const Place& place, std::string_view link, std::string_view target) {
  return {"documents.links_to_a_younger", place,
          fmt::format("“{}”: văn bản {} ban hành sau văn bản này", link, target),
          "đổi chiều quan hệ hoặc sửa ngày ban hành", fmt::format("{} '{}' was issued later", link, target)};
}

Problem differs_from_register(const Place& place, std::string_view field, std::string_view here,
                              std::string_view there) {
  return {"documents.differs_from_register", place,
          fmt::format("{} “{}” khác danh mục (“{}”)", field, here, there),
          "sửa cho khớp với danh mục văn bản",
          fmt::format("{} '{}' differs from the register's '{}'", field, here, there)};
}

Problem repeated_clause(const Place& place, std::string_view id) {
  return {"documents.repeated_clause", place, fmt::format("mã điều khoản “{}” lặp lại", id),
          "mỗi điều khoản một mã riêng", fmt::format("clause '{}' stands twice", id)};
}

Problem unknown_clause(const Place& place, std::string_view id) {
  return {"documents.unknown_clause", place, fmt::format("không có điều khoản “{}” trong văn bản này", id),
          "sửa mã hoặc thêm điều khoản", fmt::format("no clause '{}' in this document", id)};
}

Problem clause_in_a_circle(const Place& place, std::string_view parent) {
  return {"documents.clause_in_a_circle", place,
          fmt::format("điều khoản cha “{}” quay vòng về chính nó", parent),
          "sửa parent để cây điều khoản không có vòng",
          fmt::format("parent '{}' leads back to the clause", parent)};
}

Problem clause_before_parent(const Place& place, std::string_view parent) {
  return {"documents.clause_before_parent", place,
          fmt::format("điều khoản đứng trước cha của nó (“{}”)", parent),
          "xếp các điều khoản theo thứ tự của văn bản", fmt::format("stands before its parent '{}'", parent)};
}

Problem not_a_requirement(const Place& place, std::string_view found) {
  return {"documents.not_a_requirement", place, fmt::format("“{}” không phải số hiệu yêu cầu", found),
          "viết dạng R17", fmt::format("'{}' is not a requirement number", found)};
}

Problem recipient_order(const Place& place, std::string_view found, std::size_t expected) {
  return {"documents.recipient_order", place, fmt::format("thứ tự nơi nhận là {}, cần {}", found, expected),
          "đánh số 1, 2, 3 … đúng thứ tự in trong văn bản",
          fmt::format("recipient order is {}, expected {}", found, expected)};
}

Problem archive_not_last(const Place& place) {
  return {"documents.archive_not_last", place, "dòng “Lưu” phải là dòng cuối của nơi nhận",
          "chuyển dòng này xuống cuối", "the archive line must be the last recipient"};
}

Problem not_found(std::string_view word) {
  return {"documents.not_found",
          {"", 0, std::string(word)},
          fmt::format("không có văn bản “{}”", word),
          "xem danh sách bằng: ntm documents list",
          fmt::format("no document '{}'", word)};
}

Problem several(std::string_view word, std::string_view ids) {
  return {"documents.several",
          {"", 0, std::string(word)},
          fmt::format("“{}” là tên của nhiều văn bản", word),
          fmt::format("dùng một trong các mã: {}", ids),
          fmt::format("'{}' names several: {}", word, ids)};
}

Problem no_text(std::string_view id) {
  return {"documents.no_text",
          {"", 0, std::string(id)},
          "chưa nạp toàn văn của văn bản này",
          fmt::format("nạp từ tệp đang có: ntm documents text {} TỆP", id),
          "the full text has not been loaded"};
}

Problem empty_text(std::string_view file) {
  return {"documents.empty_text",
          {std::string(file), 0, ""},
          "tệp toàn văn trống",
          "chọn đúng tệp",
          "the file of the full text is empty"};
}

}  // namespace ntm::documents
