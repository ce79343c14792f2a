#include "sheet/figure_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/text.h"

namespace ntm::sheet {
namespace {

/// No-break, thin, narrow no-break, figure and ideographic blanks, and marks that have no width.
constexpr std::array<std::string_view, 8> blanks{"\u00A0", "\u2007", "\u2009", "\u202F",
                                                 "\u3000", "\u200B", "\uFEFF", "\u2060"};
constexpr double largest = 100'000'000'000'000.0;
constexpr std::size_t most_decimals = 4;

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> pieces(1);
  for (char c : text)
    if (c == at)
      pieces.emplace_back();
    else
      pieces.back() += c;
  return pieces;
}

/// The digits of "1.234.567" without its points; nothing when they do not stand before every three digits.
std::optional<std::string> ungrouped(const std::string& text, char separator) {
  const auto groups = split(text, separator);
  std::string digits;
  for (std::size_t at = 0; at < groups.size(); ++at) {
    const bool fits = at == 0 ? groups[0].size() <= 3 || groups.size() == 1 : groups[at].size() == 3;
    if (!all_digits(groups[at]) || !fits) return {};
    digits += groups[at];
  }
  const bool leads_with_zero = groups.size() > 1 && groups[0][0] == '0';
  return leads_with_zero ? std::nullopt : std::optional(digits);
}

/// Which of the two marks begins the decimals of a figure without blanks; 0 for none, '?' for either.
char decimal_mark(const std::string& text) {
  const auto points = std::count(text.begin(), text.end(), '.'),
             commas = std::count(text.begin(), text.end(), ',');
  if (points > 0 && commas > 0) return text.rfind('.') > text.rfind(',') ? '.' : ',';
  if (points + commas == 0 || points > 1 || commas > 1) return 0;
  const char mark = points == 1 ? '.' : ',';
  const std::size_t at = text.find(mark);
  const bool may_group = text.size() - at == 4 && at >= 1 && at <= 3 && text[0] != '0';
  return may_group ? '?' : mark;
}

Figure faulty(Fault fault) { return {{}, false, fault}; }

Figure figure_of(const std::string& whole, const std::string& decimals) {
  std::string kept = decimals;
  while (!kept.empty() && kept.back() == '0') kept.pop_back();
  if (kept.size() > most_decimals) return faulty(Fault::too_many_decimals);
  auto value = Decimal::parse(kept.empty() ? whole : whole + "." + kept);
  if (!value || value->to_double() > largest) return faulty(Fault::too_large);
  return {value};
}

/// A figure without sign and percent.
Figure unsigned_figure(std::string text) {
  const bool has_blanks = text.find(' ') != std::string::npos;
  const char mark = decimal_mark(text);
  if (mark == '?' && !has_blanks) return faulty(Fault::ambiguous);
  const char decimal = mark == '?' ? text[text.find_first_of(".,")] : mark;
  const std::size_t at = decimal ? text.rfind(decimal) : std::string::npos;
  std::string whole = text.substr(0, at), decimals = at == std::string::npos ? "" : text.substr(at + 1);
  if (decimal && !all_digits(decimals)) return faulty(Fault::not_a_figure);
  char separator = has_blanks ? ' ' : decimal == ',' ? '.' : ',';
  if (!decimal && !has_blanks) separator = whole.find('.') != std::string::npos ? '.' : ',';
  auto digits = ungrouped(whole, separator);
  return digits ? figure_of(*digits, decimals) : faulty(Fault::not_a_figure);
}

/// The words of a cell for comparing: folded, without what stands at its end.
std::string key_of(std::string_view text) {
  std::string key = fold_key(tidy(text));
  while (!key.empty() && (key.back() == '.' || key.back() == ';')) key.pop_back();
  return key;
}

bool is_one_of(const std::string& key, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), key) != words.end();
}

std::optional<unsigned> number_of(const std::string& digits, std::size_t least, std::size_t most) {
  if (!all_digits(digits) || digits.size() < least || digits.size() > most) return {};
  return static_cast<unsigned>(std::stoul(digits));
}

}  // namespace

std::string tidy(std::string_view text) {
  std::string plain = to_nfc(text);
  for (std::string_view blank : blanks) replace_all(plain, blank, " ");
  return trimmed(plain);
}

Figure figure_from(std::string_view text) {
  std::string plain = tidy(text);
  replace_all(plain, "\u2212", "-");  // the minus of typographers
  bool is_percent = !plain.empty() && plain.back() == '%';
  if (is_percent) plain = trimmed(plain.substr(0, plain.size() - 1));
  const bool is_negative = !plain.empty() && plain.front() == '-';
  if (is_negative || (!plain.empty() && plain.front() == '+')) plain = trimmed(plain.substr(1));
  if (plain.empty()) return faulty(Fault::not_a_figure);
  if (plain.find_first_not_of("0123456789., ") != std::string::npos) return faulty(Fault::not_a_figure);
  Figure figure = unsigned_figure(plain);
  figure.is_percent = is_percent;
  if (figure.value && is_negative) figure.value = Decimal{} - *figure.value;
  return figure;
}

Figure figure_from(double number) {
  if (!(std::abs(number) <= largest)) return faulty(Fault::too_large);
  const double scaled = number * Decimal::units_per_one, whole = std::round(scaled);
  const double allowed = std::max(1e-5, std::abs(scaled) * 1e-12);
  if (std::abs(scaled - whole) > allowed) return faulty(Fault::too_many_decimals);
  return {Decimal::from_units(static_cast<std::int64_t>(whole))};
}

Answer answer_from(std::string_view text, bool takes_met) {
  const std::string key = key_of(text);
  if (is_one_of(key, {"co", "c", "x", "yes", "✓", "1"})) return {true};
  if (is_one_of(key, {"khong", "k", "no", "khong co", "0"})) return {false};
  if (takes_met && is_one_of(key, {"dat", "d"})) return {true};
  if (takes_met && is_one_of(key, {"khong dat", "chua dat", "kd", "cd", "chua", "✗"})) return {false};
  return {{}, Fault::not_an_answer};
}

Concluded conclusion_from(std::string_view text) {
  using assessment::Conclusion;
  const std::string key = key_of(text);
  if (is_one_of(key, {"dat", "d", "x", "✓", "met"})) return {Conclusion::met};
  if (is_one_of(key, {"khong dat", "chua dat", "kd", "cd", "k", "✗", "not_met"}))
    return {Conclusion::not_met};
  if (is_one_of(key, {"khong ap dung", "kad", "not_applicable"})) return {Conclusion::not_applicable};
  return {{}, Fault::not_a_conclusion};
}

Day day_from(std::string_view text) {
  const std::string plain = tidy(text);
  if (auto iso = Date::parse_iso(plain)) return {iso};
  const std::size_t mark = plain.find_first_of("/-.");
  if (mark == std::string::npos) return {{}, Fault::not_a_day};
  const auto pieces = split(plain, plain[mark]);
  if (pieces.size() != 3) return {{}, Fault::not_a_day};
  const auto day = number_of(pieces[0], 1, 2), month = number_of(pieces[1], 1, 2),
             year = number_of(pieces[2], 4, 4);
  if (!day || !month || !year) return {{}, Fault::not_a_day};
  std::string iso = pieces[2] + (*month < 10 ? "-0" : "-") + std::to_string(*month) +
                    (*day < 10 ? "-0" : "-") + std::to_string(*day);
  auto date = Date::parse_iso(iso);
  return {date, date ? Fault::none : Fault::not_a_day};
}

}  // namespace ntm::sheet
