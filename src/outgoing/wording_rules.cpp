#include "outgoing/wording_rules.h"

#include <fmt/format.h>

#include <array>
#include <sstream>
#include <utility>

#include "base/assert.h"
#include "base/text.h"

namespace ntm::outgoing {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> shortened{
    {{"UBND", "Ủy ban nhân dân"},
     {"HĐND", "Hội đồng nhân dân"},
     {"MTTQ", "Mặt trận Tổ quốc"},
     {"MTQG", "mục tiêu quốc gia"},
     {"NTM", "nông thôn mới"},
     {"PTNT", "Phát triển nông thôn"}}};

std::string word_in_full(const std::string& word) {
  for (const auto& [brief, full] : shortened)
    if (word == brief) return std::string(full);
  return word;
}

std::string month_in_digits(unsigned month) {
  return month <= 2 ? fmt::format("{:02}", month) : std::to_string(month);
}

std::string without_end_mark(std::string text) {
  text = trimmed(text);
  while (!text.empty() && (text.back() == ';' || text.back() == '.')) text.pop_back();
  return text;
}

/// Each with a semicolon, the last with a full stop.
std::vector<std::string> ended(const std::vector<std::string>& lines) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < lines.size(); ++at)
    result.push_back(without_end_mark(lines[at]) + (at + 1 == lines.size() ? "." : ";"));
  return result;
}

}  // namespace

std::string two_digits(int number) { return fmt::format("{:02}", number); }

std::string symbol(std::optional<int> number, std::string_view notation) {
  return fmt::format("{}/{}", number ? two_digits(*number) : std::string(6, ' '), notation);
}

std::string day_in_words(std::optional<Date> day) {
  if (!day) return "ngày      tháng      năm          ";
  return fmt::format("ngày {:02} tháng {} năm {}", day->day(), month_in_digits(day->month()), day->year());
}

std::string short_day(Date day) {
  return fmt::format("{:02}/{}/{}", day.day(), month_in_digits(day.month()), day.year());
}

std::string in_full(std::string_view name) {
  std::istringstream words{std::string(name)};
  std::string result, word;
  while (words >> word) result += (result.empty() ? "" : " ") + word_in_full(word);
  return result;
}

std::string name_in_heading(std::string_view body) {
  std::string name = to_upper(trimmed(body));
  for (std::string_view kind : {"ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"})
    if (name.rfind(std::string(kind) + " ", 0) == 0) name[kind.size()] = '\n';
  return name;
}

std::vector<std::string> recipient_lines(const std::vector<documents::Recipient>& recipients) {
  std::vector<std::string> lines;
  for (const documents::Recipient& each : recipients) {
    const std::string name = without_end_mark(each.name),
                      mark = each.mark.empty() ? "" : " (" + each.mark + ")";
    const bool has_word = name.rfind("Lưu:", 0) == 0;
    lines.push_back((each.archive && !has_word ? "- Lưu: " : "- ") + name + mark);
  }
  return ended(lines);
}

std::vector<std::string> basis_lines(const std::vector<std::string>& bases) { return ended(bases); }
std::vector<std::string> address_lines(const std::vector<std::string>& addressed_to) {
  return ended(addressed_to);
}

std::string roman(int number) {
  NTM_ASSERT(number >= 1 && number <= 3999);
  constexpr std::array<std::pair<int, std::string_view>, 13> signs{{{1000, "M"},
                                                                    {900, "CM"},
                                                                    {500, "D"},
                                                                    {400, "CD"},
                                                                    {100, "C"},
                                                                    {90, "XC"},
                                                                    {50, "L"},
                                                                    {40, "XL"},
                                                                    {10, "X"},
                                                                    {9, "IX"},
                                                                    {5, "V"},
                                                                    {4, "IV"},
                                                                    {1, "I"}}};
  std::string text;
  for (const auto& [value, sign] : signs)
    for (; number >= value; number -= value) text += sign;
  return text;
}

}  // namespace ntm::outgoing
