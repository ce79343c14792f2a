#pragma once
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "base/problem.h"
#include "xlsx/package.h"
#include "xlsx/read.h"
#include "xlsx/write.h"

namespace ntm::xlsx::testing {

/// A workbook with every kind of cell that we write.
inline Book sample_book() {
  BookSheet sheet{"Nhập"};
  sheet.widths = {20, 0, 12};
  sheet.rows = {{{"Phiếu nhập", Look::title}},
                {{"Chỉ tiêu", Look::head}, {"Mã", Look::head}, {"Giá trị", Look::head}},
                {{"Thu nhập", Look::locked}, {"10.1", Look::locked}, {*Decimal::parse("34.5"), Look::input}},
                {{"=1+1", Look::locked}, {Date(2024, 2, 29), Look::locked}, {{}, Look::input}}};
  sheet.merged = {{{0, 0}, {0, 2}}};
  sheet.entries = {{{{2, 2}, {3, 2}}, "", Decimal{}, Decimal::whole(100), "Giá trị", "Từ 0 đến 100"}};
  sheet.head_rows = 2;
  sheet.is_protected = true;
  BookSheet lists{"ntm"};
  lists.rows = {{{"Đạt"}}, {{"Không đạt"}}};
  lists.is_hidden = true;
  return {"Phiếu nhập",
          Date(2024, 3, 1),
          {sheet, lists},
          {{"ket_luan", "=ntm!$A$1:$A$2"}},
          {{"ntm.unit", "23353"}}};
}

/// A small workbook by hand: its sheet's rows, and parts to put in place of others.
inline std::string handmade(const std::string& rows, const std::map<std::string, std::string>& parts = {}) {
  static const std::string empty = write_book({"", {}, {{"Trang 1"}}});
  std::map<std::string, std::string> all{
      {"xl/worksheets/sheet1.xml",
       R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
           "</sheetData></worksheet>"}};
  for (const auto& [name, text] : parts) all[name] = text;
  return Package(empty, "empty.xlsx", {}).with(all);
}

inline const Cell* cell(const Workbook& workbook, const char* at) {
  return workbook.sheets.at(0).find(*At::parse(at));
}

/// Code of the refusal; "" when the workbook is read.
inline std::string refusal(const std::string& bytes, const Limits& limits = {}) {
  try {
    read_workbook(bytes, "gửi.xlsx", limits);
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 1u);
    EXPECT_FALSE(refused.problems()[0].remedy_vi.empty());
    return refused.problems()[0].code;
  }
  return "";
}

}  // namespace ntm::xlsx::testing
