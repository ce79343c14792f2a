#include "xlsx/at.h"

#include <algorithm>

namespace ntm::xlsx {
namespace {

/// Takes a run of characters off the front; a "$" before it is passed over.
template <class Fits>
std::string_view taken(std::string_view& text, Fits fits) {
  if (!text.empty() && text.front() == '$') text.remove_prefix(1);
  std::size_t count = 0;
  while (count < text.size() && fits(text[count])) ++count;
  std::string_view run = text.substr(0, count);
  text.remove_prefix(count);
  return run;
}

}  // namespace

std::string column_name(int column) {
  std::string name;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    name += static_cast<char>('A' + (rest - 1) % 26);
  std::reverse(name.begin(), name.end());
  return name;
}

std::string At::to_text() const { return column_name(column) + std::to_string(row + 1); }

std::optional<At> At::parse(std::string_view text) {
  auto letters = taken(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  auto digits = taken(text, [](char c) { return c >= '0' && c <= '9'; });
  if (letters.empty() || letters.size() > 3 || digits.empty() || digits.size() > 7 || !text.empty())
    return {};
  int column = 0, row = 0;
  for (char letter : letters) column = column * 26 + (letter - 'A' + 1);
  for (char digit : digits) row = row * 10 + (digit - '0');
  if (column > most_columns || row < 1 || row > most_rows) return {};
  return At{row - 1, column - 1};
}

std::string Area::to_text() const {
  return first == last ? first.to_text() : first.to_text() + ":" + last.to_text();
}

std::optional<Area> Area::parse(std::string_view text) {
  std::size_t colon = text.find(':');
  auto first = At::parse(text.substr(0, colon));
  auto last = colon == std::string_view::npos ? first : At::parse(text.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column) return {};
  return Area{*first, *last};
}

}  // namespace ntm::xlsx
