#include "xlsx/write.h"

#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::cell;
using testing::sample_book;

TEST(WriteTest, what_is_written_reads_back_the_same) {
  Workbook read = read_workbook(write_book(sample_book()), "a.xlsx");
  ASSERT_EQ(read.sheets.size(), 2u);
  EXPECT_EQ(read.sheets[0].name, "Nhập");
  EXPECT_EQ(cell(read, "A3")->text, "Thu nhập");
  EXPECT_EQ(cell(read, "C3")->kind, Cell::Kind::number);
  EXPECT_EQ(cell(read, "C3")->number, 34.5);
  EXPECT_EQ(cell(read, "B4")->date, Date(2024, 2, 29));
  EXPECT_EQ(cell(read, "C4"), nullptr);
  EXPECT_TRUE(read.sheets[1].is_hidden);
  EXPECT_EQ(read.sheets[0].merged, std::vector<Area>{*Area::parse("A1:C1")});
}

TEST(WriteTest, text_is_never_a_formula_whatever_it_begins_with) {
  for (const char* text :
       {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "'=1", "{=1}"}) {
    Book book{"", {}, {{"A", {}, {{{text}}}}}};
    const std::string bytes = write_book(book);
    Package package(bytes, "a.xlsx", {});
    EXPECT_EQ(package.read("xl/worksheets/sheet1.xml").find("<f>"), std::string::npos) << text;
    EXPECT_EQ(cell(read_workbook(bytes, "a.xlsx"), "A1")->text, text);
  }
}

TEST(WriteTest, properties_and_names_go_with_it) {
  Workbook read = read_workbook(write_book(sample_book()), "a.xlsx");
  EXPECT_EQ(read.properties.at("ntm.unit"), "23353");
  EXPECT_EQ(read.names.at("ket_luan"), "ntm!$A$1:$A$2");
}

TEST(WriteTest, the_same_book_gives_the_same_bytes) {
  EXPECT_EQ(write_book(sample_book()), write_book(sample_book()));
}

TEST(WriteTest, only_input_cells_of_a_protected_sheet_may_be_changed) {
  Package package(write_book(sample_book()), "a.xlsx", {});
  const std::string sheet = package.read("xl/worksheets/sheet1.xml"), styles = package.read("xl/styles.xml");
  EXPECT_NE(sheet.find("<sheetProtection"), std::string::npos);
  EXPECT_NE(styles.find("<protection locked=\"0\"/>"), std::string::npos);
}

TEST(WriteTest, a_page_is_a4_and_repeats_its_head) {
  Package package(write_book(sample_book()), "a.xlsx", {});
  const std::string sheet = package.read("xl/worksheets/sheet1.xml"),
                    workbook = package.read("xl/workbook.xml");
  EXPECT_NE(sheet.find("paperSize=\"9\""), std::string::npos);
  EXPECT_NE(sheet.find("<pane ySplit=\"2\""), std::string::npos);
  EXPECT_NE(sheet.find("hidden=\"1\""), std::string::npos) << "a column of no width";
  EXPECT_NE(workbook.find("_xlnm.Print_Titles"), std::string::npos);
}

TEST(WriteTest, a_comment_stands_on_its_cell) {
  Book book = sample_book();
  book.sheets[0].comments = {{{2, 2}, "Triệu đồng một người một năm"}};
  Package package(write_book(book), "a.xlsx", {});
  EXPECT_NE(package.read("xl/comments1.xml").find("ref=\"C3\""), std::string::npos);
}

TEST(WriteTest, a_text_longer_than_a_cell_holds_is_cut_between_characters) {
  std::string text;
  for (int count = 0; count < 20'000; ++count) text += "ệ";
  Book book{"", {}, {{"A", {}, {{{text}}}}}};
  EXPECT_EQ(cell(read_workbook(write_book(book), "a.xlsx"), "A1")->text.size() % 3, 0u);
}

}  // namespace
}  // namespace ntm::xlsx
