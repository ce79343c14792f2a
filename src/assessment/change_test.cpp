#include "assessment/change.h"

#include <gtest/gtest.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using testing::month;
using testing::number;
using testing::row;
using testing::sample_set;

// @req R9 R49
TEST(SinceRecognition, what_is_not_met_now_is_lost_because_recognition_presupposed_it) {
  EXPECT_EQ(since_recognition(true, Result::met), Since::kept);
  EXPECT_EQ(since_recognition(true, Result::not_met), Since::lost);
  EXPECT_EQ(since_recognition(true, Result::unknown), Since::lost);
  EXPECT_EQ(since_recognition(true, Result::not_applicable), Since::kept);
}

TEST(SinceRecognition, an_unrecognised_unit_neither_keeps_nor_loses) {
  EXPECT_EQ(since_recognition(false, Result::not_met), std::nullopt);
  EXPECT_EQ(since_recognition(false, Result::met), std::nullopt);
}

// @req R49
TEST(LostShare, is_the_outstanding_part_of_all_criteria) {
  EXPECT_EQ(lost_share_percent(13, 19)->to_text(), "31.5789");
  EXPECT_EQ(lost_share_percent(19, 19)->to_text(), "0");
  EXPECT_EQ(lost_share_percent(7, 10)->to_text(), "30");
  EXPECT_EQ(lost_share_percent(0, 0), std::nullopt);
}

class Change : public ::testing::Test {
 protected:
  Change() : set_(sample_set()), other_(sample_set()) {}
  UnitJudgement judge(const char* period) { return judge(set_, period); }
  UnitJudgement judge(const criteria::Set& set, const char* period) {
    return judge_unit(RowsOfUnit(rows_), Situation{&set, "TN", month(period), {}, {}});
  }
  criteria::Set set_, other_;
  std::vector<Value> rows_;
};

// @req R48
TEST_F(Change, an_indicator_met_before_and_not_now_is_a_regression) {
  rows_ = {row("1.1", "", "2023-12", "1"), row("1.1", "", "2024-01", "0"), row("1.2", "", "2023-12", "35")};
  auto found = regressions(judge("2023-12"), judge("2024-01"));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].criterion, "1");
  EXPECT_EQ(found[0].indicator, "1.1");
  EXPECT_EQ(found[0].now, Result::not_met);
}

TEST_F(Change, one_that_became_unknown_is_a_regression_and_one_that_was_never_met_is_not) {
  rows_ = {row("1.1", "", "2023-12", "1"), row("1.1", "", "2024-01", {}, Conclusion::not_applicable),
           row("1.2", "", "2023-12", "3")};
  auto found = regressions(judge("2023-12"), judge("2024-01"));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].now, Result::unknown);
}

TEST_F(Change, one_that_no_longer_applies_is_no_regression) {
  rows_ = {row("3.1", "", "2023-12", "0"), row("3.1", "", "2024-01", {}, Conclusion::not_applicable)};
  EXPECT_TRUE(regressions(judge("2023-12"), judge("2024-01")).empty());
}

// @req R48
TEST(Falling, needs_three_values_each_worse_than_the_one_before) {
  using criteria::Comparison;
  auto values = [](std::initializer_list<const char*> texts) {
    std::vector<Decimal> made;
    for (const char* text : texts) made.push_back(number(text));
    return made;
  };
  EXPECT_TRUE(is_falling(values({"9", "8", "7"}), Comparison::at_least));
  EXPECT_FALSE(is_falling(values({"9", "8", "8"}), Comparison::at_least));
  EXPECT_FALSE(is_falling(values({"8", "7"}), Comparison::at_least));
  EXPECT_TRUE(is_falling(values({"1", "9", "8", "7"}), Comparison::at_least));
  EXPECT_TRUE(is_falling(values({"1", "2", "3"}), Comparison::at_most));
  EXPECT_FALSE(is_falling(values({"3", "2", "1"}), Comparison::at_most));
}

// @req R13
TEST_F(Change, between_two_versions_lists_what_falls_what_rises_and_what_is_new) {
  rows_ = {row("1.1", "", "2024-01", "1"), row("1.2", "", "2024-01", "30"), row("2.1", "men", "2024-01", "6"),
           row("2.1", "women", "2024-01", "5"), row("3.1", "", "2024-01", "0")};
  other_.criteria[0].indicators[1].parts[0].thresholds = {testing::threshold("all", "40")};
  other_.criteria[1].indicators[0].parts[0].thresholds = {testing::threshold("all", "7")};
  other_.criteria.push_back(
      {"4", "Bốn", "", {testing::indicator("4.1", {testing::part("", criteria::Comparison::yes_no)})}});
  Fall fall = fall_between(judge(set_, "2024-01"), judge(other_, "2024-01"));
  EXPECT_EQ(fall.fallen, std::vector<std::string>{"1"});
  EXPECT_EQ(fall.risen, std::vector<std::string>{"2"});
  EXPECT_EQ(fall.added, std::vector<std::string>{"4"});
}

TEST_F(Change, between_a_set_and_itself_is_nothing) {
  Fall fall = fall_between(judge("2024-01"), judge("2024-01"));
  EXPECT_TRUE(fall.fallen.empty() && fall.risen.empty() && fall.added.empty());
}

}  // namespace
}  // namespace ntm::assessment
