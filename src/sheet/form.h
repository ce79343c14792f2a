#pragma once
#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/value.h"
#include "criteria/set.h"

namespace ntm::sheet {

/// What a form is about (phạm vi của phiếu): one unit, or the communes within one, and of these perhaps a
/// single indicator.
struct FormScope {
  std::string unit;       ///< Code of the unit; empty when `within` is given.
  std::string within;     ///< Code of the unit whose communes stand in the form.
  std::string indicator;  ///< Only this indicator; empty: all.
  std::string set;        ///< Only this set; empty: every set that the unit is judged by.
  Month period{1, 1};
  bool operator==(const FormScope&) const = default;
};

/// Which cell of the assessment a row is about.
struct RowKey {
  std::string unit_code, set, indicator, part;
  auto operator<=>(const RowKey&) const = default;
};

/// One row of a form (dòng).
struct FormRow {
  RowKey key;
  std::string unit_name, name, measure, required;
  std::optional<criteria::Comparison> comparison;  ///< Absent: a conclusion on the whole, without a value.
  std::string scale;
  bool may_not_apply = false;
  std::string last;              ///< What stood before, for people.
  std::optional<Decimal> value;  ///< Filled in: of this month, else the last one.
  std::optional<assessment::Conclusion> conclusion;
  std::optional<Decimal> kept_value;  ///< What is kept for this month.
  std::optional<assessment::Conclusion> kept_conclusion;
  std::int64_t version = 0;  ///< Of the cell when the form was made.
};

/// A form that goes out, or as it would go out now.
struct Form {
  FormScope scope;
  std::string place_name;                   ///< Of the unit that it is about.
  std::string label;                        ///< Shown while the data are made up.
  std::map<std::string, std::string> sets;  ///< Code to version.
  std::vector<FormRow> rows;
};

/// What a workbook says of itself, as names and values kept in it.
using Stamp = std::map<std::string, std::string>;
/// `hash` is that of layout_text().
Stamp stamp_of(const Form& form, const std::string& hash);
/// Nothing when it is not a stamp of ours, or names no month.
std::optional<FormScope> scope_of(const Stamp& stamp);
std::map<std::string, std::string> sets_of(const Stamp& stamp);
std::string hash_of(const Stamp& stamp);

/// Everything that decides what a form asks: scope, versions and the keys of its rows, one a line.
std::string layout_text(const Form& form);

}  // namespace ntm::sheet
