#include "sheet/column.h"

#include "base/text.h"
#include "sheet/figure_rules.h"

namespace ntm::sheet {

const std::array<ColumnForm, column_count>& column_forms() {
  static const std::array<ColumnForm, column_count> forms{{
      {Column::unit_code, "Mã đơn vị", 9, false},
      {Column::unit_name, "Đơn vị", 18, false},
      {Column::indicator, "Chỉ tiêu", 9, false},
      {Column::part, "Phần", 9, false},
      {Column::name, "Nội dung", 48, false},
      {Column::measure, "Đơn vị tính", 10, false},
      {Column::required, "Mức phải đạt", 14, false},
      {Column::last, "Kỳ trước", 16, false},
      {Column::value, "Giá trị", 12, true},
      {Column::conclusion, "Kết luận", 14, true},
      {Column::evidence, "Minh chứng", 22, true},
      {Column::note, "Ghi chú", 22, true},
      {Column::set, "Bộ tiêu chí", 0, false},
      {Column::version, "Phiên bản ô", 0, false},
  }};
  return forms;
}

std::optional<Column> column_named(std::string_view head) {
  const std::string key = fold_key(tidy(head));
  for (const ColumnForm& form : column_forms())
    if (fold_key(form.head_vi) == key) return form.column;
  return {};
}

}  // namespace ntm::sheet
