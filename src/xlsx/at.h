#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace ntm::xlsx {

constexpr int most_rows = 1'048'576;
constexpr int most_columns = 16'384;

/// Where a cell stands in a sheet (ô). Row and column count from 0; people write "B12".
struct At {
  int row = 0, column = 0;

  std::string to_text() const;  ///< "B12"
  /// Reads "B12" and "$B$12". Nothing for any other shape and beyond the largest sheet.
  static std::optional<At> parse(std::string_view text);
  auto operator<=>(const At&) const = default;
};

/// A rectangle of cells, both corners included (vùng).
struct Area {
  At first, last;

  bool contains(At at) const {
    return first.row <= at.row && at.row <= last.row && first.column <= at.column && at.column <= last.column;
  }
  std::string to_text() const;  ///< "A1:C3"; "A1" for a single cell.
  /// Reads "A1:C3" and "A1". Nothing for any other shape, and when the corners are the wrong way round.
  static std::optional<Area> parse(std::string_view text);
  bool operator==(const Area&) const = default;
};

/// The letters of a column: 0 is "A", 27 is "AB".
std::string column_name(int column);

}  // namespace ntm::xlsx
