#include "notices/ics.h"

#include <algorithm>

namespace ntm::notices {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line end (RFC 5545, 3.1)

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

std::string folded(const std::string& line) {
  std::string result;
  std::size_t room = longest_line;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = std::min(at + room, line.size());
    while (end < line.size() && end > at && is_continuation(line[end])) --end;
    result += line.substr(at, end - at) + "\r\n";
    if ((at = end) < line.size()) result += ' ';
    room = longest_line - 1;  // the blank counts
  }
  return result;
}

/// TEXT (RFC 5545, 3.3.11). Other control characters are not allowed there.
std::string escaped(const std::string& text) {
  std::string result;
  for (char c : text) {
    if (c == '\\' || c == ';' || c == ',')
      (result += '\\') += c;
    else if (c == '\n')
      result += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
      result += c;
  }
  return result;
}

/// "20240314"
std::string day_text(Date day) {
  std::string text = day.to_iso();
  text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
  return text;
}

/// "20240310T000000Z" of "2024-03-10T00:00:00.000Z"
std::string instant_text(Instant at) {
  std::string text = at.to_utc().substr(0, 19) + "Z";
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }),
             text.end());
  return text;
}

std::string event_text(const Event& event) {
  std::string text = "BEGIN:VEVENT\r\n";
  text += folded("UID:" + escaped(event.uid));
  text += "DTSTAMP:" + instant_text(event.revised_at) + "\r\n";
  text += "LAST-MODIFIED:" + instant_text(event.revised_at) + "\r\n";
  text += "SEQUENCE:" + std::to_string(event.sequence) + "\r\n";
  text += "DTSTART;VALUE=DATE:" + day_text(event.day) + "\r\n";
  text += "DTEND;VALUE=DATE:" + day_text(event.day.plus_days(1)) + "\r\n";
  text += folded("SUMMARY:" + escaped(event.summary));
  text += folded("DESCRIPTION:" + escaped(event.description));
  if (!event.url.empty()) text += folded("URL:" + event.url);  // a URI, not TEXT
  text += std::string("STATUS:") + (event.is_cancelled ? "CANCELLED" : "CONFIRMED") + "\r\n";
  return text + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

}  // namespace

std::string to_ics(const Calendar& calendar) {
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ntm//notices//VI\r\nCALSCALE:GREGORIAN\r\n";
  text += folded("NAME:" + escaped(calendar.name)) + folded("X-WR-CALNAME:" + escaped(calendar.name));
  text +=
      "X-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n";
  for (const Event& event : calendar.events) text += event_text(event);
  return text + "END:VCALENDAR\r\n";
}

}  // namespace ntm::notices
