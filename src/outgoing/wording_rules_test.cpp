#include "outgoing/wording_rules.h"

#include <gmock/gmock.h>

namespace ntm::outgoing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
TEST(Symbol, numbers_below_ten_have_a_zero) {
  EXPECT_EQ(symbol(5, "CT-UBND"), "05/CT-UBND");
  EXPECT_EQ(symbol(9, "BC-VPĐP"), "09/BC-VPĐP");
  EXPECT_EQ(symbol(10, "BC-VPĐP"), "10/BC-VPĐP");
  EXPECT_EQ(symbol(1234, "BC-VPĐP"), "1234/BC-VPĐP");
}

TEST(Symbol, a_draft_has_a_gap_for_the_number) { EXPECT_EQ(symbol({}, "BC-VPĐP"), "      /BC-VPĐP"); }

// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
TEST(DayInWords, days_below_ten_and_the_first_two_months_have_a_zero) {
  EXPECT_EQ(day_in_words(Date(2024, 1, 22)), "ngày 22 tháng 01 năm 2024");
  EXPECT_EQ(day_in_words(Date(2024, 2, 9)), "ngày 09 tháng 02 năm 2024");
  EXPECT_EQ(day_in_words(Date(2024, 3, 10)), "ngày 10 tháng 3 năm 2024");
  EXPECT_EQ(day_in_words(Date(2024, 12, 1)), "ngày 01 tháng 12 năm 2024");
  EXPECT_EQ(short_day(Date(2024, 3, 9)), "09/3/2024");
}

TEST(DayInWords, a_draft_has_gaps) { EXPECT_EQ(day_in_words({}), "ngày      tháng      năm          "); }

TEST(InFull, common_short_words_are_written_out) {
  EXPECT_EQ(in_full("UBND huyện Đăk Hà"), "Ủy ban nhân dân huyện Đăk Hà");
  EXPECT_EQ(in_full("Văn phòng điều phối Chương trình MTQG xây dựng NTM tỉnh"),
            "Văn phòng điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh");
  EXPECT_EQ(in_full("Sở Xây dựng"), "Sở Xây dựng");
}

TEST(NameInHeading, the_place_of_a_committee_stands_on_its_own_line) {
  EXPECT_EQ(name_in_heading("Ủy ban nhân dân huyện Đăk Hà"), "ỦY BAN NHÂN DÂN\nHUYỆN ĐĂK HÀ");
  EXPECT_EQ(name_in_heading("Sở Nội vụ"), "SỞ NỘI VỤ");
  EXPECT_EQ(name_in_heading(""), "");
}

// @req R98
TEST(RecipientLines, each_ends_with_a_semicolon_and_the_archive_line_with_a_full_stop) {
  EXPECT_THAT(recipient_lines({{1, "Thường trực Tỉnh ủy", "B/c", "", false},
                               {2, "Báo Kon Tum;", "", "", false},
                               {3, "Lưu: VT, NNTN.NLTA", "", "", true}}),
              ElementsAre("- Thường trực Tỉnh ủy (B/c);", "- Báo Kon Tum;", "- Lưu: VT, NNTN.NLTA."));
  EXPECT_THAT(recipient_lines({{1, "VT, VPĐP", "", "", true}}), ElementsAre("- Lưu: VT, VPĐP."));
  EXPECT_THAT(recipient_lines({}), IsEmpty());
}

TEST(BasisLines, each_ends_with_a_semicolon_and_the_last_with_a_full_stop) {
  EXPECT_THAT(basis_lines({"Căn cứ A", "Căn cứ B.;"}), ElementsAre("Căn cứ A;", "Căn cứ B."));
}

TEST(Roman, numbers_annexes) {
  EXPECT_EQ(roman(1), "I");
  EXPECT_EQ(roman(4), "IV");
  EXPECT_EQ(roman(9), "IX");
  EXPECT_EQ(roman(14), "XIV");
  EXPECT_EQ(roman(49), "XLIX");
  EXPECT_EQ(roman(3999), "MMMCMXCIX");
}

}  // namespace
}  // namespace ntm::outgoing
