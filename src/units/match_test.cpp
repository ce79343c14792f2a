#include "units/match.h"

#include <gmock/gmock.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const Date day{2024, 1, 22};

class MatchTest : public ::testing::Test {
 protected:
  Matches find(const std::string& name, std::optional<UnitId> within = {}) {
    return NameIndex(map_).find({name, within, {}, {}}, day);
  }

  std::shared_ptr<const Registry> map_ =
      testing::TrialMap()
          .add(1, "province", "62", "Kon Tum")
          .add(2, "district", "610", "Đăk Glei", 1)
          .add(3, "district", "615", "Đăk Hà", 1)
          .add(4, "commune", "23353", "Đăk Pék", 2)
          .add(5, "commune", "23368", "Đăk Long", 2)
          .add(6, "commune", "23504", "Đăk Long", 3)
          .add(7, "township", "23500", "Đăk Hà", 3)
          .add(8, "commune", "1", "Sơn Hà", 3)
          .add(9, "commune", "2", "Sơn Hạ", 3)
          .add(10, "commune", "3", "Hòa Bình", 3)
          .add(11, "commune", "4", "Ia Chim", 2, {Date::beginning_of_time(), day})
          .alias(10, "Chợ Cũ")
          .made();
};

// @req R101
TEST_F(MatchTest, dak_pet_finds_dak_pek) {
  EXPECT_THAT(find("dak pet").units, ElementsAre(4));
  EXPECT_EQ(find("dak pet").by, MatchedBy::highland);
  EXPECT_THAT(find("Đăk Pét").units, ElementsAre(4));
}

// @req R101
TEST_F(MatchTest, a_name_borne_by_two_asks_and_its_district_decides) {
  EXPECT_THAT(find("Đăk Long").units, UnorderedElementsAre(5, 6));
  EXPECT_THAT(find("Đăk Long", 3).units, ElementsAre(6));
}

TEST_F(MatchTest, a_leading_type_narrows_the_search) {
  EXPECT_THAT(find("Đăk Hà").units, UnorderedElementsAre(3, 7));
  EXPECT_THAT(find("huyện Đăk Hà").units, ElementsAre(3));
  EXPECT_THAT(find("thị trấn Đăk Hà").units, ElementsAre(7));
  EXPECT_THAT(find("THI TRAN dak ha").units, ElementsAre(7));
}

TEST_F(MatchTest, exact_spelling_wins_over_looser_ones) {
  EXPECT_THAT(find("Sơn Hà").units, ElementsAre(8));
  EXPECT_THAT(find("son ha").units, UnorderedElementsAre(8, 9));
}

TEST_F(MatchTest, old_and_new_tone_places_agree) { EXPECT_THAT(find("Hoà Bình").units, ElementsAre(10)); }

TEST_F(MatchTest, decomposed_input_is_found) {
  EXPECT_THAT(find("Đa\xCC\x86k Pe\xCC\x81k").units, ElementsAre(4));
}

TEST_F(MatchTest, an_alias_is_tried_last) {
  EXPECT_THAT(find("cho cu").units, ElementsAre(10));
  EXPECT_EQ(find("cho cu").by, MatchedBy::alias);
}

TEST_F(MatchTest, a_code_is_a_name_too) { EXPECT_EQ(find("23353").by, MatchedBy::code); }

TEST_F(MatchTest, a_unit_that_ended_is_not_found_from_its_end_on) {
  EXPECT_THAT(find("Ia Chim").units, IsEmpty());
}

TEST_F(MatchTest, nothing_is_found_for_nothing) {
  EXPECT_THAT(find("").units, IsEmpty());
  EXPECT_THAT(find("   ").units, IsEmpty());
  EXPECT_THAT(find("xã").units, IsEmpty());
  EXPECT_THAT(find("Không Có").units, IsEmpty());
}

}  // namespace
}  // namespace ntm::units
