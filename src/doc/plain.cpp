#include "doc/plain.h"

#include "base/text.h"

namespace ntm::doc {
namespace {

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

/// U+202A to U+202E and U+2066 to U+2069, three bytes each in UTF-8.
bool turns_direction(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(text[2]);
  return (text[1] == '\x80' && last >= 0xAA && last <= 0xAE) ||
         (text[1] == '\x81' && last >= 0xA6 && last <= 0xA9);
}

/// Control characters but tab and line feed; U+FFFE and U+FFFF.
bool cannot_be_carried(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x20) return first != '\t' && first != '\n';
  return first == 0x7F || starts_with(text, "\xEF\xBF\xBE") || starts_with(text, "\xEF\xBF\xBF");
}

/// Bytes of the letter that begins with this byte.
std::size_t letter_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace

std::string printable(std::string_view text) {
  const std::string letters = to_nfc(text);
  std::string result;
  for (std::size_t at = 0; at < letters.size();) {
    const std::string_view rest = std::string_view(letters).substr(at);
    const std::size_t size = letter_size(rest[0]);
    at += size;
    if (starts_with(rest, "\r\n") || turns_direction(rest)) continue;
    if (rest[0] == '\r')
      result += '\n';
    else if (cannot_be_carried(rest))
      result += "\xEF\xBF\xBD";
    else
      result += rest.substr(0, size);
  }
  return result;
}

}  // namespace ntm::doc
