#include "http/query.h"

#include <fmt/format.h>

#include "base/problem.h"

namespace ntm::http {
namespace {

Problem unreadable(const std::string& name, const std::string& found, const char* what_vi,
                   const char* shape) {
  return {"http.unreadable_parameter",
          {"", 0, name},
          fmt::format("“{}” không phải là {}", found, what_vi),
          fmt::format("viết dạng {}", shape),
          fmt::format("'{}' cannot be read, expected {}", found, shape)};
}

}  // namespace

std::optional<Date> date_parameter(const Request& request, const std::string& name) {
  auto text = request.parameter(name);
  if (!text) return {};
  auto date = Date::parse_iso(*text);
  if (!date) throw Refused(Refusal::invalid, unreadable(name, *text, "ngày", "2024-01-22"));
  return date;
}

std::optional<Month> month_parameter(const Request& request, const std::string& name) {
  auto text = request.parameter(name);
  if (!text) return {};
  auto month = Month::parse_iso(*text);
  if (!month) throw Refused(Refusal::invalid, unreadable(name, *text, "tháng", "2024-01"));
  return month;
}

Date as_of(const Request& request, Clock clock) {
  return date_parameter(request, "as_of").value_or(clock.today_in_vietnam());
}

}  // namespace ntm::http
