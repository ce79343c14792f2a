#include "sheet/form_book.h"

#include <fmt/format.h>

#include <algorithm>

#include "sheet/column.h"
#include "sheet/sent.h"

namespace ntm::sheet {
namespace {

using criteria::Comparison;
using xlsx::BookCell;
using xlsx::Look;

constexpr const char* conclusions_name = "ntm_ket_luan";
constexpr const char* answers_name = "ntm_co_khong";
constexpr int head_rows = 3;

std::string first_letter_large(std::string word) {
  if (word.starts_with("đ")) return "Đ" + word.substr(std::string("đ").size());
  if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 32);
  return word;
}

BookCell value_cell(const FormRow& row) {
  if (!row.comparison) return {{}, Look::locked};
  if (!row.value) return {{}, Look::input};
  if (row.comparison == Comparison::yes_no)
    return {std::string(*row.value == Decimal::whole(1) ? "Có" : "Không"), Look::input};
  return {*row.value, Look::input};
}

BookCell cell_of(const FormRow& row, Column column) {
  switch (column) {
    case Column::unit_code:
      return {row.key.unit_code, Look::locked};
    case Column::unit_name:
      return {row.unit_name, Look::locked};
    case Column::indicator:
      return {row.key.indicator, Look::locked};
    case Column::part:
      return {row.key.part, Look::locked};
    case Column::name:
      return {row.name, Look::locked};
    case Column::measure:
      return {row.measure, Look::locked};
    case Column::required:
      return {row.required, Look::locked};
    case Column::last:
      return {row.last, Look::locked};
    case Column::value:
      return value_cell(row);
    case Column::conclusion:
      return row.conclusion ? BookCell{first_letter_large(to_vietnamese(*row.conclusion)), Look::input}
                            : BookCell{{}, Look::input};
    case Column::set:
      return {row.key.set, Look::locked};
    case Column::version:
      return {Decimal::whole(row.version), Look::locked};
    case Column::evidence:
    case Column::note:
      break;
  }
  return {{}, Look::input};
}

/// What may be entered in the value of a row; rows that agree share one rule.
xlsx::Entry entry_of(const FormRow& row) {
  xlsx::Entry entry;
  if (row.comparison == Comparison::yes_no) entry.list_of = answers_name;
  if (row.scale == "percent") {
    entry.least = Decimal{};
    entry.most = Decimal::whole(100);
  }
  return entry;
}

bool is_same_rule(const xlsx::Entry& one, const xlsx::Entry& other) {
  return one.list_of == other.list_of && one.most == other.most;
}

void add_entries(const Form& form, xlsx::BookSheet& sheet) {
  const int value = static_cast<int>(Column::value), conclusion = static_cast<int>(Column::conclusion);
  const int last = head_rows + static_cast<int>(form.rows.size()) - 1;
  for (std::size_t at = 0; at < form.rows.size(); ++at) {
    const int row = head_rows + static_cast<int>(at);
    xlsx::Entry entry = entry_of(form.rows[at]);
    if (entry.list_of.empty() && !entry.most) continue;
    const bool goes_on = !sheet.entries.empty() && sheet.entries.back().area.last.row == row - 1 &&
                         is_same_rule(sheet.entries.back(), entry);
    if (goes_on) {
      sheet.entries.back().area.last.row = row;
      continue;
    }
    entry.area = {{row, value}, {row, value}};
    sheet.entries.push_back(std::move(entry));
  }
  xlsx::Entry words;
  words.area = {{head_rows, conclusion}, {last, conclusion}};
  words.list_of = conclusions_name;
  sheet.entries.push_back(std::move(words));
}

std::string title_of(const Form& form) {
  return fmt::format("Phiếu nhập số liệu · {} · kỳ {}", form.place_name, form.scope.period.to_vietnamese());
}

std::string note_of(const Form& form) {
  std::string sets;
  for (const auto& [code, version] : form.sets)
    sets += fmt::format("{}{} ({})", sets.empty() ? "" : "; ", code, version);
  return fmt::format("{}Nhập vào các ô nền vàng; giá trị điền sẵn là của kỳ gần nhất. Bộ tiêu chí: {}",
                     form.label.empty() ? "" : form.label + ". ", sets);
}

xlsx::BookSheet input_sheet(const Form& form) {
  xlsx::BookSheet sheet;
  sheet.name = "Nhập";
  sheet.head_rows = head_rows;
  sheet.frozen_columns = static_cast<int>(Column::name);
  sheet.is_protected = true;
  sheet.rows = {{{title_of(form), Look::title}}, {{note_of(form), Look::note}}, {}};
  for (const ColumnForm& column : column_forms()) {
    sheet.widths.push_back(column.width);
    sheet.rows[2].push_back({column.head_vi, Look::head});
  }
  for (const FormRow& row : form.rows) {
    std::vector<BookCell> cells;
    for (const ColumnForm& column : column_forms()) cells.push_back(cell_of(row, column.column));
    sheet.rows.push_back(std::move(cells));
  }
  add_entries(form, sheet);
  sheet.filtered = xlsx::Area{{2, 0}, {head_rows + static_cast<int>(form.rows.size()) - 1, column_count - 1}};
  return sheet;
}

/// Names and values in two columns, the lists of words beside them.
xlsx::BookSheet hidden_sheet(const Stamp& stamp) {
  xlsx::BookSheet sheet;
  sheet.name = stamp_sheet;
  sheet.is_hidden = sheet.is_protected = true;
  for (const auto& [name, value] : stamp) sheet.rows.push_back({{name}, {value}, {}, {}, {}});
  sheet.rows.resize(std::max<std::size_t>(sheet.rows.size(), 3), std::vector<BookCell>(5));
  const char* conclusions[] = {"Đạt", "Không đạt", "Không áp dụng"};
  const char* answers[] = {"Có", "Không"};
  for (std::size_t at = 0; at < 3; ++at) sheet.rows[at][3].content = std::string(conclusions[at]);
  for (std::size_t at = 0; at < 2; ++at) sheet.rows[at][4].content = std::string(answers[at]);
  return sheet;
}

}  // namespace

xlsx::Book book_of(const Form& form, const Stamp& stamp) {
  xlsx::Book book;
  book.title = title_of(form);
  book.made_on = form.scope.period.first_day();
  book.sheets = {input_sheet(form), hidden_sheet(stamp)};
  book.names = {{conclusions_name, "=ntm!$D$1:$D$3"}, {answers_name, "=ntm!$E$1:$E$2"}};
  for (const auto& [name, value] : stamp) book.properties.emplace_back(name, value);
  return book;
}

}  // namespace ntm::sheet
