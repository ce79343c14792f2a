#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace ntm::xlsx {

/// A list that goes out as a workbook (xuất bảng). A cell that reads as a figure becomes one; all else is
/// text.
struct Table {
  std::string title;
  std::vector<std::string> notes;  ///< Lines between the title and the table: as of when, what the data are.
  std::vector<std::string> heads;
  std::vector<std::vector<std::string>> rows;
};

/// One sheet for each table; the day it was made on is kept in it. Names of sheets are the titles, shortened
/// to what a name may be.
std::string book_of(const std::vector<Table>& tables, std::optional<Date> made_on);

}  // namespace ntm::xlsx
