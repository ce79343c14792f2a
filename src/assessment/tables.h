#pragma once
#include <string>
#include <vector>

#include "assessment/matrix.h"
#include "assessment/scorecard.h"
#include "assessment/status.h"

/// Tables and sentences for people, and CSV for spreadsheets.
namespace ntm::assessment {

struct TextTable {
  std::vector<std::string> heads;
  std::vector<std::vector<std::string>> rows;
};

/// "✓", "✗", "?" or "–", as on screen.
std::string mark_of(Result result);

/// Sentences above the tables: what each number means and as of when.
std::vector<std::string> status_lines(const Status& status);
TextTable district_table(const Status& status);
TextTable revocation_table(const Status& status);
TextTable matrix_table(const Matrix& matrix);
/// The matrix as a CSV table: one line per unit, one column per criterion.
std::string matrix_csv(const Matrix& matrix);
/// The same for people, as a workbook.
std::string matrix_xlsx(const Matrix& matrix);
std::vector<std::string> scorecard_lines(const Scorecard& card);
TextTable comparison_table(const Comparison& comparison);

}  // namespace ntm::assessment
