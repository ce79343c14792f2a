// A table of units, and cells that are written and read again.
#include "datafile/csv.h"

#include "base/problem.h"
#include "fuzz/fuzz.h"
#include "units/read.h"

namespace {

bool has_blank_ends(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  return !text.empty() &&
         (blanks.find(text.front()) != blanks.npos || blanks.find(text.back()) != blanks.npos);
}

/// A cell reads back as it was, or with the apostrophe that keeps spreadsheets from running it.
void check_cell(const std::string& cell) {
  if (cell.empty() || has_blank_ends(cell)) return;
  ntm::Problems problems;
  const ntm::datafile::Table table({"cell.csv", "a\n" + ntm::datafile::csv_cell(cell) + "\n"}, {"a"},
                                   problems);
  NTM_ASSERT(problems.empty() && table.lines().size() == 1);
  const std::string& read = table.lines().front().text("a");
  NTM_ASSERT(read == cell || read == "'" + cell);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string text(ntm::fuzz::text_of(bytes, count));
  if (!ntm::fuzz::is_file_text(text)) return 0;
  ntm::Problems problems;
  ntm::units::read_units({"fuzz.csv", text}, {}, problems);
  check_cell(text);
  return 0;
}
