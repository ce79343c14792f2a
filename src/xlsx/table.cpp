#include "xlsx/table.h"

#include <algorithm>
#include <set>

#include "base/decimal.h"
#include "base/text.h"
#include "xlsx/write.h"

namespace ntm::xlsx {
namespace {

constexpr std::size_t longest_name = 31;  // characters that a sheet's name may have
constexpr double narrowest = 6, widest = 60;

/// A figure as this program writes it for people: "1.234,5". Codes with a leading zero are none.
std::optional<Decimal> figure_of(std::string text) {
  const std::string written = text;
  text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
  std::replace(text.begin(), text.end(), ',', '.');
  auto figure = Decimal::parse(text);
  if (!figure) return {};
  const bool is_ours = figure->to_vietnamese() == written || figure->to_vietnamese() + ",0" == written ||
                       figure->to_text() == written;
  return is_ours ? figure : std::nullopt;
}

/// Codes are text even when they look like figures.
bool is_figures(const Table& table, std::size_t column) {
  if (fold_key(table.heads[column]).starts_with("ma")) return false;
  bool any = false;
  for (const auto& row : table.rows) {
    if (column >= row.size() || row[column].empty()) continue;
    if (!figure_of(row[column])) return false;
    any = true;
  }
  return any;
}

double width_of(const Table& table, std::size_t column) {
  std::size_t width = display_width(table.heads[column]);
  for (const auto& row : table.rows)
    if (column < row.size()) width = std::max(width, display_width(row[column]));
  return std::clamp(static_cast<double>(width) + 2, narrowest, widest);
}

BookCell cell_of(const std::string& text, bool as_figure) {
  if (as_figure)
    if (auto figure = figure_of(text)) return {*figure, Look::locked};
  return {text, Look::locked};
}

std::string cut(const std::string& text, std::size_t characters) {
  std::string kept;
  for (char c : text) {
    const bool begins = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    if (begins && characters-- == 0) break;
    kept += c;
  }
  return kept;
}

/// Within what a name of a sheet may be, and not one that is taken.
std::string sheet_name(const std::string& title, std::set<std::string>& taken) {
  std::string name;
  for (char c : title) name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
  name = trimmed(cut(trimmed(name), longest_name));
  if (name.empty()) name = "Bảng";
  std::string free = name;
  for (int number = 2; !taken.insert(fold_key(free)).second; ++number)
    free = cut(name, longest_name - 4) + " " + std::to_string(number);
  return free;
}

BookSheet sheet_of(const Table& table, std::set<std::string>& names) {
  BookSheet sheet;
  sheet.name = sheet_name(table.title, names);
  sheet.rows.push_back({{table.title, Look::title}});
  for (const std::string& note : table.notes) sheet.rows.push_back({{note, Look::note}});
  const int head = static_cast<int>(sheet.rows.size());
  std::vector<bool> figures;
  std::vector<BookCell> heads;
  for (std::size_t column = 0; column < table.heads.size(); ++column) {
    heads.push_back({table.heads[column], Look::head});
    figures.push_back(is_figures(table, column));
    sheet.widths.push_back(width_of(table, column));
  }
  sheet.rows.push_back(heads);
  for (const auto& row : table.rows) {
    std::vector<BookCell> cells;
    for (std::size_t column = 0; column < row.size(); ++column)
      cells.push_back(cell_of(row[column], column < figures.size() && figures[column]));
    sheet.rows.push_back(std::move(cells));
  }
  sheet.head_rows = head + 1;
  const int last_row = static_cast<int>(sheet.rows.size()) - 1,
            last_column = static_cast<int>(table.heads.size()) - 1;
  if (last_row > head) sheet.filtered = Area{{head, 0}, {last_row, last_column}};
  return sheet;
}

}  // namespace

std::string book_of(const std::vector<Table>& tables, std::optional<Date> made_on) {
  Book book;
  book.made_on = made_on;
  if (!tables.empty()) book.title = tables.front().title;
  std::set<std::string> names;
  for (const Table& table : tables) book.sheets.push_back(sheet_of(table, names));
  if (book.sheets.empty()) book.sheets.push_back({"Bảng"});
  return write_book(book);
}

}  // namespace ntm::xlsx
