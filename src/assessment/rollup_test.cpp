#include "assessment/rollup.h"

#include <gtest/gtest.h>

namespace ntm::assessment {
namespace {

std::string average(std::int64_t sum, std::int64_t count) {
  return average_to_one_decimal(sum, count)->to_text();
}

std::vector<std::pair<std::string, int>> labelled(const std::vector<Band>& bands) {
  std::vector<std::pair<std::string, int>> result;
  for (const Band& band : bands) result.emplace_back(band.label(), band.count);
  return result;
}

std::vector<CommuneState> with(const std::vector<int>& counts) {
  std::vector<CommuneState> communes;
  for (int met : counts) communes.push_back({met, false, false, false});
  return communes;
}

// @req R6
TEST(Average, is_rounded_half_up_to_one_decimal_from_the_exact_fraction) {
  EXPECT_EQ(average(1360, 85), "16");
  EXPECT_EQ(average(1356, 85), "16");    // 15.9529
  EXPECT_EQ(average(1355, 85), "15.9");  // 15.9411
  EXPECT_EQ(average(5, 4), "1.3");       // 1.25 exactly
  EXPECT_EQ(average(249, 200), "1.2");   // 1.245
  EXPECT_EQ(average(0, 7), "0");
}

TEST(Average, of_no_communes_is_absent) { EXPECT_EQ(average_to_one_decimal(0, 0), std::nullopt); }

// @req R5
TEST(Totals, keep_the_four_states_apart) {
  CommuneState kept{3, true, true, true}, lost{1, false, true, true}, waiting{3, true, true, false},
      once_reached{2, false, true, false}, not_yet{2, false, false, false};
  Totals totals = totals_of({kept, lost, waiting, once_reached, not_yet});
  EXPECT_EQ(totals.rural_communes, 5);
  EXPECT_EQ(totals.reached, 4);
  EXPECT_EQ(totals.recognised, 2);
  EXPECT_EQ(totals.waiting, 2);
  EXPECT_EQ(totals.maintained, 1);
  EXPECT_EQ(totals.average_criteria_met->to_text(), "2.2");
}

// @req R5 R47
TEST(Totals, meeting_everything_without_a_decision_is_not_maintaining) {
  EXPECT_EQ(totals_of({{3, true, true, false}}).maintained, 0);
}

// @req R6
TEST(Totals, communes_without_data_are_counted_and_left_out_of_the_average) {
  CommuneState silent{0, false, false, false, false};
  Totals totals = totals_of({{10, false, false, false}, silent, {15, false, false, false}, silent});
  EXPECT_EQ(totals.rural_communes, 4);
  EXPECT_EQ(totals.without_data, 2);
  EXPECT_EQ(totals.average_criteria_met->to_text(), "12.5");
  EXPECT_EQ(totals_of({silent, silent}).average_criteria_met, std::nullopt);
}

// @req R8
TEST(Bands, communes_without_data_are_in_none) {
  CommuneState silent{0, false, false, false, false};
  EXPECT_EQ(labelled(bands_of({5}, 9, {silent, {0, false, false, false}})),
            (std::vector<std::pair<std::string, int>>{{"5-9", 0}, {"0-4", 1}}));
}

TEST(Totals, of_nothing_are_zero_without_an_average) {
  EXPECT_EQ(totals_of({}).rural_communes, 0);
  EXPECT_EQ(totals_of({}).average_criteria_met, std::nullopt);
}

// @req R8
TEST(Bands, both_ends_belong_to_a_band) {
  auto bands = labelled(bands_of({19, 15, 10, 5}, 19, with({19, 18, 15, 14, 10, 9, 5, 4, 0})));
  EXPECT_EQ(bands, (std::vector<std::pair<std::string, int>>{
                       {"19", 1}, {"15-18", 2}, {"10-14", 2}, {"5-9", 2}, {"0-4", 2}}));
}

TEST(Bands, without_bounds_everything_is_one_band) {
  EXPECT_EQ(labelled(bands_of({}, 10, with({0, 10}))),
            (std::vector<std::pair<std::string, int>>{{"0-10", 2}}));
}

TEST(Bands, bounds_beyond_the_number_of_criteria_are_passed_over) {
  EXPECT_EQ(labelled(bands_of({19, 10, 6}, 10, with({10, 7}))),
            (std::vector<std::pair<std::string, int>>{{"10", 1}, {"6-9", 1}, {"0-5", 0}}));
}

TEST(Bands, a_lowest_bound_of_zero_leaves_no_further_band) {
  EXPECT_EQ(labelled(bands_of({5, 0}, 9, {})),
            (std::vector<std::pair<std::string, int>>{{"5-9", 0}, {"0-4", 0}}));
}

}  // namespace
}  // namespace ntm::assessment
