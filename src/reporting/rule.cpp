#include "reporting/rule.h"

#include <algorithm>

namespace ntm::reporting {

std::string to_text(Kind kind) { return kind == Kind::report ? "report" : "consolidated"; }

std::string to_text(Window window) {
  return window == Window::between_deadlines ? "between_deadlines" : "previous_calendar_month";
}

bool Rule::is_quarterly(Month month) const {
  return std::find(quarterly_months.begin(), quarterly_months.end(), static_cast<int>(month.month())) !=
         quarterly_months.end();
}

bool Calendar::knows(int year) const { return std::find(years_.begin(), years_.end(), year) != years_.end(); }

std::optional<std::string> Calendar::day_off(Date day) const {
  for (const Holiday& holiday : holidays_)
    if (holiday.first <= day && day <= holiday.last) return holiday.name;
  const int weekday = ((day.days_since_1970() + 4) % 7 + 7) % 7;  // 01/01/1970 was a Thursday
  if (weekday == 0) return "Chủ nhật";
  if (weekday == 6) return "thứ Bảy";
  return {};
}

}  // namespace ntm::reporting
