#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scorecards.h"

namespace ntm::bench {

/// One cell of a form, as it is sent and as it is to be kept.
struct FormCell {
  std::string indicator, part;
  std::string value;                  ///< "34.5", "yes"; "" where the cell holds a conclusion alone.
  std::optional<std::int64_t> units;  ///< The same as a whole number of ten-thousandths.
  std::string conclusion;             ///< "" where there is a value.

  auto operator<=>(const FormCell&) const = default;
};

/// What a commune sends for a month: one cell of each indicator.
struct MonthForm {
  std::size_t commune = 0;
  Month period{1, 1};
  std::vector<FormCell> cells;  ///< By indicator and part.
};

MonthForm month_form(const Scorecards& cards, std::size_t commune, Month period);

/// The form as POST /api/assessment/record takes it.
std::string json_of(const MonthForm& form, const std::string& unit_code, const std::string& set);

}  // namespace ntm::bench
