#include "doc/markers.h"

#include <array>
#include <utility>

#include "base/text.h"

namespace ntm::doc {
namespace {

using Kind = Marker::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 5> prefixes{{{"khoi", Kind::block},
                                                                     {"het", Kind::end},
                                                                     {"doan", Kind::paragraph},
                                                                     {"hang", Kind::row},
                                                                     {"o", Kind::cell}}};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool is_name(std::string_view text) {
  for (char c : text)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
  return !text.empty();
}

/// "khoi:phu_luc" → block, "phu_luc".
Marker read(std::string_view between) {
  const std::string words = lower(trimmed(between));
  const std::size_t colon = words.find(':');
  if (colon == std::string::npos) return {is_name(words) ? Kind::text : Kind::broken, words};
  const std::string prefix = trimmed(words.substr(0, colon)), name = trimmed(words.substr(colon + 1));
  for (const auto& [word, kind] : prefixes)
    if (word == prefix && is_name(name)) return {kind, name};
  return {Kind::broken, words};
}

}  // namespace

std::vector<Marker> markers_in(std::string_view text) {
  std::vector<Marker> markers;
  for (std::size_t begin = text.find("{{"); begin != std::string_view::npos;) {
    const std::size_t close = text.find("}}", begin), next = text.find("{{", begin + 2);
    const bool is_closed = close != std::string_view::npos && close < next;
    Marker marker = is_closed ? read(text.substr(begin + 2, close - begin - 2)) : Marker{};
    marker.begin = begin;
    marker.end = is_closed ? close + 2 : begin + 2;
    markers.push_back(std::move(marker));
    begin = text.find("{{", markers.back().end);
  }
  return markers;
}

Marker block_marker(std::string_view text) {
  for (const Marker& marker : markers_in(text)) {
    if (marker.kind != Kind::block && marker.kind != Kind::end) continue;
    const std::string around =
        std::string(text.substr(0, marker.begin)) + std::string(text.substr(marker.end));
    if (trimmed(around).empty()) return marker;
  }
  return {Kind::text, ""};
}

std::string repeated_for(std::string_view text, Kind kind) {
  for (const Marker& marker : markers_in(text))
    if (marker.kind == kind) return marker.name;
  return "";
}

}  // namespace ntm::doc
