#include "xlsx/mark.h"

#include <gmock/gmock.h>

#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::cell;
using testing::handmade;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::sample_book;

const std::vector<Mark> one_mark{{"Nhập", {2, 2}, "“34.5.1” không phải là số", "Viết 34,5"}};

std::string part_of(const std::string& bytes, const std::string& name) {
  return Package(bytes, "a.xlsx", {}).read(name);
}

/// A piece of a sheet's text: the tag of a cell.
std::string tag_of(const std::string& bytes, const std::string& at) {
  const std::string text = part_of(bytes, "xl/worksheets/sheet1.xml");
  const std::size_t begin = text.find("<c r=\"" + at + "\"");
  return begin == std::string::npos ? "" : text.substr(begin, text.find('>', begin) - begin);
}

TEST(MarkTest, a_wrong_cell_is_coloured_commented_and_listed) {
  const std::string before = write_book(sample_book()), after = marked(before, "a.xlsx", one_mark, "Lỗi");
  EXPECT_NE(tag_of(after, "C3"), tag_of(before, "C3"));
  EXPECT_THAT(part_of(after, "xl/styles.xml"), HasSubstr("FFFFC7CE"));
  EXPECT_THAT(part_of(after, "xl/ntmComments1.xml"), HasSubstr("ref=\"C3\""));
  Workbook read = read_workbook(after, "a.xlsx");
  ASSERT_EQ(read.sheets.back().name, "Lỗi");
  EXPECT_EQ(read.sheets.back().find(*At::parse("A4"))->text, "Nhập");
  EXPECT_EQ(read.sheets.back().find(*At::parse("B4"))->text, "C3");
  EXPECT_EQ(read.sheets.back().find(*At::parse("D4"))->text, "Viết 34,5");
}

TEST(MarkTest, everything_else_keeps_its_bytes) {
  const std::string before = write_book(sample_book()), after = marked(before, "a.xlsx", one_mark, "Lỗi");
  for (const char* part :
       {"xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "docProps/custom.xml", "xl/theme/theme1.xml"})
    EXPECT_EQ(part_of(after, part), part_of(before, part)) << part;
  std::string sheet = part_of(after, "xl/worksheets/sheet1.xml");
  sheet.replace(sheet.find(tag_of(after, "C3")), tag_of(after, "C3").size(), tag_of(before, "C3"));
  const std::size_t drawing = sheet.find("<legacyDrawing");
  sheet.erase(drawing, sheet.find("/>", drawing) + 2 - drawing);
  EXPECT_EQ(sheet, part_of(before, "xl/worksheets/sheet1.xml"));
}

TEST(MarkTest, marks_of_an_earlier_time_go_away) {
  const std::string first = marked(write_book(sample_book()), "a.xlsx", one_mark, "Lỗi");
  const std::string second = marked(first, "a.xlsx", {{"Nhập", {3, 2}, "thiếu", ""}}, "Lỗi");
  EXPECT_NE(tag_of(second, "C3"), tag_of(first, "C3"));
  EXPECT_THAT(part_of(second, "xl/ntmComments1.xml"), Not(HasSubstr("ref=\"C3\"")));
  EXPECT_THAT(part_of(second, "xl/ntmComments1.xml"), HasSubstr("ref=\"C4\""));
  Workbook read = read_workbook(second, "a.xlsx");
  EXPECT_EQ(read.sheets.size(), 3u);
  EXPECT_EQ(read.sheets.back().find(*At::parse("B4"))->text, "C4");
  EXPECT_EQ(read.sheets.back().find(*At::parse("B5")), nullptr);
}

TEST(MarkTest, what_people_wrote_on_a_cell_stays) {
  Book book = sample_book();
  book.sheets[0].comments = {{{2, 2}, "của tôi"}, {{2, 0}, "cũng của tôi"}};
  const std::string after =
      marked(write_book(book), "a.xlsx", {one_mark[0], {"Nhập", {3, 2}, "thiếu", ""}}, "Lỗi");
  const std::string comments = part_of(after, "xl/comments1.xml");
  EXPECT_THAT(comments, HasSubstr("của tôi"));
  EXPECT_THAT(comments, HasSubstr("cũng của tôi"));
  EXPECT_THAT(comments, HasSubstr("ref=\"C4\""));
  EXPECT_THAT(part_of(after, "xl/drawings/vmlDrawing1.vml"),
              HasSubstr("<x:Row>3</x:Row><x:Column>2</x:Column>"));
}

TEST(MarkTest, cells_that_were_not_there_are_made_in_their_place) {
  const std::string before =
      handmade(R"(<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row><row r="4"/>)");
  std::vector<Mark> marks;
  for (const char* at : {"A1", "A2", "C2", "E2", "A4", "C4", "B9"})
    marks.push_back({"Trang 1", *At::parse(at), "sai", ""});
  const std::string sheet = part_of(marked(before, "a.xlsx", marks, "Lỗi"), "xl/worksheets/sheet1.xml");
  std::vector<std::string> order;
  for (std::size_t at = sheet.find(" r=\""); at != std::string::npos; at = sheet.find(" r=\"", at + 1))
    order.push_back(sheet.substr(at + 4, sheet.find('"', at + 4) - at - 4));
  EXPECT_THAT(order, ::testing::ElementsAre("1", "A1", "2", "A2", "B2", "C2", "D2", "E2", "4", "A4", "C4",
                                            "9", "B9"));
}

TEST(MarkTest, a_sheet_without_any_row_can_be_marked) {
  const std::string before = write_book({"", {}, {{"Trang 1"}}});
  const std::string after = marked(before, "a.xlsx", {{"Trang 1", {0, 0}, "trống <&> \"", ""}}, "Lỗi");
  EXPECT_EQ(read_workbook(after, "a.xlsx").sheets.back().find({3, 2})->text, "trống <&> \"");
  EXPECT_NE(tag_of(after, "A1"), "");
}

}  // namespace
}  // namespace ntm::xlsx
