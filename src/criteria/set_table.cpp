#include "criteria/set_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "criteria/tier.h"

namespace ntm::criteria {
namespace {

constexpr std::size_t name_width = 66, requirement_width = 38;

/// Holds together what must not be broken: a profile with its year and figure, a unit.
constexpr char tie = '\x1f';

std::string tied(std::string text) {
  std::replace(text.begin(), text.end(), ' ', tie);
  return text;
}

void untie(std::string& text) { std::replace(text.begin(), text.end(), tie, ' '); }

/// The text in lines of at most `width` columns, broken at blanks; a longer word keeps its length.
std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
  std::vector<std::string> lines{""};
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    std::string word = text.substr(at, end - at);
    std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
    if (display_width(longer) <= width || lines.back().empty())
      lines.back() = longer;
    else
      lines.push_back(word);
    at = end + 1;
  }
  for (std::string& line : lines) untie(line);
  return lines;
}

std::string figure_of(const Threshold& threshold) {
  std::string profile = threshold.profile == "all" ? "" : threshold.profile + " ";
  std::string year = threshold.year ? fmt::format("{} ", *threshold.year) : "";
  std::string figure =
      profile + year + (threshold.source.verified ? "" : "~") + threshold.value.to_vietnamese();
  return tied(std::move(figure));
}

std::string comparison_of(const Part& part) {
  if (part.thresholds.empty()) return "mức chưa biết";
  std::vector<std::string> figures;
  for (const Threshold& threshold : part.thresholds) figures.push_back(figure_of(threshold));
  std::string sign = part.comparison == Comparison::at_most ? "≤" : "≥";
  return fmt::format("{} {}{}", sign, fmt::join(figures, "; "),
                     part.unit.empty() ? "" : " " + tied(part.unit));
}

std::string tier_of(const std::string& code) {
  const Tier* tier = find_tier(code);
  return tier ? tier->name_vi : code;
}

std::string requirement_of(const Indicator& indicator, const Part& part) {
  if (indicator.indicators_unknown) return "theo kết luận";
  if (indicator.ratio)
    return fmt::format("≥ {}{} × mức chỉ tiêu {} của {}", indicator.ratio->source.verified ? "" : "~",
                       indicator.ratio->times.to_vietnamese(), indicator.ratio->of_indicator,
                       indicator.ratio->of_set);
  if (indicator.derivation.origin == Origin::tier_held) return "đã là " + tier_of(indicator.derivation.tier);
  if (part.comparison == Comparison::yes_no) return "đạt";
  return part.comparison == Comparison::must_not_exist ? "không có" : comparison_of(part);
}

void add_rows(std::vector<std::vector<std::string>>& rows, const std::string& code, const std::string& name,
              const std::string& requirement) {
  std::vector<std::string> names = lines_of(name, name_width),
                           requirements = lines_of(requirement, requirement_width);
  std::size_t count = std::max(names.size(), requirements.size());
  names.resize(count), requirements.resize(count);
  for (std::size_t at = 0; at < count; ++at)
    rows.push_back({at == 0 ? code : "", names[at], requirements[at]});
}

}  // namespace

std::vector<std::vector<std::string>> table_of(const Criterion& criterion) {
  std::vector<std::vector<std::string>> rows;
  for (const Indicator& indicator : criterion.indicators) {
    bool in_parts = indicator.parts.size() > 1;
    add_rows(rows, indicator.code, indicator.name,
             in_parts ? "" : requirement_of(indicator, indicator.parts.front()));
    if (!in_parts) continue;
    for (const Part& part : indicator.parts)
      add_rows(rows, "", "– " + part.name, requirement_of(indicator, part));
  }
  return rows;
}

}  // namespace ntm::criteria
