#include "http/response_head.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "http/ascii.h"
#include "http/security_headers.h"

namespace ntm::http {
namespace {

constexpr std::array<std::pair<int, const char*>, 25> reasons = {{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {409, "Conflict"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Content"},
    {421, "Misdirected Request"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
}};

constexpr std::array<std::string_view, 5> kept_by_server = {"connection", "content-length", "date",
                                                            "keep-alive", "transfer-encoding"};

bool is_kept_by_server(std::string_view name) {
  for (const std::string_view kept : kept_by_server)
    if (name == kept) return true;
  return false;
}

std::string without_line_breaks(std::string_view value) {
  std::string safe;
  for (const char c : value)
    if (c != '\r' && c != '\n' && c != '\0') safe += c;
  return safe;
}

void add(std::string& head, std::string_view name, std::string_view value) {
  fmt::format_to(std::back_inserter(head), "{}: {}\r\n", without_line_breaks(name),
                 without_line_breaks(value));
}

}  // namespace

std::string http_date(Instant instant) {
  constexpr std::array<const char*, 7> days = {"Thu", "Fri", "Sat", "Sun",
                                               "Mon", "Tue", "Wed"};  // From 1970-01-01.
  constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto seconds = instant.unix_ms() / 1000;
  const Date day = Date::from_days(static_cast<std::int32_t>(seconds / 86'400));
  const auto in_day = seconds % 86'400;
  return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
                     days[static_cast<std::size_t>(seconds / 86'400 % 7)], day.day(), months[day.month() - 1],
                     day.year(), in_day / 3600, in_day / 60 % 60, in_day % 60);
}

const char* reason_of(int status) {
  for (const auto& [known, reason] : reasons)
    if (known == status) return reason;
  return "Unknown";
}

bool has_body(int status) { return status >= 200 && status != 204 && status != 304; }

std::string response_head(const Response& response, const std::string& request_id, bool keep_alive,
                          Instant now, bool is_secure) {
  std::string head = fmt::format("HTTP/1.1 {} {}\r\nDate: {}\r\n", response.status,
                                 reason_of(response.status), http_date(now));
  std::string set_by_handler = " ";
  for (const auto& [name, value] : response.headers) {
    const std::string lower = ascii_lower(name);
    if (is_kept_by_server(lower)) continue;
    set_by_handler += lower + " ";
    add(head, name, value);
  }
  for (const auto& [name, value] : security_headers(is_secure))
    if (set_by_handler.find(fmt::format(" {} ", name)) == std::string::npos) add(head, name, value);
  for (const std::string& cookie : response.cookies) add(head, "Set-Cookie", cookie);
  if (has_body(response.status)) {
    if (!response.content_type.empty()) add(head, "Content-Type", response.content_type);
    add(head, "Content-Length", std::to_string(response.body.size()));
  }
  add(head, "X-Request-Id", request_id);
  add(head, "Connection", keep_alive ? "keep-alive" : "close");
  return head + "\r\n";
}

}  // namespace ntm::http
