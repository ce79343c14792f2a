#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::http {

/// The target of a request line, taken apart and decoded.
struct Target {
  std::string authority;  ///< Of an absolute target ("http://host:port/…"); otherwise empty.
  std::string path;       ///< Decoded; always begins with "/".
  /// Decoded one by one, so that "%2F" stays within its segment. "/" has none; "/a/" has "a" and "".
  std::vector<std::string> segments;
  std::map<std::string, std::string> query;  ///< The last of several equal names wins.
};

/// Undoes percent encoding. Nothing for a broken escape, for NUL and for bytes that are not UTF-8. The text
/// is NFC.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space = false);

/// Nothing for a target that no honest client sends: not beginning with "/", a broken escape, control
/// characters, invalid UTF-8, a "." or ".." segment (also when encoded), a fragment.
std::optional<Target> parse_target(std::string_view raw);

}  // namespace ntm::http
