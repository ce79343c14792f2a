#include <gtest/gtest.h>

#include <stdexcept>

#include "assessment/sample_set_test.h"
#include "assessment/verdict_rules.h"

namespace ntm::assessment {
namespace {

using testing::month;
using testing::number;
using testing::row;
using testing::sample_set;

class UnitVerdict : public ::testing::Test {
 protected:
  UnitVerdict() : set_(sample_set()) {}
  UnitJudgement judge(const char* period = "2024-01") {
    situation_.set = &set_;
    situation_.period = month(period);
    return judge_unit(RowsOfUnit(rows_), situation_);
  }
  Result criterion(int number, const char* period = "2024-01") {
    return judge(period).criteria[static_cast<std::size_t>(number - 1)].result;
  }
  const IndicatorJudgement& find(const UnitJudgement& judgement, const std::string& code) {
    for (const auto& each : judgement.criteria)
      for (const auto& indicator : each.indicators)
        if (indicator.indicator->code == code) return indicator;
    throw std::logic_error("no indicator " + code);
  }
  void everything_is_met() {
    rows_ = {row("1.1", "", "2024-01", "1"), row("1.2", "", "2024-01", "30"),
             row("2.1", "men", "2024-01", "5"), row("2.1", "women", "2024-01", "5"),
             row("3.1", "", "2024-01", "0")};
  }

