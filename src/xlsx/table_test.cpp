#include "xlsx/table.h"

#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::cell;

TEST(TableTest, figures_are_figures_and_codes_stay_text) {
  Table table{"Danh sách",
              {"Số liệu minh họa"},
              {"Mã", "Tên", "Thu nhập"},
              {{"23353", "Đăk Pék", "1.234,5"}, {"00001", "Đăk Môn", ""}}};
  Workbook read = read_workbook(book_of({table}, Date(2024, 1, 22)), "a.xlsx");
  EXPECT_EQ(cell(read, "A1")->text, "Danh sách");
  EXPECT_EQ(cell(read, "A2")->text, "Số liệu minh họa");
  EXPECT_EQ(cell(read, "A4")->text, "23353");
  EXPECT_EQ(cell(read, "C4")->number, 1234.5);
  EXPECT_EQ(cell(read, "A5")->text, "00001");
  EXPECT_EQ(cell(read, "C5"), nullptr);
}

TEST(TableTest, a_column_with_anything_else_in_it_is_text) {
  Table table{"a", {}, {"Đạt"}, {{"12"}, {"–"}, {"1.5.2"}}};
  Workbook read = read_workbook(book_of({table}, Date(2024, 1, 22)), "a.xlsx");
  EXPECT_EQ(cell(read, "A3")->kind, Cell::Kind::text);
}

TEST(TableTest, a_year_is_not_grouped) {
  Table table{"a", {}, {"Năm"}, {{"2024"}}};
  Package package(book_of({table}, Date(2024, 1, 22)), "a.xlsx", {});
  EXPECT_EQ(package.read("xl/styles.xml").find("#,##0"), std::string::npos);
}

TEST(TableTest, sheets_have_names_that_are_allowed_and_differ) {
  std::string title = "Bảng: xã/tiêu chí [2024] đến hết tháng 01 năm 2024?";
  Table table{title, {}, {"Mã"}, {}};
  Workbook read =
      read_workbook(book_of({table, table, Table{"", {}, {"Mã"}, {}}}, Date(2024, 1, 22)), "a.xlsx");
  ASSERT_EQ(read.sheets.size(), 3u);
  EXPECT_NE(read.sheets[0].name, read.sheets[1].name);
  EXPECT_EQ(read.sheets[2].name, "Bảng");
}

}  // namespace
}  // namespace ntm::xlsx
