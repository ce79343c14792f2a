#pragma once
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace ntm::notices::testing {

/// A calendar as a calendar program sees it: properties with their parameters as keys, texts unescaped.
struct ReadCalendar {
  std::map<std::string, std::string> properties;
  std::vector<std::map<std::string, std::string>> events;
};

inline std::string unescaped(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      result += text[at];
    } else if (++at < text.size()) {
      result += text[at] == 'n' || text[at] == 'N' ? '\n' : text[at];
    }
  }
  return result;
}

/// Lines put together again (RFC 5545, 3.1).
inline std::vector<std::string> unfolded(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0, to = 0; (to = text.find("\r\n", from)) != std::string::npos; from = to + 2) {
    const std::string line = text.substr(from, to - from);
    if (!line.empty() && line[0] == ' ' && !lines.empty())
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
  }
  return lines;
}

inline ReadCalendar read_ics(const std::string& text) {
  ReadCalendar read;
  bool is_in_event = false;
  for (const std::string& line : unfolded(text)) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) throw std::runtime_error("no property: " + line);
    const std::string name = line.substr(0, colon);
    const std::string value = name == "URL" ? line.substr(colon + 1) : unescaped(line.substr(colon + 1));
    if (line == "BEGIN:VEVENT") {
      is_in_event = true, read.events.emplace_back();
    } else if (line == "END:VEVENT") {
      is_in_event = false;
    } else {
      auto& into = is_in_event ? read.events.back() : read.properties;
      into[name] = value;
    }
  }
  return read;
}

}  // namespace ntm::notices::testing
