// Text that people type, paste or send, in documents that others sign.
#include <gmock/gmock.h>

#include <pugixml.hpp>

#include "base/text.h"
#include "doc/fixture_test.h"
#include "doc/plain.h"

namespace ntm::doc {
namespace {

using testing::filled;
using ::testing::HasSubstr;
using testing::item;
using ::testing::Not;
using testing::p;

std::string with_text(const std::string& text) {
  Values values;
  values.texts["ten"] = text;
  return filled(p("{{ten}}"), values);
}

bool is_xml(const std::string& part) {
  return pugi::xml_document().load_string(("<x xmlns:w=\"w\">" + part + "</x>").c_str());
}

TEST(Hostile, what_means_something_in_xml_is_text) {
  const std::string body = with_text("</w:t><w:b/> & \"<![CDATA[x]]>\"");
  EXPECT_THAT(body, HasSubstr("&lt;/w:t&gt;&lt;w:b/&gt; &amp; \"&lt;![CDATA[x]]&gt;\""));
  EXPECT_TRUE(is_xml(body));
}

TEST(Hostile, a_value_that_looks_like_a_marker_is_not_filled_again) {
  Values values;
  values.texts["ten"] = "{{ngay}} {{khoi:ds}}";
  values.texts["ngay"] = "bí mật";
  EXPECT_THAT(filled(p("{{ten}}"), values), HasSubstr("{{ngay}} {{khoi:ds}}"));
}

TEST(Hostile, control_characters_are_shown_as_unreadable_and_lines_and_tabs_are_kept) {
  EXPECT_EQ(printable(std::string("a\0b\x01\x1F\x7F"
                                  "c",
                                  7)),
            "a�b���c");
  const std::string body = with_text("một\r\nhai\rba\tbốn\n");
  EXPECT_THAT(
      body,
      HasSubstr(
          "một</w:t><w:br/><w:t xml:space=\"preserve\">hai</w:t><w:br/><w:t xml:space=\"preserve\">ba</w:t>"
          "<w:tab/><w:t xml:space=\"preserve\">bốn</w:t><w:br/>"));
}

TEST(Hostile, what_turns_the_direction_of_writing_is_left_out) {
  EXPECT_EQ(printable("1\xE2\x80\xAE"
                      "23\xE2\x80\xAC 4\xE2\x81\xA6"
                      "5"),
            "123 45");
  EXPECT_EQ(printable("“ngoặc” – … ‰"), "“ngoặc” – … ‰");
}

TEST(Hostile, decomposed_vietnamese_is_composed) {
  EXPECT_EQ(printable("\x44\x61\xCC\x86k Pe\xCC\x81k"), "Dăk Pék");
  EXPECT_TRUE(is_nfc(with_text("e\xCC\x82\xCC\x81")));
}

TEST(Hostile, bytes_that_are_no_utf8_give_a_document_that_is) {
  const std::string body = with_text("x\xFF\xC3(\xED\xA0\x80 y");
  EXPECT_TRUE(is_valid_utf8(body));
  EXPECT_TRUE(is_xml(body));
}

TEST(Hostile, non_characters_cannot_break_the_file) {
  EXPECT_EQ(printable("a\xEF\xBF\xBE\xEF\xBF\xBF"), "a��");
}

TEST(Hostile, a_word_of_a_hundred_thousand_letters_is_carried) {
  EXPECT_THAT(with_text(std::string(100'000, 'x')), HasSubstr(std::string(100'000, 'x')));
}

TEST(Hostile, notes_are_text_as_well) {
  Values values;
  values.texts["ten"] = Text::noted("1", "<w:p/> & \x02");
  const std::string notes =
      testing::part_of(testing::template_of(p("{{ten}}")).fill(values, {}), "word/footnotes.xml");
  EXPECT_THAT(notes, HasSubstr("&lt;w:p/&gt; &amp; �"));
}

TEST(Hostile, three_hundred_rows_keep_their_order) {
  Values values;
  for (int at = 1; at <= 300; ++at) values.lists["ds"].push_back(item(std::to_string(at)));
  const std::string body =
      filled(testing::table("<w:tr>" + testing::cell(p("{{hang:ds}}{{chu}}")) + "</w:tr>", {1000}), values);
  std::string expected;
  for (int at = 1; at <= 300; ++at) expected += std::to_string(at) + "\n";
  EXPECT_EQ(testing::words_in(body), expected);
}

}  // namespace
}  // namespace ntm::doc
