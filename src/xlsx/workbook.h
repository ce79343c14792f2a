#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "xlsx/at.h"

namespace ntm::xlsx {

/// What a cell of a workbook that was read holds. A formula counts as the value that was saved with it.
struct Cell {
  enum class Kind { text, number, percent, date, boolean, error };
  At at;
  Kind kind = Kind::text;
  std::string text;   ///< Of a text, in NFC; "#N/A" of an error.
  double number = 0;  ///< Of a number; of a percentage the share (85 % is 0.85); 1 or 0 of a boolean.
  std::optional<Date> date;
};

/// One sheet (trang). Only cells that hold something.
struct Sheet {
  std::string name;
  bool is_hidden = false;
  std::vector<Cell> cells;  ///< By row, then column.
  std::vector<Area> merged;
  std::set<int> hidden_rows;

  const Cell* find(At at) const;  ///< nullptr for an empty cell.
  /// The cell itself, or that which a merged area over it shows.
  const Cell* shown(At at) const;
};

/// A workbook that somebody sent (sổ tính).
struct Workbook {
  std::vector<Sheet> sheets;
  std::map<std::string, std::string> names;       ///< Defined names and what they stand for.
  std::map<std::string, std::string> properties;  ///< Custom properties of the document.

  const Sheet* find(const std::string& name) const;
};

}  // namespace ntm::xlsx
