#include "sheet/filled.h"

#include <algorithm>

#include "sheet/figure_rules.h"
#include "sheet/problems.h"

namespace ntm::sheet {
namespace {

using assessment::CellInput;
using assessment::Content;
using criteria::Comparison;
using Kind = xlsx::Cell::Kind;

Problem problem_of(Fault fault, const Place& place, const std::string& found) {
  switch (fault) {
    case Fault::ambiguous:
      return ambiguous_figure(place, found);
    case Fault::too_many_decimals:
      return too_many_decimals(place, found);
    case Fault::too_large:
      return figure_too_large(place, found);
    case Fault::not_an_answer:
      return not_an_answer(place, found);
    case Fault::not_a_conclusion:
      return not_a_conclusion(place, found);
    case Fault::none:
    case Fault::not_a_figure:
    case Fault::not_a_day:
      break;
  }
  return not_a_figure(place, found);
}

/// What the cell shows, for a sentence about it.
std::string shown(const xlsx::Cell& cell) {
  if (cell.kind == Kind::text || cell.kind == Kind::error) return cell.text;
  if (cell.kind == Kind::boolean) return cell.number != 0 ? "TRUE" : "FALSE";
  std::string text = std::to_string(cell.number);
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

Figure figure_of(const xlsx::Cell& cell) {
  if (cell.kind == Kind::text) return figure_from(cell.text);
  Figure figure = figure_from(cell.kind == Kind::percent ? cell.number * 100 : cell.number);
  figure.is_percent = cell.kind == Kind::percent;
  return figure;
}

/// The column that a problem of the assessment is about.
Column column_of(const Problem& problem) {
  if (problem.place.field == "conclusion") return Column::conclusion;
  if (problem.place.field == "note" || problem.place.field == "version") return Column::value;
  if (problem.place.field == "evidence") return Column::evidence;
  if (problem.place.field == "unit_code") return Column::unit_code;
  if (problem.place.field == "indicator" || problem.place.field == "set" || problem.place.field == "cells")
    return Column::indicator;
  if (problem.place.field == "part") return Column::part;
  return Column::value;
}

}  // namespace

Filled::Filled(const Form& form, const Sent& sent, const std::string& file)
    : form_(form), sent_(sent), file_(file) {
  for (const FormRow& row : form_.rows) asked_[row.key] = &row;
  for (const SentRow& row : sent_.rows) read(row);
}

Place Filled::place(const SentRow& row, Column column) const {
  return {file_, 0, sent_.sheet + "!" + sent_.at(row, column).to_text()};
}

void Filled::add(const SentRow& row, Column column, Problem problem) {
  const auto known = sent_.columns.find(column);
  const Column there = known == sent_.columns.end() ? Column::value : column;
  problem.place = place(row, there);
  wrong_.push_back({sent_.at(row, there), std::move(problem)});
  wrong_rows_.insert(row.row);
}

/// The row of the form that it is; adds a problem when it is none, or one that came already.
const FormRow* Filled::form_row(const SentRow& row) {
  const std::string indicator = row.text(Column::indicator);
  if (indicator.empty()) return add(row, Column::value, value_without_indicator({})), nullptr;
  const RowKey key{row.text(Column::unit_code), row.text(Column::set), indicator, row.text(Column::part)};
  auto asked = asked_.find(key);
  if (asked == asked_.end()) return add(row, Column::indicator, unknown_row({}, indicator)), nullptr;
  auto [seen, is_first] = seen_.try_emplace(key, row.row);
  if (!is_first) return add(row, Column::indicator, row_stands_twice({}, seen->second + 1)), nullptr;
  return asked->second;
}

void Filled::read(const SentRow& row) {
  if (!row.find(Column::value) && !row.find(Column::conclusion)) return void(++rows_empty_);
  ++rows_in_;
  const std::size_t before = wrong_.size();
  const FormRow* asked = form_row(row);
  if (!asked) return;
  CellInput cell{asked->key.unit_code, asked->key.set, asked->key.indicator, asked->key.part,
                 form_.scope.period.to_iso()};
  const Figure version = figure_from(row.text(Column::version));
  cell.version = version.value ? version.value->units() / Decimal::units_per_one : asked->version;
  cell.evidence = row.text(Column::evidence);
  cell.note = row.text(Column::note);
  Content content;
  read_value(row, *asked, cell, content);
  read_conclusion(row, cell, content);
  if (wrong_.size() != before) return;
  const Content kept{asked->kept_value, asked->kept_conclusion};
  if (content == kept && cell.evidence.empty() && cell.note.empty()) return void(++rows_unchanged_);
  cells_.push_back(std::move(cell));
  rows_of_cells_.push_back(&row);
}

void Filled::read_value(const SentRow& row, const FormRow& asked, CellInput& cell, Content& content) {
  const xlsx::Cell* given = row.find(Column::value);
  if (!given) return;
  if (!asked.comparison) return add(row, Column::value, no_value_here({}));
  if (given->kind == Kind::error) return add(row, Column::value, error_value({}, given->text));
  if (given->kind == Kind::date) return add(row, Column::value, became_a_day({}, *given->date));
  if (!read_answer(row, asked, cell, content)) read_figure(row, asked, cell, content);
}

/// @return false when the row asks for a figure and was given one.
bool Filled::read_answer(const SentRow& row, const FormRow& asked, CellInput& cell, Content& content) {
  const xlsx::Cell& given = *row.find(Column::value);
  const bool is_question = *asked.comparison == Comparison::yes_no;
  const bool may_be_answer = is_question || *asked.comparison == Comparison::must_not_exist;
  Answer answer = answer_from(row.text(Column::value), is_question);
  if (given.kind == Kind::boolean) answer = {given.number != 0};
  const bool is_number = given.kind == Kind::number || figure_from(given.text).value;
  if (!may_be_answer || (!is_question && given.kind != Kind::boolean && is_number)) return false;
  if (!answer.yes && !is_question) return false;
  if (!answer.yes) return add(row, Column::value, not_an_answer({}, shown(given))), true;
  cell.value = *answer.yes ? "yes" : "no";
  content.value = Decimal::whole(*answer.yes);
  return true;
}

void Filled::read_figure(const SentRow& row, const FormRow& asked, CellInput& cell, Content& content) {
  const xlsx::Cell& given = *row.find(Column::value);
  if (given.kind == Kind::boolean) return add(row, Column::value, not_a_figure({}, shown(given)));
  const Figure figure = figure_of(given);
  if (figure.fault != Fault::none) return add(row, Column::value, problem_of(figure.fault, {}, shown(given)));
  if (figure.is_percent && asked.scale != "percent")
    return add(row, Column::value, percent_not_expected({}, figure.value->to_vietnamese() + " %"));
  cell.value = figure.value->to_text();
  content.value = figure.value;
}

void Filled::read_conclusion(const SentRow& row, CellInput& cell, Content& content) {
  const xlsx::Cell* given = row.find(Column::conclusion);
  if (!given) return;
  if (given->kind == Kind::error) return add(row, Column::conclusion, error_value({}, given->text));
  const Concluded concluded =
      given->kind == Kind::text ? conclusion_from(given->text) : Concluded{{}, Fault::not_a_conclusion};
  if (!concluded.conclusion) return add(row, Column::conclusion, not_a_conclusion({}, shown(*given)));
  cell.conclusion = assessment::to_text(*concluded.conclusion);
  content.conclusion = concluded.conclusion;
}

bool Filled::take_out(const std::vector<Problem>& problems) {
  std::set<std::size_t> out;
  for (const Problem& problem : problems) {
    const auto number = static_cast<std::size_t>(problem.place.line);
    if (number < 1 || number > cells_.size()) continue;
    const SentRow& row = *rows_of_cells_[number - 1];
    Column column = column_of(problem);
    if (column == Column::value && !row.find(Column::value)) column = Column::conclusion;
    add(row, column, problem);
    out.insert(number - 1);
  }
  for (auto at = out.rbegin(); at != out.rend(); ++at) {
    cells_.erase(cells_.begin() + static_cast<std::ptrdiff_t>(*at));
    rows_of_cells_.erase(rows_of_cells_.begin() + static_cast<std::ptrdiff_t>(*at));
  }
  return !out.empty();
}

std::vector<Filled::Wrong> Filled::wrong() const {
  std::vector<Wrong> sorted = wrong_;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Wrong& one, const Wrong& other) { return one.at < other.at; });
  return sorted;
}

}  // namespace ntm::sheet
