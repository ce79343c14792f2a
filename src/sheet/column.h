#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace ntm::sheet {

/// What a column of a form holds (cột).
enum class Column {
  unit_code,
  unit_name,
  indicator,
  part,
  name,
  measure,
  required,
  last,
  value,
  conclusion,
  evidence,
  note,
  set,
  version,
};
constexpr int column_count = 14;

/// A column as the form shows it. The order of the enumerators is that of a new form; in one that comes back
/// columns are known by their heads.
struct ColumnForm {
  Column column;
  std::string head_vi;
  double width;  ///< In characters; 0 hides the column.
  bool is_input;
};
const std::array<ColumnForm, column_count>& column_forms();

/// The column with that head; marks, case and blanks do not matter. Nothing for another text.
std::optional<Column> column_named(std::string_view head);

}  // namespace ntm::sheet
