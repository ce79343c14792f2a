#include "http/conditional.h"

#include <fmt/format.h>

#include <charconv>

#include "base/problem.h"
#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {

std::string version_tag(std::int64_t version) { return fmt::format("\"{}\"", version); }

std::optional<std::int64_t> expected_version(const Request& request) {
  const std::string& header = request.header("if-match");
  std::string_view tag = ascii_trimmed(header);
  if (tag.empty() || tag == "*") return std::nullopt;
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  std::int64_t version = 0;
  if (tag.size() > 2 && tag.front() == '"' && tag.back() == '"') {
    const std::string_view digits = tag.substr(1, tag.size() - 2);
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    if (failed == std::errc{} && end == digits.data() + digits.size()) return version;
  }
  throw Refused(Refusal::invalid, problems::version_tag_unreadable(printable(header)));
}

void require_current(std::optional<std::int64_t> expected, std::int64_t current) {
  if (expected && *expected != current) throw Refused(Refusal::outdated, problems::outdated());
}

Parameter if_match_parameter() {
  return {"If-Match", shape::text("ETag của bản đã xem; khác bản hiện tại thì từ chối (412)"), false,
          Parameter::In::header};
}

}  // namespace ntm::http
