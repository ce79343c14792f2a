#pragma once
#include <map>
#include <string>
#include <vector>

#include "sheet/column.h"
#include "sheet/form.h"
#include "xlsx/workbook.h"

namespace ntm::sheet {

/// The sheet that keeps what a form says of itself, and the one that lists what is wrong.
constexpr const char* stamp_sheet = "ntm";
constexpr const char* errors_sheet = "Lỗi";

/// One row of a form that came back.
struct SentRow {
  int row = 0;  ///< In the sheet, from 0.
  std::map<Column, xlsx::Cell> cells;

  const xlsx::Cell* find(Column column) const;
  /// The cell as text, however it was typed; "" when it is empty.
  std::string text(Column column) const;
};

/// A form that came back (phiếu gửi về): columns are found by their heads wherever they stand, blank rows and
/// what stands above the heads are passed over.
struct Sent {
  Stamp stamp;
  std::string sheet;
  std::map<Column, int> columns;
  std::vector<SentRow> rows;

  xlsx::At at(const SentRow& row, Column column) const { return {row.row, columns.at(column)}; }
};

/// @throws Refused(invalid) for a workbook without a stamp, with two that differ, or without a column.
Sent sent_form(const xlsx::Workbook& workbook, const std::string& file);

}  // namespace ntm::sheet
