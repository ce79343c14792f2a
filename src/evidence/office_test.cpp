#include "evidence/office.h"

#include "evidence/fixture_test.h"
#include "evidence/kind_rules.h"
#include "xlsx/package.h"

namespace ntm::evidence {
namespace {

using testing::docx;
using testing::zip_of;

std::string refusal(const std::string& content) {
  try {
    kind_of("tệp", content);
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 1u);
    EXPECT_FALSE(refused.problems()[0].remedy_vi.empty());
    return refused.problems()[0].code;
  }
  return "";
}

std::string packed_with(const std::string& part, const std::string& text) {
  return xlsx::Package(docx(), "a.docx", {}).with({{part, text}});
}

TEST(Content, of_every_kind_is_taken) {
  EXPECT_EQ(kind_of("a", testing::pdf), Kind::pdf);
  EXPECT_EQ(kind_of("a", testing::png), Kind::png);
  EXPECT_EQ(kind_of("a", docx({{"word/media/1.png", testing::png}})), Kind::docx);
  EXPECT_EQ(kind_of("a", zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                 {"Configurations2/", ""},
                                 {"content.xml", "<office/>"}})),
            Kind::odt);
}

TEST(Content, that_is_empty_too_large_or_of_another_kind_is_refused) {
  EXPECT_EQ(refusal(""), "evidence.file_empty");
  EXPECT_EQ(refusal(testing::pdf + std::string(largest_file_bytes, ' ')), "evidence.file_too_large");
  for (const std::string& other :
       {std::string("<html><script>alert(1)</script>"), std::string("MZ\x90"), std::string("#!/bin/sh\n"),
        std::string("<svg xmlns='…'/>"), zip_of({{"a.exe", "MZ"}}), zip_of({{"content.xml", "<x/>"}})})
    EXPECT_EQ(refusal(other), "evidence.file_of_other_kind") << other.substr(0, 20);
}

TEST(Content, with_a_macro_is_refused_whatever_it_is_called) {
  EXPECT_EQ(refusal(docx({{"word/vbaProject.bin", "\xD0\xCF"}})), "evidence.file_holds_program");
  EXPECT_EQ(refusal(zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"content.xml", "<x/>"},
                            {"Basic/Standard/Module1.xml", "<x/>"}})),
            "evidence.file_holds_program");
}

TEST(Content, that_unpacks_too_far_is_refused) {
  EXPECT_EQ(refusal(packed_with("word/media/bomb.xml", std::string(30u << 20, '0'))),
            "evidence.file_unsound");
}

TEST(Content, with_unsafe_names_inside_or_cut_off_is_refused) {
  EXPECT_EQ(refusal(docx({{"../../etc/cron.d/x", "x"}})), "evidence.file_unsound");
  const std::string whole = docx();
  for (std::size_t length : {std::size_t{10}, whole.size() / 2, whole.size() - 1})
    EXPECT_EQ(refusal(whole.substr(0, length)), "evidence.file_unsound") << length;
}

}  // namespace
}  // namespace ntm::evidence
