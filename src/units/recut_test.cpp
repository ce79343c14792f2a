#include "units/recut.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

const Date change{2025, 7, 1};
const Date before{2024, 1, 22};
const Validity until{Date::beginning_of_time(), change};
const Validity since{change, {}};
const Share unknown_share{Share::Kind::unknown, 0};

Share part(std::int64_t millionths) { return {Share::Kind::part, millionths}; }

/// Communes 1, 2 (district 10) and 3 (district 11) of province 20 become 4 = 1 + a share of 2, and 5 = the
/// rest + 3.
std::shared_ptr<const Registry> split_map(Share to_four, Share to_five) {
  return testing::TrialMap()
      .add(20, "province", "62", "P")
      .add(10, "district", "610", "D1", 20, until)
      .add(11, "district", "611", "D2", 20, until)
      .add(1, "commune", "a", "A", 10, until)
      .add(2, "commune", "b", "B", 10, until)
      .add(3, "commune", "c", "C", 11, until)
      .add(4, "commune", "d", "D", 20, since)
      .add(5, "commune", "e", "E", 20, since)
      .succession(1, 4, {}, change)
      .succession(2, 4, to_four, change)
      .succession(2, 5, to_five, change)
      .succession(3, 5, {}, change)
      .made();
}

// @req R102
TEST(RecutForward, a_whole_unit_takes_its_whole_figure_along) {
  auto result = recut_forward(*split_map(part(500'000), part(500'000)), {{1, 100}, {3, 7}}, before, change);
  EXPECT_EQ(result.at(4), (RecutTotal{100, 100}));
  EXPECT_EQ(result.at(5), (RecutTotal{7, 7}));
}

// @req R102
TEST(RecutForward, a_split_without_a_known_share_stays_unknown) {
  auto result =
      recut_forward(*split_map(unknown_share, unknown_share), {{1, 100}, {2, 50}, {3, 7}}, before, change);
  EXPECT_EQ(result.at(4), (RecutTotal{std::nullopt, 100}));
  EXPECT_EQ(result.at(5), (RecutTotal{std::nullopt, 7}));
}

TEST(RecutForward, is_done_on_the_day_of_the_change_and_not_the_day_before) {
  auto map = split_map(part(500'000), part(500'000));
  EXPECT_TRUE(recut_forward(*map, {{1, 100}}, before, change.plus_days(-1)).count(1));
  EXPECT_TRUE(recut_forward(*map, {{1, 100}}, before, change).count(4));
}

RC_GTEST_PROP(RecutForward, known_shares_that_make_a_whole_lose_nothing_to_rounding, ()) {
  auto amount = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
  auto share = *rc::gen::inRange<std::int64_t>(1, 999'999);
  auto result =
      recut_forward(*split_map(part(share), part(1'000'000 - share)), {{2, amount}}, before, change);
  RC_ASSERT(*result.at(4).amount + *result.at(5).amount == amount);
}

// @req R102
TEST(RecutBack, what_lay_wholly_inside_an_old_unit_counts_for_it) {
  auto map = split_map(unknown_share, unknown_share);
  auto result = recut_back(*map, {{4, 60}, {5, 40}}, before, {20, 10, 11});
  EXPECT_EQ(result.at(20), (RecutTotal{100, 100}));
  EXPECT_EQ(result.at(10), (RecutTotal{std::nullopt, 60}));
  EXPECT_EQ(result.at(11), (RecutTotal{std::nullopt, 0}));
}

TEST(RecutBack, an_old_unit_nothing_came_from_has_nothing) {
  auto map = testing::TrialMap().add(1, "commune", "a", "A").made();
  EXPECT_EQ(recut_back(*map, {}, before, {1}).at(1), (RecutTotal{0, 0}));
}

TEST(RecutForward, two_changes_one_after_the_other_are_both_followed) {
  Date second{2026, 7, 1};
  auto map = testing::TrialMap()
                 .add(1, "commune", "a", "A", {}, until)
                 .add(2, "commune", "b", "B", {}, {change, second})
                 .add(3, "commune", "c", "C", {}, {second, {}})
                 .succession(1, 2, {}, change)
                 .succession(2, 3, {}, second)
                 .made();
  EXPECT_EQ(recut_forward(*map, {{1, 9}}, before, second).at(3), (RecutTotal{9, 9}));
  EXPECT_EQ(recut_back(*map, {{3, 9}}, before, {1}).at(1), (RecutTotal{9, 9}));
}

}  // namespace
}  // namespace ntm::units
