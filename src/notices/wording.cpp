#include "notices/wording.h"

namespace ntm::notices {
namespace {

/// Hands text and names to `take(text, is_name)` in turn.
template <class Take>
void take_apart(const std::string& text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at), close = text.find('}', open);
    if (open == std::string::npos || close == std::string::npos) return take(text.substr(at), false);
    take(text.substr(at, open - at), false);
    take(text.substr(open + 1, close - open - 1), true);
    at = close + 1;
  }
}

Values values_of(const Notice& notice, const Wording& wording) {
  auto report = wording.reports.find(notice.report);
  return {{"report", report == wording.reports.end() ? "" : report->second},
          {"body", notice.body_name},
          {"body_code", notice.body},
          {"month", notice.month.to_vietnamese()},
          {"month_code", notice.month.to_iso()},
          {"due", notice.due_on ? notice.due_on->to_vietnamese() : ""},
          {"days", std::to_string(notice.days)},
          {"count", std::to_string(notice.count)},
          {"unit", notice.unit_name},
          {"unit_code", notice.unit},
          {"set", notice.set},
          {"set_name", notice.set_name}};
}

}  // namespace

std::string filled(const std::string& text, const Values& values) {
  std::string result;
  take_apart(text, [&](const std::string& piece, bool is_name) {
    auto value = is_name ? values.find(piece) : values.end();
    if (!is_name)
      result += piece;
    else
      result += value == values.end() ? "{" + piece + "}" : value->second;
  });
  return result;
}

std::vector<std::string> names_in(const std::string& text) {
  std::vector<std::string> names;
  take_apart(text, [&](const std::string& piece, bool is_name) {
    if (is_name) names.push_back(piece);
  });
  return names;
}

const std::vector<std::string>& names_of_line() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& [name, value] : values_of({}, {})) all.push_back(name);
    return all;
  }();
  return names;
}

const std::vector<std::string>& names_of_letter() {
  static const std::vector<std::string> names{"address", "count", "day", "name"};
  return names;
}

const std::vector<std::string>& names_of_event() {
  static const std::vector<std::string> names{"body", "due", "month", "reading", "report", "state"};
  return names;
}

std::string title_of(const Notice& notice, const Wording& wording) {
  auto line = wording.lines.find(notice.kind);
  return line == wording.lines.end() ? to_text(notice.kind)
                                     : filled(line->second.title, values_of(notice, wording));
}

std::string path_of(const Notice& notice, const Wording& wording) {
  auto line = wording.lines.find(notice.kind);
  if (line == wording.lines.end()) return "/";
  const bool is_elsewhere = notice.report == "consolidated" && !wording.consolidated_path.empty();
  return filled(is_elsewhere ? wording.consolidated_path : line->second.path, values_of(notice, wording));
}

}  // namespace ntm::notices
