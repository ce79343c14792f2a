#include "assessment/verdict_rules.h"

#include <gtest/gtest.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using criteria::Comparison;
using testing::indicator;
using testing::month;
using testing::number;
using testing::part;
using testing::row;
using testing::threshold;

Standing standing_of(std::optional<const char*> value, std::optional<Conclusion> conclusion = {}) {
  Value made = row("x", "", "2024-01", value, conclusion);
  return standing_at({&made}, month("2024-01"));
}

Result judged(Comparison comparison, std::optional<const char*> value,
              std::optional<const char*> limit = {}) {
  criteria::Part one = part("", comparison);
  if (limit) one.thresholds = {threshold("all", *limit)};
  criteria::Indicator alone = indicator("x", {one});
  Standing standing = value ? standing_of(value) : Standing{};
  return judge_part(alone, alone.parts[0], standing, limit_for(alone, alone.parts[0], "TN", 2024, {})).result;
}

// @req R5
TEST(PartVerdict, a_value_equal_to_its_lower_threshold_is_met) {
  EXPECT_EQ(judged(Comparison::at_least, "30", "30"), Result::met);
  EXPECT_EQ(judged(Comparison::at_least, "29.9999", "30"), Result::not_met);
  EXPECT_EQ(judged(Comparison::at_least, "30.0001", "30"), Result::met);
}

TEST(PartVerdict, a_value_equal_to_its_upper_threshold_is_met) {
  EXPECT_EQ(judged(Comparison::at_most, "5", "5"), Result::met);
  EXPECT_EQ(judged(Comparison::at_most, "5.0001", "5"), Result::not_met);
  EXPECT_EQ(judged(Comparison::at_most, "4.9999", "5"), Result::met);
}

TEST(PartVerdict, a_threshold_of_zero_is_a_threshold_and_not_an_absent_one) {
  EXPECT_EQ(judged(Comparison::at_least, "0", "0"), Result::met);
  EXPECT_EQ(judged(Comparison::at_most, "0.0001", "0"), Result::not_met);
}

TEST(PartVerdict, without_a_value_it_is_unknown) {
  for (Comparison each : {Comparison::at_least, Comparison::at_most})
    EXPECT_EQ(judged(each, {}, "5"), Result::unknown);
  for (Comparison each : {Comparison::yes_no, Comparison::must_not_exist})
    EXPECT_EQ(judged(each, {}), Result::unknown);
}

// @req R5
TEST(PartVerdict, without_a_known_threshold_it_is_unknown_whatever_the_value) {
  EXPECT_EQ(judged(Comparison::at_least, "100"), Result::unknown);
  EXPECT_EQ(judged(Comparison::at_most, "0"), Result::unknown);
}

TEST(PartVerdict, yes_is_met_and_no_is_not) {
  EXPECT_EQ(judged(Comparison::yes_no, "1"), Result::met);
  EXPECT_EQ(judged(Comparison::yes_no, "0"), Result::not_met);
}

TEST(PartVerdict, what_must_not_exist_is_met_at_zero_only) {
  EXPECT_EQ(judged(Comparison::must_not_exist, "0"), Result::met);
  EXPECT_EQ(judged(Comparison::must_not_exist, "1"), Result::not_met);
  EXPECT_EQ(judged(Comparison::must_not_exist, "37"), Result::not_met);
}

TEST(PartVerdict, where_the_indicators_are_not_known_a_value_settles_nothing) {
  criteria::Indicator unknown = indicator("x", {part("", Comparison::yes_no)});
  unknown.indicators_unknown = true;
  PartJudgement by_value = judge_part(unknown, unknown.parts[0], standing_of("1"), {});
  EXPECT_EQ(by_value.result, Result::unknown);
  EXPECT_EQ(by_value.why, Why::conclusion_only);
  EXPECT_EQ(judge_part(unknown, unknown.parts[0], standing_of({}, Conclusion::met), {}).result, Result::met);
}

