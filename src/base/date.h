#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ntm {

/// A calendar day (ngày) as people in Việt Nam name it; no time of day, no zone.
/// Proleptic Gregorian, years 1 to 9999.
class Date {
 public:
  Date(int year, unsigned month, unsigned day);  ///< Stops the program on an impossible day; see parse().

  /// Reads "2024-01-22" (files, API). Nothing for any other shape and for days that do not exist.
  static std::optional<Date> parse_iso(std::string_view text);
  static Date from_days(std::int32_t days_since_1970);
  /// Earlier than every real date: the start of a validity nobody knows.
  static Date beginning_of_time();

  int year() const;
  unsigned month() const;
  unsigned day() const;
  std::int32_t days_since_1970() const { return days_; }

  std::string to_iso() const;         ///< "2024-01-22"
  std::string to_vietnamese() const;  ///< "22/01/2024"
  Date plus_days(int days) const { return from_days(days_ + days); }

  auto operator<=>(const Date&) const = default;

 private:
  explicit Date(std::int32_t days) : days_(days) {}
  std::int32_t days_;
};

/// A calendar month (tháng), the period of every value and report.
class Month {
 public:
  Month(int year, unsigned month);  ///< month is 1 to 12; anything else stops the program.

  /// Reads "2024-01". Nothing for any other shape.
  static std::optional<Month> parse_iso(std::string_view text);
  static Month of(Date date) { return {date.year(), date.month()}; }
  static Month from_index(std::int32_t months_since_year_0);

  int year() const { return index_ / 12; }
  unsigned month() const { return static_cast<unsigned>(index_ % 12) + 1; }
  std::int32_t index() const { return index_; }  ///< Months since January of year 0; consecutive.
  Date first_day() const { return {year(), month(), 1}; }
  Date last_day() const { return plus(1).first_day().plus_days(-1); }
  Month plus(int months) const { return from_index(index_ + months); }

  std::string to_iso() const;         ///< "2024-01"
  std::string to_vietnamese() const;  ///< "01/2024"

  auto operator<=>(const Month&) const = default;

 private:
  explicit Month(std::int32_t index) : index_(index) {}
  std::int32_t index_;
};

/// Days from `from` (included) up to `to` (excluded); no `to` means still in force.
struct Validity {
  Date from = Date::beginning_of_time();
  std::optional<Date> to;

  bool contains(Date day) const { return from <= day && (!to || day < *to); }
  bool overlaps(const Validity& other) const {
    return (!to || other.from < *to) && (!other.to || from < *other.to);
  }
  bool operator==(const Validity&) const = default;
};

}  // namespace ntm
