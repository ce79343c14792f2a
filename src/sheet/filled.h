#pragma once
#include <set>
#include <string>
#include <vector>

#include "assessment/acting.h"
#include "base/problem.h"
#include "sheet/form.h"
#include "sheet/sent.h"

namespace ntm::sheet {

/// What somebody filled in, held against the form: cells to record, and what is wrong where.
class Filled {
 public:
  Filled(const Form& form, const Sent& sent, const std::string& file);

  /// Cells to record, and the row of the form that each stands in.
  const std::vector<assessment::CellInput>& cells() const { return cells_; }
  /// Takes what the assessment found wrong with its cells out of them.
  /// @return false when nothing of it is about a cell.
  bool take_out(const std::vector<Problem>& problems);

  struct Wrong {
    xlsx::At at;
    Problem problem;
  };
  /// In the order of the sheet.
  std::vector<Wrong> wrong() const;
  int rows_in() const { return rows_in_; }
  int rows_empty() const { return rows_empty_; }
  int rows_unchanged() const { return rows_unchanged_; }
  int rows_wrong() const { return static_cast<int>(wrong_rows_.size()); }

 private:
  void read(const SentRow& row);
  const FormRow* form_row(const SentRow& row);
  void read_value(const SentRow& row, const FormRow& asked, assessment::CellInput& cell,
                  assessment::Content& content);
  void read_conclusion(const SentRow& row, assessment::CellInput& cell, assessment::Content& content);
  void read_figure(const SentRow& row, const FormRow& asked, assessment::CellInput& cell,
                   assessment::Content& content);
  bool read_answer(const SentRow& row, const FormRow& asked, assessment::CellInput& cell,
                   assessment::Content& content);
  Place place(const SentRow& row, Column column) const;
  void add(const SentRow& row, Column column, Problem problem);

  const Form& form_;
  const Sent& sent_;
  const std::string& file_;
  std::map<RowKey, const FormRow*> asked_;
  std::map<RowKey, int> seen_;  ///< The row of the sheet, from 0.
  std::vector<assessment::CellInput> cells_;
  std::vector<const SentRow*> rows_of_cells_;
  std::vector<Wrong> wrong_;
  std::set<int> wrong_rows_;
  int rows_in_ = 0, rows_empty_ = 0, rows_unchanged_ = 0;
};

}  // namespace ntm::sheet
