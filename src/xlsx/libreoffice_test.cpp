// What LibreOffice makes of our workbooks, and we of its. Passed over where it is not installed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "xlsx/mark.h"
#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::cell;
using testing::sample_book;

class LibreOfficeTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (std::system("soffice --headless --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "no LibreOffice";
    std::string pattern = (std::filesystem::temp_directory_path() / "ntm-office-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override {
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
  }

  /// The workbook as LibreOffice saves it after opening it.
  std::string saved_again(const std::string& bytes) {
    std::ofstream(folder_ / "a.xlsx", std::ios::binary) << bytes;
    const std::string command = "soffice -env:UserInstallation=file://" + (folder_ / "profile").string() +
                                " --headless --convert-to xlsx:\"Calc MS Excel 2007 XML\" --outdir " +
                                (folder_ / "out").string() + " " + (folder_ / "a.xlsx").string() +
                                " >/dev/null 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::ifstream file(folder_ / "out" / "a.xlsx", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::filesystem::path folder_;
};

TEST_F(LibreOfficeTest, a_workbook_that_it_saved_reads_as_ours_did) {
  Workbook read = read_workbook(saved_again(write_book(sample_book())), "a.xlsx");
  ASSERT_EQ(read.sheets.size(), 2u);
  EXPECT_EQ(read.sheets[0].name, "Nhập");
  EXPECT_EQ(cell(read, "A1")->text, "Phiếu nhập");
  EXPECT_EQ(cell(read, "A4")->text, "=1+1");
  EXPECT_EQ(cell(read, "C3")->number, 34.5);
  EXPECT_EQ(cell(read, "B4")->date, Date(2024, 2, 29));
  EXPECT_TRUE(read.sheets[1].is_hidden);
  EXPECT_EQ(read.properties.at("ntm.unit"), "23353");
  EXPECT_EQ(read.names.count("ket_luan"), 1u);
}

TEST_F(LibreOfficeTest, it_opens_a_marked_workbook_and_keeps_marks_that_can_be_taken_off_again) {
  const std::string saved =
      saved_again(marked(write_book(sample_book()), "a.xlsx", {{"Nhập", {2, 2}, "sai", ""}}, "Lỗi"));
  Workbook read = read_workbook(saved, "a.xlsx");
  ASSERT_EQ(read.sheets.size(), 3u);
  EXPECT_EQ(read.sheets[2].find(*At::parse("B4"))->text, "C3");
  Package first(saved, "a.xlsx", {});
  EXPECT_NE(first.read("xl/styles.xml").find("FFFFC7CE"), std::string::npos);
  const std::string again = marked(saved, "a.xlsx", {{"Nhập", {3, 2}, "thiếu", ""}}, "Lỗi");
  Package second(again, "a.xlsx", {});
  std::string comments;
  for (const std::string& part : second.part_names())
    if (part.find("omments") != std::string::npos && part.ends_with(".xml")) comments += second.read(part);
  EXPECT_EQ(comments.find("ref=\"C3\""), std::string::npos);
  EXPECT_NE(comments.find("ref=\"C4\""), std::string::npos);
}

}  // namespace
}  // namespace ntm::xlsx
