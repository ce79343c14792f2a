#include "http/cookies.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/assert.h"
#include "http/ascii.h"

namespace ntm::http {
namespace {

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.~").find(c) != std::string_view::npos;
  });
}

std::string_view without_quotes(std::string_view value) {
  const bool is_quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

/// Several Cookie headers reach a handler joined by ", "; a cookie's value holds neither comma nor space.
constexpr std::string_view separators = ";,";

}  // namespace

std::optional<std::string> cookie(const Request& request, std::string_view name) {
  std::optional<std::string> found;
  std::string_view rest = request.header("cookie");
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of(separators), rest.size());
    std::string_view pair = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (pair.find('=') == std::string_view::npos || ascii_trimmed(cut_first(pair, '=')) != name) continue;
    const std::string_view value = without_quotes(ascii_trimmed(pair));
    if (found && *found != value) return std::nullopt;
    found = value;
  }
  return found;
}

std::string set_cookie(std::string_view name, std::string_view value, const CookieOptions& options) {
  NTM_ASSERT(!name.empty() && is_plain(name) && is_plain(value));
  std::string header = fmt::format("{}={}; Path=/; HttpOnly; SameSite={}", name, value,
                                   options.same_site == SameSite::strict ? "Strict" : "Lax");
  if (options.max_age) header += fmt::format("; Max-Age={}", options.max_age->count());
  return header + (options.secure ? "; Secure" : "");
}

std::string clear_cookie(std::string_view name, bool secure) {
  return set_cookie(name, "", {std::chrono::seconds(0), secure, SameSite::strict});
}

}  // namespace ntm::http
