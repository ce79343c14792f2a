#include "doc/archive.h"

#include <gmock/gmock.h>

#include "doc/fixture_test.h"

namespace ntm::doc {
namespace {

std::string code_of(const std::string& bytes) {
  try {
    Archive::read("mau.docx", bytes);
    return "";
  } catch (const Refused& refused) {
    return refused.problems().front().code;
  }
}

TEST(Archive, what_is_written_is_read_back_to_the_letter) {
  Archive archive = testing::archive_of("");
  archive.put("word/media/ảnh.bin", std::string("\0\1\2PK\3\4", 7));
  const Archive again = Archive::read("x", archive.to_bytes());
  ASSERT_EQ(again.parts().size(), archive.parts().size());
  for (std::size_t at = 0; at < again.parts().size(); ++at) {
    EXPECT_EQ(again.parts()[at].name, archive.parts()[at].name);
    EXPECT_EQ(again.parts()[at].bytes, archive.parts()[at].bytes);
  }
}

TEST(Archive, the_bytes_depend_on_nothing_but_the_parts) {
  Archive archive;
  archive.put("a", "x");
  const std::string bytes = archive.to_bytes();
  EXPECT_EQ(bytes.size(), 101u);  // 30 + 1 + 1, 46 + 1, 22 and no more
  EXPECT_EQ(bytes.substr(0, 4), "PK\3\4");
  EXPECT_EQ(bytes.substr(8, 6), std::string("\0\0\0\0\x21\0", 6));  // stored, 01/01/1980 00:00
  EXPECT_EQ(bytes.substr(14, 4), "\x83\x16\xdc\x8c");               // CRC-32 of "x"
}

TEST(Archive, what_is_no_docx_is_refused) {
  EXPECT_EQ(code_of(""), "doc.not_a_docx");
  EXPECT_EQ(code_of("%PDF-1.7"), "doc.not_a_docx");
  Archive other;
  other.put("xl/workbook.xml", "<x/>");
  EXPECT_EQ(code_of(other.to_bytes()), "doc.not_a_docx");
}

TEST(Archive, a_file_cut_short_or_changed_is_refused) {
  const std::string whole = testing::archive_of("<w:p/>").to_bytes();
  EXPECT_EQ(code_of(whole.substr(0, whole.size() / 2)), "doc.not_a_docx");
  std::string changed = whole;
  changed[changed.find("<Types>") + 1] = 'X';
  EXPECT_EQ(code_of(changed), "doc.damaged");
}

TEST(Archive, macros_are_refused) {
  Archive archive = testing::archive_of("");
  archive.put("word/vbaProject.bin", "x");
  EXPECT_EQ(code_of(archive.to_bytes()), "doc.has_macros");
}

TEST(Archive, links_to_files_elsewhere_are_refused_but_not_those_to_click_on) {
  Archive archive = testing::archive_of("");
  const std::string start = "<Relationships><Relationship Id=\"r\" Type=\"http://x/relationships/";
  archive.put("word/_rels/document.xml.rels",
              start + "hyperlink\" Target=\"http://a\" TargetMode=\"External\"/></Relationships>");
  EXPECT_EQ(code_of(archive.to_bytes()), "");
  archive.put("word/_rels/settings.xml.rels",
              start + "attachedTemplate\" Target=\"http://a\" TargetMode=\"External\"/></Relationships>");
  EXPECT_EQ(code_of(archive.to_bytes()), "doc.links_outside");
}

TEST(Archive, more_than_a_template_can_be_is_refused_before_it_is_unpacked) {
  EXPECT_EQ(code_of(std::string((10u << 20) + 1, 'x')), "doc.too_large");
  Archive archive = testing::archive_of("");
  for (int at = 0; at < 300; ++at) archive.put("p" + std::to_string(at), "");
  EXPECT_EQ(code_of(archive.to_bytes()), "doc.too_large");
}

}  // namespace
}  // namespace ntm::doc
