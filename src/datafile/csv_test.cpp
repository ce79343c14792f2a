#include "datafile/csv.h"

#include <gmock/gmock.h>

#include <fstream>

#include <unistd.h>

namespace ntm::datafile {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> codes_of(const Problems& problems) {
  std::vector<std::string> codes;
  for (const Problem& problem : problems.list())
    codes.push_back(problem.code + "@" + std::to_string(problem.place.line));
  return codes;
}

TEST(Table, reads_quoted_cells_over_lines_and_keeps_the_line_of_each_row) {
  Problems problems;
  Table table({"t.csv", "a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n\r\n3,4"}, {"a", "b"}, problems);
  ASSERT_TRUE(problems.empty());
  ASSERT_EQ(table.lines().size(), 2u);
  EXPECT_EQ(table.lines()[0].text("a"), "x, \"y\"\nz");
  EXPECT_EQ(table.lines()[1].number(), 5);
  EXPECT_EQ(table.lines()[1].text("b"), "4");
}

TEST(Table, tells_every_wrong_row_at_once) {
  Problems problems;
  Table table({"t.csv", "a,b\n1\n1,2\n1,2,3\n"}, {"a", "b"}, problems);
  EXPECT_THAT(codes_of(problems), ElementsAre("datafile.wrong_cell_count@2", "datafile.wrong_cell_count@4"));
}

TEST(Table, names_missing_and_repeated_columns) {
  Problems problems;
  Table table({"t.csv", "a,a\n"}, {"a", "value"}, problems);
  EXPECT_THAT(codes_of(problems), ElementsAre("datafile.duplicate_column@1", "datafile.missing_column@1"));
}

TEST(Table, of_an_empty_file_misses_its_columns) {
  Problems problems;
  Table table({"t.csv", ""}, {"a"}, problems);
  EXPECT_THAT(codes_of(problems), ElementsAre("datafile.missing_column@1"));
}

TEST(Table, a_quote_never_closed_is_told_at_its_opening) {
  Problems problems;
  Table table({"t.csv", "a\n1\n\"x\ny"}, {"a"}, problems);
  EXPECT_THAT(codes_of(problems), ElementsAre("datafile.unclosed_quote@3"));
}

TEST(Line, text_in_a_number_is_a_problem_at_its_cell) {
  Problems problems;
  Table table({"t.csv", "value\n34,5\nabc\n34.5\n\n"}, {"value"}, problems);
  for (const Line& line : table.lines()) line.decimal("value", problems);
  EXPECT_THAT(codes_of(problems), ElementsAre("datafile.wrong_cell_count@2", "datafile.not_a_number@3"));
}

TEST(CsvCell, a_formula_is_made_harmless_and_a_negative_number_stays) {
  EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
  EXPECT_EQ(csv_cell("-2.5"), "-2.5");
  EXPECT_EQ(csv_cell("@x,\"y\""), "\"'@x,\"\"y\"\"\"");
}

class SourceFile : public ::testing::Test {
 protected:
  std::filesystem::path write(const std::string& text) {
    std::ofstream(path_, std::ios::binary) << text;
    return path_;
  }
  void TearDown() override { std::filesystem::remove(path_); }
  std::filesystem::path path_ =
      std::filesystem::temp_directory_path() / ("ntm_source_" + std::to_string(getpid()));

  static std::string code_of(const std::filesystem::path& path, std::uintmax_t largest) {
    try {
      read_source(path, largest);
      return "";
    } catch (const Refused& refused) {
      return refused.problems().front().code + "@" + std::to_string(refused.problems().front().place.line);
    }
  }
};

TEST_F(SourceFile, in_nfd_is_refused_at_its_line) {
  EXPECT_EQ(code_of(write("a\nĐa\xCC\x86k\n"), 100), "datafile.not_nfc@2");
}
TEST_F(SourceFile, that_is_no_utf8_is_refused_at_its_line) {
  EXPECT_EQ(code_of(write("a\n\n\xC3\x28"), 100), "datafile.not_utf8@3");
}
TEST_F(SourceFile, beyond_its_limit_is_refused_unread) {
  EXPECT_EQ(code_of(write("12345"), 4), "datafile.too_large@0");
}
TEST_F(SourceFile, with_a_line_of_megabytes_is_refused) {
  EXPECT_EQ(code_of(write("a\n" + std::string(2u << 20, 'x')), 8u << 20), "datafile.line_too_long@2");
}
TEST_F(SourceFile, of_two_gigabytes_costs_nothing) {
  write("");
  std::filesystem::resize_file(path_, std::uintmax_t{2} << 30);
  EXPECT_EQ(code_of(path_, largest_csv_bytes), "datafile.too_large@0");
}
TEST_F(SourceFile, that_is_absent_is_refused) { EXPECT_EQ(code_of("/nonexistent", 10), "datafile.absent@0"); }
TEST_F(SourceFile, loses_its_byte_order_mark) {
  EXPECT_EQ(read_source(write("\xEF\xBB\xBF"
                              "a"),
                        10)
                .text,
            "a");
}

}  // namespace
}  // namespace ntm::datafile
