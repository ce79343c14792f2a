#pragma once
#include <string>
#include <string_view>

namespace ntm::http {

/// Header names and tokens are ASCII; these compare without locale (Beast's own iequals reads past the end
/// in 1.81).
inline char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = ascii_lower(c);
  return lower;
}

/// Without spaces and tabs at both ends.
inline std::string_view ascii_trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// What a client sent in a header, fit to be shown: other bytes than printable ASCII become "?".
inline std::string printable(std::string_view text) {
  std::string shown(text);
  for (char& c : shown)
    if (c < 0x20 || c > 0x7e) c = '?';
  return shown;
}

/// Cuts the first part off a list, up to the separator; the rest stays in `list`.
inline std::string_view cut_first(std::string_view& list, char separator) {
  const auto end = list.find(separator);
  const std::string_view first = list.substr(0, end);
  list = end == std::string_view::npos ? std::string_view{} : list.substr(end + 1);
  return first;
}

}  // namespace ntm::http
