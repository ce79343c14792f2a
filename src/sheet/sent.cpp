#include "sheet/sent.h"

#include <algorithm>

#include "base/problem.h"
#include "sheet/figure_rules.h"
#include "sheet/problems.h"

namespace ntm::sheet {
namespace {

constexpr int most_rows_above_heads = 60;
constexpr std::array needed{Column::unit_code, Column::indicator,  Column::part, Column::set,
                            Column::version,   Column::conclusion, Column::value};

std::string text_of(const xlsx::Cell& cell) {
  if (cell.kind == xlsx::Cell::Kind::text || cell.kind == xlsx::Cell::Kind::error) return tidy(cell.text);
  if (cell.kind == xlsx::Cell::Kind::date) return cell.date->to_vietnamese();
  const Figure figure = figure_from(cell.number);
  return figure.value ? figure.value->to_text() : "";
}

/// Every cell by row, where a merged area shows its first one.
class Grid {
 public:
  explicit Grid(const xlsx::Sheet& sheet) : sheet_(sheet) {
    for (const xlsx::Cell& cell : sheet.cells) {
      last_row_ = std::max(last_row_, cell.at.row);
      last_column_ = std::max(last_column_, cell.at.column);
    }
    for (const xlsx::Area& area : sheet.merged)
      last_row_ = std::max(last_row_, std::min(area.last.row, last_row_));
  }
  int last_row() const { return last_row_; }
  int last_column() const { return last_column_; }
  const xlsx::Cell* at(int row, int column) const {
    const xlsx::Cell* own = sheet_.find({row, column});
    return own || sheet_.merged.empty() ? own : sheet_.shown({row, column});
  }

 private:
  const xlsx::Sheet& sheet_;
  int last_row_ = -1, last_column_ = -1;
};

std::map<Column, int> heads_in(const Grid& grid, int row) {
  std::map<Column, int> found;
  for (int column = 0; column <= grid.last_column(); ++column)
    if (const xlsx::Cell* cell = grid.at(row, column))
      if (auto named = column_named(text_of(*cell))) found.emplace(*named, column);
  return found;
}

/// The row with most heads; of several (a head merged over rows) the last.
std::pair<int, std::map<Column, int>> heads_of(const Grid& grid) {
  std::pair<int, std::map<Column, int>> best{-1, {}};
  for (int row = 0; row <= std::min(grid.last_row(), most_rows_above_heads); ++row) {
    auto found = heads_in(grid, row);
    if (!found.empty() && found.size() >= best.second.size()) best = {row, std::move(found)};
  }
  return best;
}

bool is_key_or_input(Column column) {
  return column == Column::indicator || column == Column::value || column == Column::conclusion;
}

void read_rows(const Grid& grid, int head, Sent& sent) {
  for (int row = head + 1; row <= grid.last_row(); ++row) {
    SentRow read{row, {}};
    bool matters = false;
    for (const auto& [column, at] : sent.columns) {
      const xlsx::Cell* cell = grid.at(row, at);
      // A number is something even when it has too many decimals to be read.
      if (!cell || (cell->kind == xlsx::Cell::Kind::text && text_of(*cell).empty())) continue;
      read.cells[column] = *cell;
      matters = matters || is_key_or_input(column);
    }
    const bool is_head_again = column_named(read.text(Column::indicator)) == Column::indicator;
    if (matters && !is_head_again) sent.rows.push_back(std::move(read));
  }
}

Stamp stamp_in_sheet(const xlsx::Workbook& workbook) {
  Stamp stamp;
  const xlsx::Sheet* sheet = workbook.find(stamp_sheet);
  if (!sheet) return stamp;
  for (const xlsx::Cell& cell : sheet->cells)
    if (cell.at.column == 0)
      if (const xlsx::Cell* value = sheet->find({cell.at.row, 1})) stamp[text_of(cell)] = text_of(*value);
  return stamp;
}

/// Kept twice, because some programs drop properties and some people delete sheets.
Stamp stamp_in(const xlsx::Workbook& workbook, const Place& place) {
  Stamp in_sheet = stamp_in_sheet(workbook), in_properties;
  for (const auto& [name, value] : workbook.properties)
    if (name.starts_with("ntm.")) in_properties[name] = value;
  if (in_sheet.empty()) return in_properties;
  if (!in_properties.empty() && in_properties != in_sheet)
    throw Refused(Refusal::invalid, layout_changed(place));
  return in_sheet;
}

}  // namespace

const xlsx::Cell* SentRow::find(Column column) const {
  auto found = cells.find(column);
  return found == cells.end() ? nullptr : &found->second;
}

std::string SentRow::text(Column column) const {
  const xlsx::Cell* cell = find(column);
  return cell ? text_of(*cell) : "";
}

Sent sent_form(const xlsx::Workbook& workbook, const std::string& file) {
  const Place place{file, 0, ""};
  Sent sent;
  sent.stamp = stamp_in(workbook, place);
  int head = -1;
  for (const xlsx::Sheet& sheet : workbook.sheets) {
    if (sheet.name == stamp_sheet || sheet.name == errors_sheet) continue;
    const Grid grid(sheet);
    auto [row, columns] = heads_of(grid);
    if (columns.size() <= sent.columns.size()) continue;
    sent.sheet = sheet.name;
    sent.columns = std::move(columns);
    head = row;
  }
  if (!scope_of(sent.stamp)) throw Refused(Refusal::invalid, not_a_form(place));
  Problems problems;
  for (Column column : needed)
    if (!sent.columns.count(column))
      problems.add(
          column_missing({file, 0, sent.sheet}, column_forms()[static_cast<std::size_t>(column)].head_vi));
  problems.refuse_if_any();
  read_rows(Grid(*workbook.find(sent.sheet)), head, sent);
  return sent;
}

}  // namespace ntm::sheet
