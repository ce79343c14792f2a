#include "http/paging.h"

#include <fmt/format.h>

#include <charconv>

#include "base/problem.h"
#include "base/text.h"
#include "http/problems.h"
#include "http/representation.h"

namespace ntm::http {
namespace {

constexpr std::size_t mark_length = 8;

/// Recognises our own cursors, so that one that was cut off or made up is refused and not misread.
std::string mark_of(std::string_view key) { return content_tag(key).substr(0, mark_length); }

std::optional<std::string> key_of(std::string_view cursor) {
  std::string bytes;
  for (std::size_t at = 0; at + 1 < cursor.size(); at += 2) {
    unsigned value = 0;
    const char* begin = cursor.data() + at;
    const auto [end, failed] = std::from_chars(begin, begin + 2, value, 16);
    if (failed != std::errc{} || end != begin + 2) return std::nullopt;
    bytes += static_cast<char>(value);
  }
  if (cursor.size() % 2 != 0 || bytes.size() < mark_length) return std::nullopt;
  const std::string key = bytes.substr(mark_length);
  return is_valid_utf8(key) && bytes.substr(0, mark_length) == mark_of(key) ? std::optional(key)
                                                                            : std::nullopt;
}

std::size_t limit_of(const std::string& text, std::size_t most) {
  std::size_t limit = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (failed != std::errc{} || end != text.data() + text.size() || limit < 1 || limit > most)
    throw Refused(Refusal::invalid, problems::limit_out_of_range(text, most));
  return limit;
}

}  // namespace

Paging paging_of(const Request& request, std::size_t usual, std::size_t most) {
  Paging paging{usual, {}};
  if (const auto limit = request.parameter("limit")) paging.limit = limit_of(*limit, most);
  if (const auto cursor = request.parameter("cursor")) {
    paging.after = key_of(*cursor);
    if (!paging.after) throw Refused(Refusal::invalid, problems::cursor_unknown());
  }
  return paging;
}

std::vector<Parameter> paging_parameters(std::size_t most) {
  return {{"limit", shape::integer("Số dòng một trang", 1, static_cast<std::int64_t>(most))},
          {"cursor", shape::text("next của trang trước; không có thì là trang đầu")}};
}

std::string cursor_of(std::string_view key) {
  std::string cursor;
  for (const char c : mark_of(key) + std::string(key))
    cursor += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return cursor;
}

Shape page_of(const std::string& member, const Shape& row) {
  return shape::object({{member, shape::array(row)},
                        {"next", shape::text("Gửi lại trong cursor để xem tiếp; null: hết").or_null()}});
}

}  // namespace ntm::http
