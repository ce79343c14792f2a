#include "base/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace ntm {
namespace {

constexpr std::size_t max_decimals = 4;
constexpr std::int64_t max_whole = 900'000'000'000'000;

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string grouped(std::string digits) {
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ".");
  return digits;
}

std::uint64_t magnitude(std::int64_t number) {
  return number < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(number)
                    : static_cast<std::uint64_t>(number);
}

/// The decimals of a magnitude without trailing zeros: 5000 of 10000 is "5".
std::string decimals(std::uint64_t ten_thousandths) {
  std::string text = fmt::format("{:04}", ten_thousandths);
  while (!text.empty() && text.back() == '0') text.pop_back();
  return text;
}

std::string formatted(std::int64_t units, bool group, char point) {
  std::uint64_t size = magnitude(units);
  std::string text = std::to_string(size / Decimal::units_per_one);
  if (group) text = grouped(text);
  if (std::string rest = decimals(size % Decimal::units_per_one); !rest.empty()) text += point + rest;
  return (units < 0 ? "-" : "") + text;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  std::size_t point = text.find('.');
  std::string_view whole = text.substr(0, point);
  std::string fraction(point == std::string_view::npos ? "0" : text.substr(point + 1));
  if (!all_digits(whole) || !all_digits(fraction) || fraction.size() > max_decimals) return {};
  fraction.resize(max_decimals, '0');
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), number);
  if (error != std::errc{} || number > max_whole) return {};
  std::int64_t units = number * units_per_one + std::stoi(fraction);
  return Decimal(negative ? -units : units);
}

std::string Decimal::to_text() const { return formatted(units_, false, '.'); }
std::string Decimal::to_vietnamese() const { return formatted(units_, true, ','); }

std::optional<Decimal> percent_of(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return {};
  __extension__ using Wide = __int128;  // part × 1,000,000 may pass 64 bits
  Wide scaled = Wide{part} * 100 * Decimal::units_per_one * 2 + whole;
  Wide divisor = Wide{whole} * 2;
  Wide rounded = scaled / divisor - (scaled % divisor < 0 ? 1 : 0);
  return Decimal::from_units(static_cast<std::int64_t>(rounded));
}

std::string vnd_to_vietnamese(std::int64_t amount_vnd) {
  return (amount_vnd < 0 ? "-" : "") + grouped(std::to_string(magnitude(amount_vnd))) + " đồng";
}

}  // namespace ntm
