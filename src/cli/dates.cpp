#include "cli/dates.h"

#include "cli/problems.h"

namespace ntm::cli {

std::optional<Date> date_option(const Arguments& arguments, const std::string& name) {
  auto text = arguments.option(name);
  if (!text) return {};
  auto date = Date::parse_iso(*text);
  if (!date) throw Refused(Refusal::invalid, not_a_date(name, *text));
  return date;
}

std::optional<Month> month_option(const Arguments& arguments, const std::string& name) {
  auto text = arguments.option(name);
  if (!text) return {};
  auto month = Month::parse_iso(*text);
  if (!month) throw Refused(Refusal::invalid, not_a_month(name, *text));
  return month;
}

Date as_of(const Arguments& arguments, Clock clock) {
  return date_option(arguments, "--as-of").value_or(clock.today_in_vietnam());
}

}  // namespace ntm::cli
