#include "base/file_name.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace ntm {
namespace {

constexpr std::size_t longest_name = 150;
constexpr std::size_t longest_extension = 10;
constexpr const char* nameless = "tep";

bool begins_with_any(std::string_view text, const auto& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return text.starts_with(one); });
}

/// Characters that are not seen but change how the rest is read: "Bao_cao\u202Efdp.exe" looks like a PDF.
bool begins_unseen(std::string_view text) {
  constexpr std::array<std::string_view, 16> unseen = {
      "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c",
      "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u2028", "\ufeff"};
  return begins_with_any(text, unseen);
}

std::string without_harm(std::string_view name) {
  std::string clean;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const auto c = static_cast<unsigned char>(name[at]);
    if (c < 0x20 || c == 0x7f) continue;
    if (begins_unseen(name.substr(at))) {
      at += 2;
      continue;
    }
    clean += std::string_view("<>:\"|?*").find(name[at]) == std::string_view::npos ? name[at] : '_';
  }
  return clean;
}

std::string without_ends(const std::string& name) {
  const auto first = name.find_first_not_of(" .");
  if (first == std::string::npos) return "";
  return name.substr(first, name.find_last_not_of(" .") - first + 1);
}

/// Windows opens a device for these, whatever the extension.
bool is_device(const std::string& name) {
  constexpr std::array<std::string_view, 6> devices = {"con", "prn", "aux", "nul", "com", "lpt"};
  std::string stem = name.substr(0, name.find('.'));
  for (char& c : stem)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const bool is_numbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9';
  return begins_with_any(stem, devices) && (stem.size() == 3 || is_numbered);
}

std::string shortened(const std::string& name) {
  if (name.size() <= longest_name) return name;
  const auto dot = name.rfind('.');
  const bool has_extension = dot != std::string::npos && name.size() - dot <= longest_extension;
  const std::string extension = has_extension ? name.substr(dot) : "";
  std::size_t end = longest_name - extension.size();
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80) --end;
  return to_nfc(name.substr(0, end)) + extension;
}

}  // namespace

std::string clean_file_name(std::string_view sent) {
  if (!is_valid_utf8(sent)) return nameless;
  const auto folder_end = sent.find_last_of("/\\");
  if (folder_end != std::string_view::npos) sent.remove_prefix(folder_end + 1);
  std::string name = shortened(without_ends(without_harm(to_nfc(sent))));
  if (name.empty()) return nameless;
  return is_device(name) ? "_" + name : name;
}

}  // namespace ntm
