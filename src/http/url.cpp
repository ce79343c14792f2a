#include "http/url.h"

#include <algorithm>

#include "base/text.h"
#include "http/ascii.h"

namespace ntm::http {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool decode_segments(std::string_view path, Target& target) {
  if (path.empty() || path.front() != '/') return false;
  path.remove_prefix(1);
  bool more = !path.empty();
  while (more) {
    more = path.find('/') != std::string_view::npos;
    std::optional<std::string> segment = percent_decoded(cut_first(path, '/'));
    if (!segment || has_control_character(*segment) || *segment == "." || *segment == "..") return false;
    target.path += "/" + *segment;
    target.segments.push_back(std::move(*segment));
  }
  if (target.segments.empty()) target.path = "/";
  return true;
}

bool decode_query(std::string_view query, Target& target) {
  while (!query.empty()) {
    std::string_view value = cut_first(query, '&');
    const auto name = percent_decoded(cut_first(value, '='), true);
    auto decoded = percent_decoded(value, true);
    if (!name || !decoded) return false;
    if (!name->empty()) target.query[*name] = std::move(*decoded);
  }
  return true;
}

/// Leaves the path and query of "http://host/path?query" in `raw` and the host in the target.
void take_authority(std::string_view& raw, Target& target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (ascii_lower(raw.substr(0, scheme.size())) != scheme) continue;
    const auto end = std::min(raw.find_first_of("/?", scheme.size()), raw.size());
    target.authority = raw.substr(scheme.size(), end - scheme.size());
    raw.remove_prefix(end);
    if (raw.empty()) raw = "/";
    return;
  }
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '+' && plus_is_space) {
      c = ' ';
    } else if (c == '%') {
      if (text.size() - i < 3) return std::nullopt;
      const int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high * 16 + low);
      i += 2;
    }
    if (c == '\0') return std::nullopt;
    decoded += c;
  }
  if (is_ascii(decoded)) return decoded;
  if (!is_valid_utf8(decoded)) return std::nullopt;
  return to_nfc(decoded);
}

std::optional<Target> parse_target(std::string_view raw) {
  Target target;
  if (raw.find('#') != std::string_view::npos) return std::nullopt;
  take_authority(raw, target);
  const std::string_view path = cut_first(raw, '?');
  if (!decode_segments(path, target) || !decode_query(raw, target)) return std::nullopt;
  return target;
}

}  // namespace ntm::http
