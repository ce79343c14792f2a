#include "reporting/paper.h"

#include <gmock/gmock.h>

namespace ntm::reporting {
namespace {

using outgoing::Block;
using ::testing::ElementsAre;

std::vector<std::string> texts_of(const outgoing::Row& row) {
  std::vector<std::string> texts;
  for (const auto& cell : row.cells) texts.push_back(cell.text);
  return texts;
}

Document with(Paragraph paragraph) {
  Document document;
  document.sections = {{"I", "Kết quả", {std::move(paragraph)}, {}}};
  return document;
}

std::vector<Block> blocks_of(const Document& document) {
  auto blocks = paper_of(document, {}).blocks;
  blocks.erase(blocks.begin(), blocks.begin() + 2);  // opening and heading
  return blocks;
}

// @req R111
TEST(PaperOfAReport, has_a_footnote_behind_a_figure_that_is_not_certain) {
  Paragraph paragraph;
  paragraph.text = "Có 85 xã, trong đó 48 xã đã đạt chuẩn.";
  paragraph.figures = {{"xã", "85", {}, ""}, {"xã đã đạt chuẩn", "48", {}, "Chưa đối chiếu."}};
  const Block block = blocks_of(with(paragraph)).at(0);
  ASSERT_EQ(block.words.size(), 2u);
  EXPECT_EQ(block.words[0].text, "Có 85 xã, trong đó 48");
  EXPECT_EQ(block.words[0].note, "Chưa đối chiếu.");
  EXPECT_EQ(block.words[1].text, " xã đã đạt chuẩn.");
}

TEST(PaperOfAReport, has_no_footnote_where_somebody_wrote_the_sentence_anew) {
  Paragraph paragraph;
  paragraph.text = "Tiến độ bảo đảm; 148 xã.";
  paragraph.figures = {{"xã đã đạt chuẩn", "48", {}, "Chưa đối chiếu."}};
  const Block block = blocks_of(with(paragraph)).at(0);
  ASSERT_EQ(block.words.size(), 1u);
  EXPECT_EQ(block.words[0].note, "");
}

TEST(PaperOfAReport, makes_lines_paragraphs_and_lines_with_a_dash_items) {
  Paragraph paragraph;
  paragraph.text = "Đã làm:\n- họp 2 lần\n\n  - đi cơ sở \n";
  const auto blocks = blocks_of(with(paragraph));
  ASSERT_EQ(blocks.size(), 3u);
  EXPECT_EQ(blocks[0].form, Block::Form::paragraph);
  EXPECT_EQ(blocks[1].form, Block::Form::bullet);
  EXPECT_EQ(blocks[2].words[0].text, "đi cơ sở");
}

TEST(PaperOfAReport, says_so_where_a_part_is_empty) {
  Document document;
  document.sections = {{"I", "Kết quả", {}, {}}};
  EXPECT_EQ(blocks_of(document).at(0).words[0].text, "Chưa có nội dung.");
}

TEST(PaperOfAReport, takes_number_and_notation_apart_and_leaves_other_symbols_whole) {
  Document document;
  document.symbol = "BC-VPĐP";
  EXPECT_EQ(paper_of(document, {}).number.notation, "BC-VPĐP");
  document.number_and_symbol = "03/BC-VPĐP";
  EXPECT_EQ(paper_of(document, {}).number.number, 3);
  EXPECT_EQ(paper_of(document, {}).number.notation, "BC-VPĐP");
  document.number_and_symbol = "công văn hỏa tốc";
  EXPECT_EQ(paper_of(document, {}).number.number, std::nullopt);
}

TEST(PaperOfAReport, of_one_that_was_issued_before_lines_were_kept_is_signed_by_its_posts) {
  Document document;
  document.sign = SignBlock{"KT.", "Giám đốc", "Phó Giám đốc", "Sở", "A", true, {}};
  EXPECT_THAT(paper_of(document, {}).signature.lines, ElementsAre("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
}

TEST(PrintedTable, has_a_head_row_for_what_its_first_column_repeats_and_numbers_the_rest) {
  Table table;
  table.columns = {{"Huyện"}, {"Xã"}, {"Đạt", true}};
  for (const char* district : {"Đăk Hà", "Sa Thầy"})
    for (const char* commune : {"A", "B", "C", "D"}) table.rows.push_back({district, commune, "4"});
  const outgoing::Table printed = printed_table(table);
  ASSERT_EQ(printed.rows.size(), 10u);
  EXPECT_THAT(texts_of(printed.rows[0]), ElementsAre("", "Đăk Hà", ""));
  EXPECT_THAT(texts_of(printed.rows[2]), ElementsAre("2", "B", "4"));
  EXPECT_THAT(texts_of(printed.rows[5]), ElementsAre("", "Sa Thầy", ""));
}

TEST(PrintedTable, prints_a_sum_bold_and_without_a_number) {
  Table table;
  table.columns = {{"Nhóm"}, {"Số xã", true}};
  table.rows = {{"19", "48"}, {"Tổng", "85"}};
  const outgoing::Table printed = printed_table(table);
  EXPECT_TRUE(printed.rows[1].is_total);
  EXPECT_THAT(texts_of(printed.rows[1]), ElementsAre("", "Tổng", "85"));
}

TEST(PrintedTable, leaves_every_column_room_for_its_longest_word) {
  Table table;
  table.columns = {{"Mục tiêu"}, {"Hạn"}, {"Xã đạt", true}};
  table.rows = {{std::string(400, 'x') + " y", "31/12/2024", "81"}};
  const auto columns = printed_table(table).columns;
  EXPECT_GE(columns[2].weight, 10);
  EXPECT_GE(columns[3].weight, 3);
}

// @req R111
TEST(PrintedTable, marks_few_doubtful_cells_with_footnotes_and_many_with_a_sign) {
  Table table;
  table.columns = {{"Xã"}, {"1"}};
  for (std::size_t row = 0; row < 5; ++row) table.rows.push_back({"A", "Đ"});
  table.doubts = {{0, 1, "Ngưỡng chưa đối chiếu."}};
  EXPECT_EQ(printed_table(table).rows[0].cells[2].note, "Ngưỡng chưa đối chiếu.");
  for (std::size_t row = 1; row < 5; ++row) table.doubts.push_back({row, 1, "Ngưỡng chưa đối chiếu."});
  const outgoing::Table printed = printed_table(table);
  EXPECT_EQ(printed.rows[0].cells[2].text, "Đ~");
  EXPECT_EQ(printed.rows[0].cells[2].note, "");
  EXPECT_THAT(printed.remarks, ElementsAre("~: ngưỡng chưa đối chiếu."));
}

}  // namespace
}  // namespace ntm::reporting
