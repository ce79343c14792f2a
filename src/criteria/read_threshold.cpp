#include "criteria/read_threshold.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "criteria/problems.h"
#include "criteria/read_source.h"

namespace ntm::criteria {
namespace {

using datafile::Node;

void check_profile(const Node& node, const std::string& profile, const SetFrame& frame) {
  const auto& known = frame.profiles;
  if (profile.empty() || profile == "all" || std::find(known.begin(), known.end(), profile) != known.end())
    return;
  std::string names = fmt::format("{}", fmt::join(known, ", "));
  node.report(problems::unknown_profile(node.child("profile").place(), profile, names));
}

std::optional<int> read_year(const Node& node, const SetFrame& frame) {
  auto year = node.maybe_integer("year");
  if (!year) return {};
  if (*year >= frame.first_year && *year <= frame.last_year.value_or(9999)) return static_cast<int>(*year);
  node.report(
      problems::year_outside_validity(node.child("year").place(), *year, frame.first_year, frame.last_year));
  return {};
}

Decimal read_value(const Node& node, const std::string& scale) {
  Node written = node.child("value");
  if (written.is_absent()) node.report(problems::threshold_without_value(node.place()));
  auto value = node.maybe_decimal("value");
  if (value && !fits_scale(*value, scale))
    node.report(problems::figure_beyond_scale(written.place(), *value, scale));
  return value.value_or(Decimal());
}

}  // namespace

std::vector<Threshold> read_thresholds(const Node& node, const std::string& scale, const SetFrame& frame) {
  std::vector<Threshold> thresholds;
  std::set<std::pair<std::string, std::string>> seen;
  for (const Node& item : node.list("thresholds")) {
    check_keys(item, {"profile", "year", "value", "source", "trust", "verified"});
    Threshold threshold{read_text(item, "profile"), read_year(item, frame), read_value(item, scale),
                        read_source_of(item, frame.own_act)};
    check_profile(item, threshold.profile, frame);
    // The year as written tells two lines apart even when it is out of range.
    std::string year = item.child("year").is_absent() ? "" : item.text_or("year", "");
    if (!seen.emplace(threshold.profile, year).second)
      item.report(problems::duplicate_threshold(item.place(), threshold.profile, threshold.year));
    thresholds.push_back(std::move(threshold));
  }
  return thresholds;
}

bool fits_scale(Decimal value, const std::string& scale) {
  if (value < Decimal()) return false;
  if (scale == "percent") return value <= Decimal::whole(100);
  if (scale == "count" || scale == "level") return value.units() % Decimal::units_per_one == 0;
  return true;
}

std::string read_scale(const Node& node, const std::string& unit) {
  if (node.child("scale").is_absent()) return unit == "%" ? "percent" : "number";
  return node.one_of("scale", {"percent", "number", "level", "count"});
}

}  // namespace ntm::criteria
