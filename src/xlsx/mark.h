#pragma once
#include <string>
#include <vector>

#include "xlsx/at.h"
#include "xlsx/limits.h"

namespace ntm::xlsx {

/// Something to say about one cell of a workbook.
struct Mark {
  std::string sheet;
  At at;
  std::string text;    ///< Shown as a comment on the cell, and in the summary.
  std::string remedy;  ///< Shown in the summary beside it; may be empty.
};

/// The same workbook with the cells of `marks` coloured and commented, and a sheet named `summary` that lists
/// them. Marks that it bears from an earlier time go away. Everything else keeps its bytes.
/// @throws Refused(invalid) as read_workbook does.
std::string marked(std::string bytes, const std::string& file, const std::vector<Mark>& marks,
                   const std::string& summary, const Limits& limits = {});

}  // namespace ntm::xlsx
