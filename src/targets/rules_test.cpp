#include "targets/rules.h"

#include <gmock/gmock.h>

#include "targets/scope_rules.h"
#include "units/trial_map.h"

namespace ntm::targets {
namespace {

using recognition::Decision;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using units::UnitId;

const Date due{2024, 12, 31};
const Date abolished{2025, 7, 1};
const Validity until_reform{Date::beginning_of_time(), abolished};

/// One district with three communes; commune 3 has five villages, two of them pilots of 2023.
class TargetsTest : public ::testing::Test {
 protected:
  TargetsTest() {
    map_.add(1, "province", "62", "Kon Tum").add(2, "district", "611", "Ngọc Hồi", 1, until_reform);
    for (UnitId commune : {3, 4, 5}) {
      map_.add(commune, "commune", "c" + std::to_string(commune), "Xã " + std::to_string(commune), 2,
               until_reform);
      map_.attribute(commune, "ntm_programme", "yes");
    }
    for (UnitId village = 31; village <= 35; ++village) {
      map_.add(village, "village", "v" + std::to_string(village), "Thôn", 3);
      map_.attribute(village, "dtts", village == 35 ? "no" : "yes");
    }
    map_.attribute(31, "pilot_year", "2023");
  }

  void recognise(UnitId unit, const std::string& tier, Date on) {
    decisions_.push_back({unit, tier, Decision::Action::recognise, on, "", "", ""});
  }

  Outlook judge_on(Date as_of, const Target& target, const std::vector<Target>& others = {}) {
    registry_ = map_.made();
    recognition::Decisions decisions(decisions_);
    std::vector<Target> all = others;
    all.push_back(target);
    Facts facts{as_of,
                *registry_,
                decisions,
                [&](UnitId, const std::string&) { return progress_; },
                [&](UnitId, const std::string&) { return met_at_first_; },
                watch_,
                maintained_};
    return outlook_on(target, all, facts);
  }

  static Target named(UnitId unit, const std::string& tier) {
    Target target;
    target.id = "t" + std::to_string(unit);
    target.tier = tier;
    target.unit = unit;
    target.year = 2024;
    target.due_on = due;
    if (tier == "district_ntm") target.level = units::Level::district;
    return target;
  }

  static Target village_rule() {
    Target target = named(0, "village_dtts");
    target.kind = Kind::rule;
    target.level = units::Level::village;
    target.rule = Rule{};
    target.rule->recognised_in_year = 2024;
    target.rule->villages = {{"dtts", "yes"}};
    target.rule->except_villages = {{"pilot_year", "2023"}};
    return target;
  }

