#include "reporting/document.h"

#include <fmt/format.h>

namespace ntm::reporting {

std::string to_text(Gap::Kind kind) {
  constexpr const char* codes[] = {"missing", "stale", "no_source"};
  return codes[static_cast<int>(kind)];
}

const Table* Document::find_table(std::string_view id) const {
  for (const Table& table : tables)
    if (table.id == id) return &table;
  return nullptr;
}

Paragraph* Document::find_paragraph(std::string_view id) {
  for (Section& section : sections)
    for (Paragraph& paragraph : section.paragraphs)
      if (paragraph.id == id) return &paragraph;
  return nullptr;
}

std::string period_name(Month month, bool is_quarterly) {
  constexpr const char* quarters[] = {"I", "II", "III", "IV"};
  if (!is_quarterly) return fmt::format("tháng {} năm {}", month.month(), month.year());
  return fmt::format("tháng {} và quý {} năm {}", month.month(), quarters[(month.month() - 1) / 3],
                     month.year());
}

}  // namespace ntm::reporting