  criteria::Set set_;
  Situation situation_{nullptr, "TN", Month(2024, 1), {}, {}};
  std::vector<Value> rows_;
};

// @req R5 R9
TEST_F(UnitVerdict, is_met_when_every_criterion_is) {
  everything_is_met();
  EXPECT_EQ(judge().result, Result::met);
  EXPECT_EQ(judge().criteria_met, 3);
  EXPECT_EQ(judge().criteria_count, 3);
  EXPECT_TRUE(judge().unmet().empty());
}

TEST_F(UnitVerdict, without_any_value_is_unknown_and_nothing_is_met) {
  EXPECT_EQ(judge().result, Result::unknown);
  EXPECT_EQ(judge().criteria_met, 0);
  EXPECT_EQ(judge().unmet(), (std::vector<std::string>{"1", "2", "3"}));
}

// @req R104
TEST_F(UnitVerdict, one_unknown_indicator_keeps_the_criterion_from_being_met) {
  everything_is_met();
  rows_.erase(rows_.begin());
  EXPECT_EQ(criterion(1), Result::unknown);
  EXPECT_EQ(judge().result, Result::unknown);
  EXPECT_EQ(judge().unmet(), std::vector<std::string>{"1"});
}

TEST_F(UnitVerdict, not_met_outweighs_unknown) {
  rows_ = {row("1.2", "", "2024-01", "10")};
  EXPECT_EQ(criterion(1), Result::not_met);
  EXPECT_EQ(judge().result, Result::not_met);
}

// @req R9
TEST_F(UnitVerdict, indicators_are_counted_per_criterion) {
  rows_ = {row("1.1", "", "2024-01", "1"), row("1.2", "", "2024-01", "10")};
  CriterionJudgement one = judge().criteria[0];
  EXPECT_EQ(one.indicators_met, 1);
  EXPECT_EQ(one.indicators_count, 2);
}

TEST_F(UnitVerdict, of_a_split_both_men_and_women_must_pass) {
  rows_ = {row("2.1", "men", "2024-01", "5"), row("2.1", "women", "2024-01", "5.1")};
  EXPECT_EQ(criterion(2), Result::not_met);
  rows_[1].value = number("5");
  EXPECT_EQ(criterion(2), Result::met);
  rows_.pop_back();
  EXPECT_EQ(criterion(2), Result::unknown);
}

TEST_F(UnitVerdict, a_conclusion_on_the_whole_wins_over_the_parts) {
  rows_ = {row("2.1", "men", "2024-01", "9"), row("2.1", "women", "2024-01", "5"),
           row("2.1", "", "2024-01", {}, Conclusion::met)};
  UnitJudgement judgement = judge();
  EXPECT_EQ(criterion(2), Result::met);
  EXPECT_EQ(find(judgement, "2.1").computed, Result::not_met);
  EXPECT_TRUE(find(judgement, "2.1").contradiction);
  EXPECT_EQ(find(judgement, "2.1").concluded()->conclusion, Conclusion::met);
}

TEST_F(UnitVerdict, a_conclusion_on_one_part_replaces_the_comparison_of_that_part_only) {
  rows_ = {row("2.1", "men", "2024-01", "9", Conclusion::met), row("2.1", "women", "2024-01", "5")};
  UnitJudgement judgement = judge();
  EXPECT_EQ(find(judgement, "2.1").result, Result::met);
  EXPECT_EQ(find(judgement, "2.1").basis, Basis::conclusion);
  EXPECT_TRUE(find(judgement, "2.1").contradiction);
  rows_[1].value = number("6");
  EXPECT_EQ(criterion(2), Result::not_met);
}

TEST_F(UnitVerdict, the_conclusion_of_the_highest_stage_wins) {
  rows_ = {row("1.1", "", "2024-01", "1", Conclusion::met, Stage::recorded),
           row("1.1", "", "2024-01", {}, Conclusion::not_met, Stage::appraised),
           row("1.1", "", "2024-01", {}, Conclusion::met, Stage::confirmed)};
  EXPECT_EQ(find(judge(), "1.1").result, Result::not_met);
}

TEST_F(UnitVerdict, the_value_of_the_highest_stage_that_has_one_counts) {
  rows_ = {row("1.2", "", "2024-01", "10", {}, Stage::recorded),
           row("1.2", "", "2024-01", "31", {}, Stage::confirmed),
           row("1.2", "", "2024-01", {}, Conclusion::met, Stage::appraised)};
  UnitJudgement judgement = judge();
  EXPECT_EQ(find(judgement, "1.2").parts[0].standing.value, number("31"));
  EXPECT_EQ(find(judgement, "1.2").parts[0].standing.value_stage, Stage::confirmed);
  EXPECT_EQ(find(judgement, "1.2").parts[0].standing.conclusion_stage, Stage::appraised);
}

TEST_F(UnitVerdict, the_threshold_is_that_of_the_profile_and_else_the_one_for_all) {
  rows_ = {row("1.2", "", "2024-01", "25")};
  EXPECT_EQ(find(judge(), "1.2").result, Result::not_met);
  situation_.profile = "DBSH";
  EXPECT_EQ(find(judge(), "1.2").result, Result::met);
  situation_.profile = "";
  EXPECT_EQ(find(judge(), "1.2").result, Result::met);
}

// @req R105
TEST_F(UnitVerdict, a_threshold_set_by_year_is_that_of_the_month_judged_not_of_the_month_recorded) {
  set_.criteria[0].indicators[1].parts[0].thresholds = {testing::threshold("all", "44", 2023),
                                                        testing::threshold("all", "47", 2024)};
  rows_ = {row("1.2", "", "2023-12", "45")};
  EXPECT_EQ(find(judge("2023-12"), "1.2").result, Result::met);
  EXPECT_EQ(find(judge("2024-01"), "1.2").result, Result::not_met);
  EXPECT_EQ(find(judge("2025-01"), "1.2").result, Result::unknown);
}

TEST_F(UnitVerdict, an_indicator_that_does_not_apply_is_left_out_of_the_count) {
  everything_is_met();
  set_.criteria[2].indicators.push_back(
      testing::indicator("3.2", {testing::part("", criteria::Comparison::yes_no)}));
  rows_.back() = row("3.1", "", "2024-01", {}, Conclusion::not_applicable);
  rows_.push_back(row("3.2", "", "2024-01", "1"));
  CriterionJudgement three = judge().criteria[2];
  EXPECT_EQ(three.result, Result::met);
  EXPECT_EQ(three.indicators_met, 1);
  EXPECT_EQ(three.indicators_count, 1);
}

TEST_F(UnitVerdict, a_criterion_of_which_nothing_applies_leaves_nothing_outstanding) {
  everything_is_met();
  rows_.back() = row("3.1", "", "2024-01", "4", Conclusion::not_applicable);
  EXPECT_EQ(criterion(3), Result::not_applicable);
  EXPECT_EQ(judge().result, Result::met);
  EXPECT_EQ(judge().criteria_met, 3);
  EXPECT_TRUE(judge().unmet().empty());
}

TEST_F(UnitVerdict, a_set_without_criteria_is_never_met) {
  set_.criteria.clear();
  EXPECT_EQ(judge().result, Result::unknown);
  set_.criteria.push_back({"1", "", "", {}});
  EXPECT_EQ(judge().result, Result::unknown);
}

TEST_F(UnitVerdict, what_other_records_decide_is_filled_in_unless_somebody_recorded_it) {
  set_.criteria[0].indicators[0].derivation = {criteria::Origin::tier_held, "ntm_nang_cao", "", ""};
  situation_.derived = [](const criteria::Indicator&) { return std::optional(Decimal::whole(1)); };
  UnitJudgement filled = judge();
  EXPECT_EQ(find(filled, "1.1").result, Result::met);
  EXPECT_TRUE(find(filled, "1.1").parts[0].standing.is_derived);
  EXPECT_FALSE(find(filled, "1.2").parts[0].standing.is_derived);
  rows_ = {row("1.1", "", "2024-01", "0")};
  EXPECT_EQ(find(judge(), "1.1").result, Result::not_met);
  rows_ = {row("1.1", "", "2024-01", {}, Conclusion::not_met)};
  UnitJudgement concluded = judge();
  EXPECT_EQ(find(concluded, "1.1").computed, Result::met);
  EXPECT_TRUE(find(concluded, "1.1").contradiction);
}

TEST_F(UnitVerdict, a_stale_value_is_marked_and_still_decides) {
  rows_ = {row("1.1", "", "2023-01", "1")};
  EXPECT_FALSE(find(judge("2024-01"), "1.1").is_stale);
  EXPECT_TRUE(find(judge("2024-02"), "1.1").is_stale);
  EXPECT_EQ(find(judge("2024-02"), "1.1").result, Result::met);
}

TEST_F(UnitVerdict, a_stale_conclusion_on_the_whole_marks_the_indicator) {
  rows_ = {row("2.1", "", "2022-06", {}, Conclusion::met), row("2.1", "men", "2024-01", "1"),
           row("2.1", "women", "2024-01", "1")};
  EXPECT_TRUE(find(judge(), "2.1").is_stale);
  EXPECT_TRUE(find(judge(), "2.1").whole_is_stale);
  EXPECT_FALSE(find(judge(), "2.1").parts[0].is_stale);
}

TEST_F(UnitVerdict, under_a_conclusion_on_the_whole_no_unverified_threshold_carries_the_verdict) {
  for (auto& each : set_.criteria[1].indicators[0].parts) each.thresholds[0].source.verified = false;
  rows_ = {row("2.1", "men", "2024-01", "1"), row("2.1", "women", "2024-01", "1")};
  EXPECT_TRUE(find(judge(), "2.1").rests_on_unverified());
  rows_.push_back(row("2.1", "", "2024-01", {}, Conclusion::met));
  EXPECT_FALSE(find(judge(), "2.1").rests_on_unverified());
}

}  // namespace
}  // namespace ntm::assessment
