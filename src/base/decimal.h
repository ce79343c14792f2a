#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ntm {

/// A figure with exactly four decimal places, kept as a whole number of ten-thousandths so that comparing
/// with a threshold never meets rounding. Range ±922 trillion; enough for percentages, incomes, counts and
/// areas.
class Decimal {
 public:
  static constexpr std::int64_t units_per_one = 10'000;

  constexpr Decimal() = default;
  static constexpr Decimal from_units(std::int64_t ten_thousandths) { return Decimal(ten_thousandths); }
  static constexpr Decimal whole(std::int64_t number) { return Decimal(number * units_per_one); }

  /// Reads "34.5" and "-2" with a point and at most four decimals. Nothing for text, for a decimal comma, for
  /// more decimals than are kept, and beyond the range.
  static std::optional<Decimal> parse(std::string_view text);

  constexpr std::int64_t units() const { return units_; }
  double to_double() const { return static_cast<double>(units_) / units_per_one; }
  std::string to_text() const;        ///< "34.5", the shortest form; for files and API.
  std::string to_vietnamese() const;  ///< "34,5" and "1.234,5"; for people.

  constexpr Decimal operator-(Decimal other) const { return Decimal(units_ - other.units_); }
  constexpr Decimal operator+(Decimal other) const { return Decimal(units_ + other.units_); }
  constexpr auto operator<=>(const Decimal&) const = default;

 private:
  constexpr explicit Decimal(std::int64_t units) : units_(units) {}
  std::int64_t units_ = 0;
};

/// part of whole as a percentage, rounded half up to four decimals; nothing when whole is not positive.
std::optional<Decimal> percent_of(std::int64_t part, std::int64_t whole);

/// An amount of money in whole đồng, as people read it: "1.234.567 đồng".
std::string vnd_to_vietnamese(std::int64_t amount_vnd);

}  // namespace ntm
