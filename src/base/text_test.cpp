#include "base/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace ntm {

TEST(Text, decomposed_input_becomes_nfc) {
  std::string decomposed = "Đa\xCC\x86k Pe\xCC\x81k";
  EXPECT_FALSE(is_nfc(decomposed));
  EXPECT_EQ(to_nfc(decomposed), "Đăk Pék");
}

TEST(Text, broken_utf8_is_seen) {
  EXPECT_FALSE(is_valid_utf8("\xC3\x28"));
  EXPECT_TRUE(is_valid_utf8(""));
  EXPECT_TRUE(is_valid_utf8("Măng Đen"));
}

TEST(ToneKey, old_and_new_tone_places_agree) {
  EXPECT_EQ(tone_key("Hoà Bình"), tone_key("Hòa Bình"));
  EXPECT_NE(tone_key("Sơn Hà"), tone_key("Sơn Hạ"));
}

TEST(FoldKey, drops_every_mark_and_turns_d_bar_into_d) { EXPECT_EQ(fold_key("  Đăk   Pék "), "dak pek"); }

TEST(HighlandKey, joins_the_spellings_of_the_directive) {
  EXPECT_EQ(highland_key("Đăk Pét"), highland_key("Đăk Pék"));
  EXPECT_EQ(highland_key("Ngọc Tú"), highland_key("Ngọk Tụ"));
  EXPECT_EQ(highland_key("Pờ Y"), highland_key("Bờ Y"));
  EXPECT_EQ(highland_key("Măng Buk"), highland_key("Măng Bút"));
  EXPECT_EQ(highland_key("dak pet"), highland_key("Đăk Pék"));
}

TEST(HighlandKey, keeps_other_names_apart) { EXPECT_NE(highland_key("Đăk Long"), highland_key("Đăk Môn")); }

TEST(SortKey, orders_as_a_vietnamese_dictionary) {
  std::vector<std::string> names{"Đức", "Dân", "ăn", "an", "ân", "z", "y"};
  std::sort(names.begin(), names.end(), [](auto& a, auto& b) { return sort_key(a) < sort_key(b); });
  EXPECT_EQ(names, (std::vector<std::string>{"an", "ăn", "ân", "Dân", "Đức", "y", "z"}));
}

TEST(ToUpper, keeps_the_marks_of_vietnamese_letters) {
  EXPECT_EQ(to_upper("Ủy ban nhân dân huyện Đăk Hà"), "ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ");
  EXPECT_EQ(to_upper("\x65\xCC\x82\xCC\x81"), "Ế");  // e with two marks of its own
}

TEST(DisplayWidth, counts_letters_not_bytes) { EXPECT_EQ(display_width("Đăk Pék"), 7u); }

}  // namespace ntm
