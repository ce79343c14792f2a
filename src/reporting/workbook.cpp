#include "reporting/workbook.h"

#include <fmt/format.h>

#include "outgoing/wording_rules.h"
#include "xlsx/table.h"

namespace ntm::reporting {
namespace {

std::vector<std::string> about(const Document& document, const Stamp& stamp) {
  std::vector<std::string> notes = {document.body_name};
  if (!document.number_and_symbol.empty() && document.issued_on)
    notes.push_back(
        fmt::format("Số {}, {}", document.number_and_symbol, outgoing::day_in_words(document.issued_on)));
  notes.push_back(fmt::format("Số liệu từ ngày {} đến hết ngày {}", document.data_from.to_vietnamese(),
                              document.data_to.to_vietnamese()));
  if (stamp.is_draft) notes.push_back("DỰ THẢO");
  if (!document.label.empty()) notes.push_back(document.label);
  if (!stamp.code.empty()) notes.push_back("Mã văn bản: " + stamp.code);
  return notes;
}

xlsx::Table words_of(const Document& document, const Stamp& stamp) {
  xlsx::Table sheet{document.kind_name, about(document, stamp), {"Mục", "Nội dung"}, {}};
  sheet.notes.insert(sheet.notes.begin(), document.subject);
  for (const Section& section : document.sections) {
    sheet.rows.push_back({section.id, section.title});
    for (const Paragraph& paragraph : section.paragraphs) sheet.rows.push_back({"", paragraph.text});
  }
  for (const Gap& gap : document.gaps) sheet.rows.push_back({"Thiếu nguồn", gap.text_vi});
  return sheet;
}

xlsx::Table sheet_of(const Table& table, const Document& document, const Stamp& stamp) {
  xlsx::Table sheet{table.id + " " + table.title, about(document, stamp), {}, table.rows};
  for (const Column& column : table.columns) sheet.heads.push_back(column.name);
  for (const Doubt& doubt : table.doubts) sheet.rows[doubt.row][doubt.column] += "~";
  sheet.notes.insert(sheet.notes.end(), table.notes.begin(), table.notes.end());
  if (!table.doubts.empty()) sheet.notes.push_back("~: " + in_sentence(table.doubts.front().text));
  if (!table.origin.name.empty()) sheet.notes.push_back("Nguồn: " + table.origin.name);
  if (sheet.heads.empty()) sheet.heads = {"Chưa có số liệu"};
  return sheet;
}

}  // namespace

std::string workbook_of(const Document& document, const Stamp& stamp) {
  std::vector<xlsx::Table> sheets = {words_of(document, stamp)};
  for (const Table& table : document.tables) sheets.push_back(sheet_of(table, document, stamp));
  return xlsx::book_of(sheets, document.issued_on ? document.issued_on : document.data_to);
}

}  // namespace ntm::reporting
