#pragma once
#include <string>
#include <vector>

#include "assessment/verdict_rules.h"

/// Small sets and rows for tests, written the way they are read aloud.
namespace ntm::assessment::testing {

inline Month month(const char* text) { return *Month::parse_iso(text); }
inline Decimal number(const char* text) { return *Decimal::parse(text); }

inline criteria::Threshold threshold(const char* profile, const char* value, std::optional<int> year = {}) {
  return {profile, year, number(value), {"318/QĐ-TTg", "Phụ lục I", "found", true}};
}

inline criteria::Part part(std::string code, criteria::Comparison comparison,
                           std::vector<criteria::Threshold> thresholds = {}, std::string unit = "") {
  return {code, code.empty() ? "" : "Ý " + code, std::move(unit), comparison, std::move(thresholds)};
}

inline criteria::Indicator indicator(std::string code, std::vector<criteria::Part> parts) {
  criteria::Indicator made;
  made.code = code;
  made.name = "Chỉ tiêu " + code;
  made.set_by = "prime_minister";
  made.parts = std::move(parts);
  return made;
}

/// 1: 1.1 yes/no and 1.2 at least 30 % (TN), 20 % (others). 2: 2.1 for men and women. 3: 3.1 must not exist,
/// may not apply.
inline criteria::Set sample_set() {
  using criteria::Comparison;
  criteria::Set set;
  set.code = "SET";
  set.version = "318/QĐ-TTg";
  set.name = "Bộ tiêu chí thử";
  set.level = "commune";
  set.tier = "ntm";
  set.validity = {Date(2022, 3, 8), Date(2026, 1, 1)};
  set.bands = {3, 2};
  set.stale_after_months = 12;
  criteria::Criterion one{"1", "Một", "", {}}, two{"2", "Hai", "", {}}, three{"3", "Ba", "", {}};
  one.indicators.push_back(indicator("1.1", {part("", Comparison::yes_no)}));
  one.indicators.push_back(indicator(
      "1.2", {part("", Comparison::at_least, {threshold("TN", "30"), threshold("all", "20")}, "%")}));
  two.indicators.push_back(
      indicator("2.1", {part("men", Comparison::at_most, {threshold("all", "5")}, "%"),
                        part("women", Comparison::at_most, {threshold("all", "5")}, "%")}));
  three.indicators.push_back(indicator("3.1", {part("", Comparison::must_not_exist)}));
  three.indicators.back().may_not_apply = true;
  set.criteria = {one, two, three};
  return set;
}

inline Value row(const char* indicator, const char* part, const char* period,
                 std::optional<const char*> value, std::optional<Conclusion> conclusion = {},
                 Stage stage = Stage::recorded) {
  Value made;
  made.unit = 1;
  made.set = "SET";
  made.indicator = indicator;
  made.part = part;
  made.period = month(period);
  made.stage = stage;
  if (value) made.value = number(*value);
  made.conclusion = conclusion;
  return made;
}

}  // namespace ntm::assessment::testing