  units::testing::TrialMap map_;
  std::shared_ptr<const units::Registry> registry_;
  std::vector<Decision> decisions_;
  static Progress progress(int met, int count, std::vector<Missing> missing = {}) {
    return {"ntm", "SET", met, count, std::move(missing), true};
  }
  Progress progress_ = progress(17, 19, {{"10", "Thu nhập"}, {"17", "Môi trường"}});
  std::optional<int> met_at_first_ = 15;
  std::set<UnitId> watch_, maintained_;
};

// @req R18
TEST_F(TargetsTest, is_met_from_the_day_of_the_decision_and_by_nothing_else) {
  recognise(3, "ntm", Date(2024, 11, 5));
  progress_ = progress(19, 19);
  EXPECT_EQ(judge_on(Date(2024, 11, 4), named(3, "ntm")).state, State::reached_waiting);
  Outlook met = judge_on(Date(2024, 11, 5), named(3, "ntm"));
  EXPECT_EQ(met.state, State::met);
  EXPECT_EQ(met.met_on, Date(2024, 11, 5));
}

TEST_F(TargetsTest, is_not_late_on_its_last_day_and_late_on_the_next) {
  EXPECT_EQ(judge_on(due, named(3, "ntm")).state, State::in_progress);
  EXPECT_EQ(judge_on(due.plus_days(1), named(3, "ntm")).state, State::overdue);
  EXPECT_TRUE(judge_on(due.plus_days(1), named(3, "ntm")).at_risk);
}

TEST_F(TargetsTest, waiting_for_the_decision_after_the_last_day_is_late_too) {
  progress_ = progress(19, 19);
  EXPECT_FALSE(judge_on(due, named(3, "ntm")).is_late);
  Outlook late = judge_on(due.plus_days(1), named(3, "ntm"));
  EXPECT_EQ(late.state, State::reached_waiting);
  EXPECT_TRUE(late.is_late);
}

// @req R55
TEST_F(TargetsTest, waits_for_the_targets_it_depends_on_until_they_are_met) {
  Target district = named(2, "district_ntm");
  district.depends_on = {"t4", "t5"};
  std::vector<Target> communes{named(4, "ntm"), named(5, "ntm")};
  EXPECT_THAT(judge_on(due, district, communes).waits_for, ElementsAre("t4", "t5"));
  recognise(4, "ntm", Date(2024, 5, 1));
  EXPECT_THAT(judge_on(due, district, communes).waits_for, ElementsAre("t5"));
}

TEST_F(TargetsTest, a_unit_abolished_before_it_was_recognised_has_no_target_left) {
  EXPECT_EQ(judge_on(abolished, named(3, "ntm")).state, State::no_subject);
  recognise(3, "ntm", Date(2024, 11, 5));
  EXPECT_EQ(judge_on(abolished, named(3, "ntm")).state, State::met);
}

// @req R52
TEST_F(TargetsTest, a_commune_that_lost_its_criteria_contradicts_a_higher_target) {
  recognise(3, "ntm", Date(2019, 5, 13));
  EXPECT_THAT(judge_on(due, named(3, "ntm_nang_cao")).contradictions, IsEmpty());
  watch_ = {3};
  Outlook outlook = judge_on(due, named(3, "ntm_nang_cao"));
  ASSERT_EQ(outlook.contradictions.size(), 1u);
  EXPECT_EQ(outlook.contradictions[0].code, "targets.below_present_tier");
  EXPECT_TRUE(outlook.at_risk);
}

// @req R22
TEST_F(TargetsTest, a_tier_cannot_be_skipped_without_a_word) {
  EXPECT_EQ(judge_on(due, named(3, "ntm_kieu_mau")).contradictions[0].code, "targets.tier_skipped");
  EXPECT_THAT(judge_on(due, named(3, "ntm")).contradictions, IsEmpty());
}

// @req R24 R55
TEST_F(TargetsTest, a_district_shows_the_communes_nobody_was_given) {
  recognise(3, "ntm", Date(2019, 5, 13));
  Outlook outlook = judge_on(due, named(2, "district_ntm"), {named(4, "ntm")});
  ASSERT_EQ(outlook.contradictions.size(), 1u);
  EXPECT_THAT(outlook.contradictions[0].message_vi, HasSubstr("Xã 5"));
  EXPECT_THAT(judge_on(due, named(2, "district_ntm"), {named(4, "ntm"), named(5, "ntm")}).contradictions,
              IsEmpty());
}

// @req R27 R28
TEST_F(TargetsTest, only_new_villages_of_the_year_that_are_no_pilots_count) {
  Date day{2024, 6, 30};
  recognise(31, "village_dtts", Date(2024, 5, 1));  // a pilot
  recognise(32, "village_dtts", Date(2023, 5, 1));  // the year before
  recognise(35, "village_dtts", Date(2024, 5, 1));  // not in an ethnic-minority area
  Outlook outlook = judge_on(day, village_rule());
  EXPECT_EQ(outlook.in_scope, 3);
  EXPECT_EQ(outlook.done, 0);
  recognise(33, "village_dtts", Date(2024, 5, 1));
  EXPECT_EQ(judge_on(day, village_rule()).done, 1);
  EXPECT_THAT(judge_on(day, village_rule()).open, ElementsAre(4, 5));
}

// @req R29
TEST_F(TargetsTest, an_exempt_commune_leaves_the_denominator_of_that_rule_only) {
  Target rule = village_rule();
  rule.exempt = {{"c4", "không còn thôn", "1-e", 4}};
  Outlook outlook = judge_on(due, rule);
  EXPECT_EQ(outlook.in_scope, 2);
  EXPECT_EQ(outlook.exempt, 1);
  EXPECT_EQ(judge_on(due, village_rule()).in_scope, 3);
}

// @req R25
TEST_F(TargetsTest, a_rule_about_recognised_communes_takes_only_those) {
  Target rule = village_rule();
  rule.tier = "village_kieu_mau";
  rule.rule = Rule{};
  rule.rule->scope = Rule::Scope::recognised;
  rule.rule->scope_tier = "ntm";
  EXPECT_EQ(judge_on(due, rule).state, State::no_subject);
  recognise(3, "ntm", Date(2019, 5, 13));
  EXPECT_EQ(judge_on(due, rule).in_scope, 1);
  recognise(31, "village_kieu_mau", Date(2022, 1, 1));
  EXPECT_EQ(judge_on(due, rule).state, State::met);
}

// @req R47
TEST_F(TargetsTest, maintaining_is_met_when_every_recognised_commune_keeps_its_criteria) {
  Target target = named(0, "ntm");
  target.kind = Kind::maintain;
  target.rule = Rule{};
  target.rule->scope = Rule::Scope::recognised;
  target.rule->scope_tier = "ntm";
  recognise(3, "ntm", Date(2019, 5, 13)), recognise(4, "ntm", Date(2019, 5, 13));
  maintained_ = {3};
  EXPECT_THAT(judge_on(due, target).open, ElementsAre(4));
  maintained_ = {3, 4};
  EXPECT_EQ(judge_on(due, target).state, State::met);
}

// @req R59 R60
TEST_F(TargetsTest, a_minimum_counts_what_is_recognised_and_names_what_is_missing) {
  Target minimum = named(2, "ntm");
  minimum.kind = Kind::minimum;
  minimum.at_least = 2;
  minimum.named_units = {"c3"};
  recognise(3, "ntm", Date(2024, 5, 1));
  Outlook outlook = judge_on(due, minimum);
  EXPECT_EQ(outlook.state, State::in_progress);
  EXPECT_EQ(outlook.done, 1);
  EXPECT_EQ(outlook.contradictions[0].code, "targets.too_few_named");
  recognise(4, "ntm", Date(2024, 5, 1));
  EXPECT_EQ(judge_on(due, minimum).state, State::met);
}

Forecast forecast_of(int met, int count, std::optional<int> met_at_first) {
  return forecast({"ntm", "SET", met, count, {}, true}, met_at_first, Date(2024, 1, 22));
}

// @req R57
TEST_F(TargetsTest, a_priority_of_the_year_goes_first_with_every_unit_below_it) {
  map_.attribute(2, "priority_year", "2024");
  registry_ = map_.made();
  EXPECT_TRUE(is_priority(named(2, "district_ntm"), *registry_, due));
  EXPECT_TRUE(is_priority(named(3, "ntm"), *registry_, due));
  EXPECT_FALSE(is_priority(named(1, "ntm"), *registry_, due));
  Target of_another_year = named(3, "ntm");
  of_another_year.year = 2025;
  EXPECT_FALSE(is_priority(of_another_year, *registry_, due));
}

// @req R14
TEST(Forecast, goes_on_at_the_pace_of_the_last_twelve_months) {
  EXPECT_EQ(first_of_twelve_months(Date(2024, 1, 22)), Month(2023, 2));
  Forecast ahead = forecast_of(16, 19, 14);  // 2 in 11 months, 3 are missing: 16.5 months
  EXPECT_EQ(ahead.month, Month(2025, 6));
  EXPECT_THAT(ahead.sentence_vi, HasSubstr("06/2025"));
  EXPECT_THAT(ahead.sentence_vi, HasSubstr("từ tháng 02/2023"));
}

TEST(Forecast, says_when_nothing_moves_or_nobody_can_tell) {
  EXPECT_FALSE(forecast_of(16, 19, 16).month);
  EXPECT_FALSE(forecast_of(16, 19, {}).month);
  EXPECT_THAT(forecast_of(16, 19, {}).sentence_vi, HasSubstr("chưa có số liệu từ tháng 02/2023"));
  EXPECT_FALSE(forecast_of(0, 0, 0).month);
  EXPECT_EQ(forecast_of(19, 19, 18).month, Month(2024, 1));
}

TEST_F(TargetsTest, a_pace_that_ends_after_the_last_day_is_a_risk) {
  progress_ = progress(17, 19, {{"1", ""}, {"2", ""}});
  EXPECT_TRUE(judge_on(Date(2024, 2, 1), named(3, "ntm")).at_risk);
  EXPECT_FALSE(judge_on(Date(2023, 12, 1), named(3, "ntm")).at_risk);
}

TEST_F(TargetsTest, a_target_concerns_its_unit_those_below_and_those_above_and_a_rule_concerns_all) {
  Target for_commune, for_district, rule;
  for_commune.unit = 3, for_district.unit = 2;
  for (UnitId unit : {1, 2, 3, 31}) {
    EXPECT_TRUE(concerns(for_commune, unit, *map_.made(), Date{2024, 6, 1})) << unit;
    EXPECT_TRUE(concerns(for_district, unit, *map_.made(), Date{2024, 6, 1})) << unit;
    EXPECT_TRUE(concerns(rule, unit, *map_.made(), Date{2024, 6, 1})) << unit;
  }
  EXPECT_FALSE(concerns(for_commune, 4, *map_.made(), Date{2024, 6, 1}));
  EXPECT_TRUE(concerns(for_district, 4, *map_.made(), Date{2024, 6, 1}));
}

}  // namespace
}  // namespace ntm::targets
