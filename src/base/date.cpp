#include "base/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "base/assert.h"

namespace ntm {
namespace {

namespace chr = std::chrono;

chr::year_month_day civil(std::int32_t days) { return chr::sys_days{chr::days{days}}; }

/// Digits only, all of them; nothing otherwise.
std::optional<int> whole_number(std::string_view digits) {
  int number = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-') return {};
  return number;
}

}  // namespace

Date::Date(int year, unsigned month, unsigned day) {
  chr::year_month_day ymd{chr::year{year}, chr::month{month}, chr::day{day}};
  NTM_ASSERT(ymd.ok());
  days_ = static_cast<std::int32_t>(chr::sys_days{ymd}.time_since_epoch().count());
}

std::optional<Date> Date::parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  auto year = whole_number(text.substr(0, 4));
  auto month = whole_number(text.substr(5, 2));
  auto day = whole_number(text.substr(8, 2));
  if (!year || !month || !day || *year < 1) return {};
  chr::year_month_day ymd{chr::year{*year}, chr::month{static_cast<unsigned>(*month)},
                          chr::day{static_cast<unsigned>(*day)}};
  if (!ymd.ok()) return {};
  return Date(static_cast<std::int32_t>(chr::sys_days{ymd}.time_since_epoch().count()));
}

Date Date::from_days(std::int32_t days_since_1970) { return Date(days_since_1970); }
Date Date::beginning_of_time() { return {1, 1, 1}; }

int Date::year() const { return static_cast<int>(civil(days_).year()); }
unsigned Date::month() const { return static_cast<unsigned>(civil(days_).month()); }
unsigned Date::day() const { return static_cast<unsigned>(civil(days_).day()); }

std::string Date::to_iso() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }
std::string Date::to_vietnamese() const { return fmt::format("{:02}/{:02}/{:04}", day(), month(), year()); }

Month::Month(int year, unsigned month) : index_(year * 12 + static_cast<int>(month) - 1) {
  NTM_ASSERT(month >= 1 && month <= 12);
}

std::optional<Month> Month::parse_iso(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return {};
  auto year = whole_number(text.substr(0, 4));
  auto month = whole_number(text.substr(5, 2));
  if (!year || !month || *year < 1 || *month < 1 || *month > 12) return {};
  return Month(*year, static_cast<unsigned>(*month));
}

Month Month::from_index(std::int32_t months_since_year_0) { return Month(months_since_year_0); }

std::string Month::to_iso() const { return fmt::format("{:04}-{:02}", year(), month()); }
std::string Month::to_vietnamese() const { return fmt::format("{:02}/{:04}", month(), year()); }

}  // namespace ntm
