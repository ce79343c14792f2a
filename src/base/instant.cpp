#include "base/instant.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>

namespace ntm {
namespace {

constexpr std::int64_t ms_per_day = 86'400'000;
constexpr std::int64_t vietnam_offset_ms = 7 * 3'600'000;

struct DayAndTime {
  Date day;
  std::int64_t ms;
};

DayAndTime split(std::int64_t ms) {
  std::int64_t days = ms / ms_per_day;
  std::int64_t rest = ms % ms_per_day;
  if (rest < 0) rest += ms_per_day, --days;
  return {Date::from_days(static_cast<std::int32_t>(days)), rest};
}

}  // namespace

std::optional<Instant> Instant::parse_utc(std::string_view text) {
  if (text.size() != 24 || text[10] != 'T' || text[23] != 'Z') return {};
  auto day = Date::parse_iso(text.substr(0, 10));
  unsigned hour = 0, minute = 0, second = 0, ms = 0;
  std::string time(text.substr(11, 12));
  if (!day || std::sscanf(time.c_str(), "%2u:%2u:%2u.%3u", &hour, &minute, &second, &ms) != 4) return {};
  if (hour > 23 || minute > 59 || second > 59) return {};
  std::int64_t in_day = ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + ms;
  return Instant(day->days_since_1970() * ms_per_day + in_day);
}

Date Instant::day_in_vietnam() const { return split(ms_ + vietnam_offset_ms).day; }

std::string Instant::to_utc() const {
  auto [day, ms] = split(ms_);
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", day.to_iso(), ms / 3'600'000, ms / 60'000 % 60,
                     ms / 1000 % 60, ms % 1000);
}

std::string Instant::to_vietnamese() const {
  auto [day, ms] = split(ms_ + vietnam_offset_ms);
  return fmt::format("{} {:02}:{:02}", day.to_vietnamese(), ms / 3'600'000, ms / 60'000 % 60);
}

Instant Clock::now() const {
  if (fixed_) return *fixed_;
  auto since = std::chrono::system_clock::now().time_since_epoch();
  return Instant::from_unix_ms(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

}  // namespace ntm
