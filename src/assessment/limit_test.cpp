#include "assessment/limit.h"

#include <gtest/gtest.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using criteria::Comparison;
using testing::indicator;
using testing::number;
using testing::part;
using testing::threshold;

class LimitThatFollows : public ::testing::Test {
 protected:
  LimitThatFollows() {
    other_.code = "NC";
    other_.criteria = {{"10", "Thu nhập", "", {indicator("10", {part("", Comparison::at_least, {})})}}};
    income_ = indicator("KM2", {part("", Comparison::at_least)});
    income_.ratio = criteria::Ratio{"NC", "10", number("1.1")};
  }
  void other_figure(const char* profile, const char* value) {
    other_.criteria[0].indicators[0].parts[0].thresholds.push_back(threshold(profile, value));
  }
  std::optional<Limit> limit(const std::string& profile_there = "TN") {
    OtherSets others = [&](std::string_view code) {
      return code == "NC" ? OtherSet{&other_, profile_there} : OtherSet{};
    };
    return limit_for(income_, income_.parts[0], "", 2024, others);
  }
  criteria::Set other_;
  criteria::Indicator income_;
};

// @req R107
TEST_F(LimitThatFollows, is_the_multiple_of_the_other_sets_figure_for_the_same_unit) {
  other_figure("TN", "50");
  other_figure("DBSH", "60");
  EXPECT_EQ(limit("TN")->value, number("55"));
  EXPECT_EQ(limit("DBSH")->value, number("66"));
  EXPECT_NE(limit("TN")->follows.find("1,1 × NC"), std::string::npos);
}

TEST_F(LimitThatFollows, is_unknown_while_the_other_figure_is) {
  EXPECT_EQ(limit(), std::nullopt);
  other_figure("DBSH", "60");
  EXPECT_EQ(limit("TN"), std::nullopt);
  EXPECT_EQ(limit_for(income_, income_.parts[0], "", 2024, {}), std::nullopt);
}

TEST_F(LimitThatFollows, is_rounded_to_the_strict_side_so_that_no_value_slips_under_the_exact_product) {
  income_.ratio->times = number("1.1111");
  other_figure("TN", "0.0015");
  EXPECT_EQ(limit()->value, number("0.0017"));  // exactly 0.00166665
  income_.parts[0].comparison = Comparison::at_most;
  EXPECT_EQ(limit()->value, number("0.0016"));
}

TEST_F(LimitThatFollows, is_as_verified_as_the_figure_it_follows) {
  other_figure("TN", "50");
  EXPECT_TRUE(limit()->source.verified);
  other_.criteria[0].indicators[0].parts[0].thresholds[0].source.verified = false;
  EXPECT_FALSE(limit()->source.verified);
}

TEST(Limit, a_yes_no_question_and_what_must_not_exist_need_none) {
  criteria::Part yes = part("", Comparison::yes_no), none = part("", Comparison::must_not_exist);
  EXPECT_EQ(bound_of(yes, {}), Decimal::whole(1));
  EXPECT_EQ(bound_of(none, {}), Decimal::whole(0));
  EXPECT_EQ(limit_for(indicator("x", {yes}), yes, "TN", 2024, {}), std::nullopt);
}

// @req R105
TEST(Limit, names_the_column_and_the_year_it_was_taken_from) {
  criteria::Part income =
      part("", Comparison::at_least, {threshold("TN", "47", 2024), threshold("TN", "44")});
  Limit of_2024 = *limit_for(indicator("x", {income}), income, "TN", 2024, {});
  EXPECT_EQ(of_2024.value, number("47"));
  EXPECT_EQ(of_2024.year, 2024);
  EXPECT_EQ(of_2024.profile, "TN");
  EXPECT_EQ(limit_for(indicator("x", {income}), income, "TN", 2025, {})->year, std::nullopt);
}

}  // namespace
}  // namespace ntm::assessment
