#include "xlsx/read.h"

#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::cell;
using testing::handmade;
using testing::refusal;

Workbook read(const std::string& rows, const std::map<std::string, std::string>& parts = {}) {
  return read_workbook(handmade(rows, parts), "a.xlsx");
}

constexpr const char* space = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";

std::string styles_with(const std::string& formats, const std::string& cells) {
  return std::string("<styleSheet ") + space + "><numFmts>" + formats + "</numFmts><cellXfs>" + cells +
         "</cellXfs></styleSheet>";
}

TEST(ReadTest, text_stands_in_a_cell_shared_or_as_a_formula_gave_it) {
  Workbook workbook = read(
      R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Đăk</t></is></c><c r="B1" t="str"><f>A1</f><v>Pék</v></c></row>)");
  EXPECT_EQ(cell(workbook, "A1")->text, "Đăk");
  EXPECT_EQ(cell(workbook, "B1")->text, "Pék");
}

TEST(ReadTest, rich_text_is_joined_and_how_it_is_spoken_left_out) {
  Workbook workbook = read(
      R"(<row r="1"><c r="A1" t="inlineStr"><is><r><t>Đăk </t></r><r><t>Pék</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>)");
  EXPECT_EQ(cell(workbook, "A1")->text, "Đăk Pék");
}

TEST(ReadTest, text_in_nfd_becomes_nfc) {
  Workbook workbook =
      read("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\xC4\x90\x61\xCC\x86k</t></is></c></row>");
  EXPECT_EQ(cell(workbook, "A1")->text, "Đăk");
}

TEST(ReadTest, what_spreadsheets_hide_behind_x_is_brought_back) {
  Workbook workbook =
      read(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x_xyz_</t></is></c></row>)");
  EXPECT_EQ(cell(workbook, "A1")->text, "a\nb_x_xyz_");
}

TEST(ReadTest, numbers_booleans_and_errors_keep_their_kind) {
  Workbook workbook = read(
      R"(<row r="1"><c r="A1"><v>34.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>1.2E-3</v></c></row>)");
  EXPECT_EQ(cell(workbook, "A1")->number, 34.5);
  EXPECT_EQ(cell(workbook, "B1")->kind, Cell::Kind::boolean);
  EXPECT_EQ(cell(workbook, "C1")->kind, Cell::Kind::error);
  EXPECT_EQ(cell(workbook, "D1")->number, 0.0012);
}

TEST(ReadTest, days_are_serials_with_a_format_of_days) {
  const std::string styles = styles_with(
      R"(<numFmt numFmtId="164" formatCode="[$-42A]dd\ mmm"/><numFmt numFmtId="165" formatCode="0 &quot;đ/hộ&quot;"/>)",
      R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/>)");
  Workbook workbook = read(
      R"(<row r="1"><c r="A1" s="1"><v>45351</v></c><c r="B1" s="2"><v>45351.75</v></c><c r="C1" s="3"><v>45351</v></c>)"
      R"(<c r="D1" s="1"><v>1</v></c><c r="E1" s="1"><v>61</v></c><c r="F1" s="4"><v>0.85</v></c></row>)",
      {{"xl/styles.xml", styles}});
  EXPECT_EQ(cell(workbook, "A1")->date, Date(2024, 2, 29));
  EXPECT_EQ(cell(workbook, "B1")->date, Date(2024, 2, 29));
  EXPECT_EQ(cell(workbook, "C1")->kind, Cell::Kind::number);
  EXPECT_EQ(cell(workbook, "D1")->date, Date(1900, 1, 1));
  EXPECT_EQ(cell(workbook, "E1")->date, Date(1900, 3, 1));
  EXPECT_EQ(cell(workbook, "F1")->kind, Cell::Kind::percent);
}

TEST(ReadTest, some_workbooks_count_days_from_1904) {
  const std::string workbook_part =
      std::string("<workbook ") + space +
      R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>)"
      R"(<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>)";
  Workbook workbook = read(R"(<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43889</v></c></row>)",
                           {{"xl/workbook.xml", workbook_part},
                            {"xl/styles.xml", styles_with("", R"(<xf numFmtId="0"/><xf numFmtId="14"/>)")}});
  EXPECT_EQ(cell(workbook, "A1")->date, Date(1904, 1, 1));
  EXPECT_EQ(cell(workbook, "B1")->date, Date(2024, 2, 29));
}

TEST(ReadTest, cells_without_a_place_stand_behind_the_one_before) {
  Workbook workbook =
      read("<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>");
  EXPECT_EQ(cell(workbook, "A1")->number, 1);
  EXPECT_EQ(cell(workbook, "D1")->number, 3);
  EXPECT_EQ(cell(workbook, "A2")->number, 4);
}

TEST(ReadTest, hidden_rows_are_told) {
  Workbook workbook = read(R"(<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>)");
  EXPECT_EQ(workbook.sheets[0].hidden_rows, std::set<int>{1});
}

TEST(ReadTest, a_merged_area_shows_its_first_cell_everywhere) {
  Workbook workbook = read_workbook(write_book(testing::sample_book()), "a.xlsx");
  EXPECT_EQ(workbook.sheets[0].shown({0, 2})->text, "Phiếu nhập");
}

TEST(ReadTest, names_of_elements_may_have_a_prefix) {
  const std::string sheet =
      R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">)"
      R"(<x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
  EXPECT_EQ(cell(read("", {{"xl/worksheets/sheet1.xml", sheet}}), "A1")->number, 7);
}

TEST(ReadTest, a_document_type_is_refused_with_all_its_entities) {
  const std::string bomb =
      R"(<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>)";
  EXPECT_EQ(refusal(handmade("", {{"xl/worksheets/sheet1.xml", bomb}})), "xlsx.document_type");
}

TEST(ReadTest, broken_and_deep_parts_are_refused) {
  std::string deep;
  for (int count = 0; count < 100'000; ++count) deep += "<a>";
  EXPECT_EQ(refusal(handmade("", {{"xl/worksheets/sheet1.xml", deep}})), "xlsx.broken");
  EXPECT_EQ(refusal(handmade("<row><c>")), "xlsx.broken");
  EXPECT_EQ(refusal(handmade(R"(<row r="1"><c r="A1" t="s"><v>999</v></c></row>)")), "xlsx.broken");
  EXPECT_EQ(refusal(handmade(R"(<row r="1"><c r="A1"><v>nan</v></c></row>)")), "xlsx.broken");
  EXPECT_EQ(refusal(handmade("", {{"xl/workbook.xml", ""}})), "xlsx.broken");
}

TEST(ReadTest, macros_are_refused) {
  const std::string types =
      R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>)";
  EXPECT_EQ(refusal(handmade("", {{"[Content_Types].xml", types}})), "xlsx.macros");
}

TEST(ReadTest, more_cells_than_the_limit_are_refused) {
  Limits limits;
  limits.cells = 2;
  EXPECT_EQ(refusal(handmade("<row><c/><c/><c/></row>"), limits), "xlsx.too_large");
  EXPECT_EQ(refusal(handmade("<row><c/><c/></row>"), limits), "");
}

}  // namespace
}  // namespace ntm::xlsx
