#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace ntm {

/// A point in time, kept in UTC with milliseconds. People read it in Asia/Ho_Chi_Minh, which is UTC+7 all
/// year.
class Instant {
 public:
  static Instant from_unix_ms(std::int64_t milliseconds) { return Instant(milliseconds); }
  /// Reads "2024-01-22T08:00:00.000Z" as to_utc() writes it. Nothing for any other shape.
  static std::optional<Instant> parse_utc(std::string_view text);

  std::int64_t unix_ms() const { return ms_; }
  Date day_in_vietnam() const;
  std::string to_utc() const;         ///< "2024-01-22T01:00:00.000Z", for storage and API.
  std::string to_vietnamese() const;  ///< "22/01/2024 08:00", for people.

  auto operator<=>(const Instant&) const = default;

 private:
  explicit Instant(std::int64_t ms) : ms_(ms) {}
  std::int64_t ms_;
};

/// What time it is. Made only in main() and at the edges of tests; deciding code takes the day as an
/// argument.
class Clock {
 public:
  static Clock system() { return Clock({}); }
  /// A clock that always shows one instant, for examples and tests.
  static Clock fixed_at(Instant instant) { return Clock(instant); }

  Instant now() const;
  Date today_in_vietnam() const { return now().day_in_vietnam(); }

 private:
  explicit Clock(std::optional<Instant> fixed) : fixed_(fixed) {}
  std::optional<Instant> fixed_;
};

}  // namespace ntm
