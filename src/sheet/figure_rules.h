#pragma once
#include <optional>
#include <string_view>

#include "assessment/value.h"
#include "base/date.h"
#include "base/decimal.h"

/// What people type into a cell, read as what they mean. What can be meant in two ways is not guessed.
namespace ntm::sheet {

/// Why a text is not taken.
enum class Fault {
  none,
  not_a_figure,
  ambiguous,          ///< "1.234" is a thousand to one and a little more than one to another.
  too_many_decimals,  ///< More than the four that are kept.
  too_large,
  not_an_answer,
  not_a_conclusion,
  not_a_day,
};

struct Figure {
  std::optional<Decimal> value;
  bool is_percent = false;  ///< Written with "%": 85 % is 85.
  Fault fault = Fault::none;
};

/// "34,5", "1234.5", "1.234,5", "1 234,5", "85%". Blanks of every kind around it do not count. A single point
/// or comma before exactly three digits is ambiguous, unless what stands before it cannot be a group
/// ("0.234", "1234.567").
Figure figure_from(std::string_view text);
/// A number as a spreadsheet keeps it. Within 1e-9 of four decimals it is those four.
Figure figure_from(double number);

struct Answer {
  std::optional<bool> yes;
  Fault fault = Fault::none;
};
/// "có", "x", "không", "k"; marks and case do not matter. "đạt" and "không đạt" only where an answer of yes
/// is what is required.
Answer answer_from(std::string_view text, bool takes_met);

struct Concluded {
  std::optional<assessment::Conclusion> conclusion;
  Fault fault = Fault::none;
};
/// "Đạt", "đ", "x" (đánh dấu), "Không đạt", "kđ", "k", "Không áp dụng", "kad".
Concluded conclusion_from(std::string_view text);

struct Day {
  std::optional<Date> day;
  Fault fault = Fault::none;
};
/// "22/01/2024", "22-1-2024", "22.1.2024", "2024-01-22". The year has four digits; the day stands before the
/// month.
Day day_from(std::string_view text);

/// NFC, without blanks of any kind at both ends; every blank within is a plain one.
std::string tidy(std::string_view text);

}  // namespace ntm::sheet