class PartWithConclusion : public ::testing::Test {
 protected:
  PartWithConclusion() : one_(indicator("x", {part("", Comparison::at_least, {threshold("all", "30")})})) {}
  PartJudgement judge(std::optional<const char*> value, std::optional<Conclusion> conclusion) {
    return judge_part(one_, one_.parts[0], standing_of(value, conclusion),
                      limit_for(one_, one_.parts[0], "", 2024, {}));
  }
  criteria::Indicator one_;
};

TEST_F(PartWithConclusion, the_conclusion_is_the_verdict_of_record_and_the_computed_one_stands_beside_it) {
  PartJudgement judgement = judge("10", Conclusion::met);
  EXPECT_EQ(judgement.result, Result::met);
  EXPECT_EQ(judgement.computed, Result::not_met);
  EXPECT_EQ(judgement.basis, Basis::conclusion);
}

TEST_F(PartWithConclusion, it_contradicts_when_both_are_known_and_differ) {
  EXPECT_TRUE(judge("10", Conclusion::met).contradiction);
  EXPECT_TRUE(judge("30", Conclusion::not_met).contradiction);
  EXPECT_FALSE(judge("30", Conclusion::met).contradiction);
  EXPECT_FALSE(judge("10", Conclusion::not_met).contradiction);
}

TEST_F(PartWithConclusion, nothing_computed_cannot_be_contradicted) {
  EXPECT_FALSE(judge({}, Conclusion::met).contradiction);
  one_.parts[0].thresholds.clear();
  EXPECT_FALSE(judge("10", Conclusion::met).contradiction);
}

TEST_F(PartWithConclusion, without_one_the_comparison_decides) {
  EXPECT_EQ(judge("30", {}).basis, Basis::computed);
  EXPECT_EQ(judge({}, Conclusion::not_met).basis, Basis::conclusion);
}

TEST_F(PartWithConclusion, not_applicable_counts_only_where_the_set_allows_it) {
  EXPECT_EQ(judge("10", Conclusion::not_applicable).result, Result::not_met);
  EXPECT_EQ(judge("10", Conclusion::not_applicable).basis, Basis::computed);
  one_.may_not_apply = true;
  EXPECT_EQ(judge("10", Conclusion::not_applicable).result, Result::not_applicable);
  EXPECT_FALSE(judge("10", Conclusion::not_applicable).contradiction);
}

TEST_F(PartWithConclusion, a_verdict_by_conclusion_does_not_rest_on_an_unverified_threshold) {
  one_.parts[0].thresholds[0].source.verified = false;
  EXPECT_TRUE(judge("30", {}).rests_on_unverified());
  EXPECT_FALSE(judge("30", Conclusion::met).rests_on_unverified());
  one_.parts[0].thresholds[0].source.verified = true;
  EXPECT_FALSE(judge("30", {}).rests_on_unverified());
}

TEST(Distance, is_how_far_the_value_is_inside_its_threshold_and_negative_outside) {
  criteria::Indicator least = indicator("x", {part("", Comparison::at_least, {threshold("all", "30")})});
  criteria::Indicator most = indicator("x", {part("", Comparison::at_most, {threshold("all", "5")})});
  auto distance = [](const criteria::Indicator& of, const char* value) {
    return judge_part(of, of.parts[0], standing_of(value), limit_for(of, of.parts[0], "", 2024, {})).distance;
  };
  EXPECT_EQ(distance(least, "34.5"), number("4.5"));
  EXPECT_EQ(distance(least, "28"), number("-2"));
  EXPECT_EQ(distance(least, "30"), number("0"));
  EXPECT_EQ(distance(most, "3"), number("2"));
  EXPECT_EQ(distance(most, "6.5"), number("-1.5"));
}

TEST(Distance, is_absent_where_nothing_is_measured) {
  criteria::Indicator yes = indicator("x", {part("", Comparison::yes_no)});
  EXPECT_EQ(judge_part(yes, yes.parts[0], standing_of("1"), {}).distance, std::nullopt);
  criteria::Indicator open = indicator("x", {part("", Comparison::at_least)});
  EXPECT_EQ(judge_part(open, open.parts[0], standing_of("1"), {}).distance, std::nullopt);
}

}  // namespace
}  // namespace ntm::assessment
