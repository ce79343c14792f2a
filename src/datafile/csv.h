#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "datafile/source.h"

namespace ntm::datafile {

/// One row of a table, with its line and the names of its columns.
class Line {
 public:
  Line(const std::string& file, int number, const std::unordered_map<std::string, std::size_t>& columns,
       std::vector<std::string> cells)
      : file_(file), number_(number), columns_(columns), cells_(std::move(cells)) {}

  /// The cell, without blanks at its ends; "" when the table has no such column.
  const std::string& text(std::string_view column) const;
  Place place(std::string_view column) const { return {file_, number_, std::string(column)}; }
  int number() const { return number_; }

  /// The cell as a date, month or figure; a cell that is none adds a problem. Empty cells give nothing,
  /// silently.
  std::optional<Date> date(std::string_view column, Problems& problems) const;
  std::optional<Month> month(std::string_view column, Problems& problems) const;
  std::optional<Decimal> decimal(std::string_view column, Problems& problems) const;
  /// The cell, which must not be empty: an empty one adds a problem.
  const std::string& required(std::string_view column, Problems& problems) const;

 private:
  const std::string& file_;
  int number_;
  const std::unordered_map<std::string, std::size_t>& columns_;
  std::vector<std::string> cells_;
};

/// A CSV table (RFC 4180: comma, double quotes, one head row). Blank lines are passed over.
class Table {
 public:
  /// Checks the head: every column of `required` must stand there once; others are allowed.
  Table(Source source, const std::vector<std::string>& required, Problems& problems);
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  const std::vector<Line>& lines() const { return lines_; }
  const std::string& file() const { return source_.name; }
  bool has_column(const std::string& name) const { return columns_.count(name) > 0; }

 private:
  void read_head(const std::vector<std::string>& cells, const std::vector<std::string>& required,
                 Problems& problems);

  Source source_;
  std::unordered_map<std::string, std::size_t> columns_;
  std::vector<Line> lines_;
};

/// One cell as it is written to a CSV file: quoted when it has to be; a leading = + - @ that is not a number
/// is made harmless with an apostrophe so that no spreadsheet runs it.
std::string csv_cell(std::string_view text);

}  // namespace ntm::datafile
