#include "criteria/set.h"

#include <gmock/gmock.h>

#include "criteria/cases_test.h"
#include "criteria/set_table.h"
#include "criteria/tier.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::ElementsAre;

Threshold threshold(bool verified) { return {"all", {}, Decimal::whole(1), {"", "", "found", verified}}; }

Set set_with(Indicator indicator) {
  Set set;
  set.criteria = {{"1", "", "", {std::move(indicator)}}};
  return set;
}

// @req R111
TEST(UnverifiedCount, counts_every_threshold_nobody_verified) {
  Indicator indicator;
  indicator.parts.resize(2);
  indicator.parts[0].thresholds = {threshold(true), threshold(false)};
  indicator.parts[1].thresholds = {threshold(false)};
  EXPECT_EQ(set_with(indicator).unverified_count(), 2);
}

TEST(UnverifiedCount, counts_a_figure_for_men_and_women_once) {
  Indicator indicator;
  indicator.kind = "split";
  indicator.parts.resize(2);
  for (Part& part : indicator.parts) part.thresholds = {threshold(false)};
  EXPECT_EQ(set_with(indicator).unverified_count(), 1);
}

TEST(UnverifiedCount, counts_a_ratio_as_a_figure) {
  Indicator indicator;
  indicator.parts.resize(1);
  indicator.ratio = Ratio{"A", "10", Decimal::whole(1), {}};
  EXPECT_EQ(set_with(indicator).unverified_count(), 1);
  indicator.ratio->source.verified = true;
  EXPECT_EQ(set_with(indicator).unverified_count(), 0);
}

TEST(UnverifiedCount, of_a_set_without_figures_is_0) { EXPECT_EQ(Set().unverified_count(), 0); }

TEST(Tiers, are_found_by_their_code_and_belong_to_a_level) {
  EXPECT_EQ(find_tier("ntm_nang_cao")->level, "commune");
  EXPECT_EQ(find_tier("district_ntm")->level, "district");
  EXPECT_EQ(find_tier("village_dtts")->level, "village");
  EXPECT_EQ(find_tier("gold"), nullptr);
}

TEST(Tiers, of_a_level_stand_lowest_first) {
  std::vector<std::string> of_communes;
  for (const Tier& tier : tiers())
    if (tier.level == "commune") of_communes.push_back(tier.code);
  EXPECT_THAT(of_communes, ElementsAre("ntm", "ntm_nang_cao", "ntm_kieu_mau"));
}

TEST(TableOfACriterion, says_for_every_kind_what_is_required) {
  Set set = set_of(original());
  EXPECT_THAT(
      table_of(set.criteria[0]),
      ElementsAre(ElementsAre("1.1", "Có quy hoạch", "đạt"), ElementsAre("1.2", "Nhà tạm", "không có"),
                  ElementsAre("1.3", "Nước sạch", ""), ElementsAre("", "– Tổng số", "≥ TN ~30 %"),
                  ElementsAre("", "– Số công trình", "mức chưa biết"), ElementsAre("", "– An toàn", "đạt")));
  EXPECT_THAT(table_of(set.criteria[3]),
              ElementsAre(ElementsAre("4", "Kết luận về tiêu chí", "theo kết luận")));
  EXPECT_THAT(table_of(set.criteria[4])[0], ElementsAre("5.1", "Giữ chuẩn", "đã là xã nông thôn mới"));
}

TEST(TableOfACriterion, long_texts_go_on_in_the_next_row_without_tearing_a_figure_from_its_profile) {
  Set set = set_of(original());
  EXPECT_THAT(table_of(set.criteria[1]),
              ElementsAre(ElementsAre("2", "Thu nhập bình quân", "≥ TN 2023 ~47; TN 2024 50,5; ~40"),
                          ElementsAre("", "", "triệu đồng/người/năm")));
}

}  // namespace
}  // namespace ntm::criteria
