#include "evidence/kind_rules.h"

#include <gtest/gtest.h>

namespace ntm::evidence {
namespace {

TEST(Kind, is_told_by_content_whatever_the_name_says) {
  using namespace std::literals;
  EXPECT_EQ(kind_of_bytes("%PDF-1.4"), Kind::pdf);
  EXPECT_EQ(kind_of_bytes("\x89PNG\r\n\x1a\n…"), Kind::png);
  EXPECT_EQ(kind_of_bytes("\xff\xd8\xff\xe0"), Kind::jpeg);
  EXPECT_EQ(kind_of_bytes("RIFF\x10\0\0\0WEBPVP8 "sv), Kind::webp);
  for (std::string_view other :
       {"", "%PD", "<html>", "MZ\x90", "RIFF", "RIFF....WEBP", "<?xml?><svg/>", "PK\x03\x04"})
    EXPECT_FALSE(kind_of_bytes(other)) << other;
}

TEST(Kind, of_an_office_file_is_told_by_its_parts) {
  EXPECT_EQ(kind_of_parts({"[Content_Types].xml", "word/document.xml"}, ""), Kind::docx);
  EXPECT_EQ(kind_of_parts({"[Content_Types].xml", "xl/workbook.xml"}, ""), Kind::xlsx);
  EXPECT_EQ(kind_of_parts({"content.xml"}, "application/vnd.oasis.opendocument.text"), Kind::odt);
  EXPECT_EQ(kind_of_parts({"content.xml"}, "application/vnd.oasis.opendocument.spreadsheet"), Kind::ods);
  EXPECT_FALSE(kind_of_parts({"word/document.xml"}, ""));
  EXPECT_FALSE(kind_of_parts({"content.xml"}, "application/zip"));
  EXPECT_FALSE(kind_of_parts({"a.exe"}, ""));
}

TEST(Kind, programs_inside_are_found_in_any_case_and_folder) {
  for (const char* part :
       {"word/vbaProject.bin", "xl/VBAPROJECT.BIN", "word/vbaData.xml", "xl/macrosheets/sheet1.xml",
        "word/activeX/activeX1.xml", "Basic/Standard/Module1.xml", "Scripts/python/a.py"})
    EXPECT_EQ(program_among({"a.xml", part}), part);
  EXPECT_FALSE(program_among({"word/document.xml", "Pictures/1.png", "word/media/basic.png"}));
}

TEST(Kind, a_name_gets_the_extension_of_its_kind) {
  EXPECT_EQ(name_for(Kind::pdf, "Biên bản.PDF"), "Biên bản.PDF");
  EXPECT_EQ(name_for(Kind::png, "Biên bản.pdf"), "Biên bản.pdf.png");
  EXPECT_EQ(name_for(Kind::jpeg, "anh.jpeg"), "anh.jpeg");
  EXPECT_EQ(name_for(Kind::docx, "bao_cao"), "bao_cao.docx");
}

TEST(Kind, every_word_reads_back) {
  for (Kind kind : all_kinds()) EXPECT_EQ(kind_from(to_text(kind)), kind);
  EXPECT_FALSE(kind_from("exe"));
}

}  // namespace
}  // namespace ntm::evidence
