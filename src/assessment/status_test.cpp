#include <set>

#include "assessment/fixture_test.h"

namespace ntm::assessment {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// In Đăk Glei: Đăk Pék recognised and kept, Đăk Kroong recognised and lost two of three, Đăk Môn reached and
/// waiting.
class StatusTest : public testing::AssessmentTest {
 protected:
  void SetUp() override {
    AssessmentTest::SetUp();
    if (IsSkipped()) return;
    for (const char* code : {"23353", "23371"}) recognise(code, "ntm", "2020-05-12");
    import(all_met("23353", "2023-12") + all_met("23371", "2023-06") + all_met("23374", "2023-12"));
    import("23371,T-XA,2.1,men,2024-01,69,,recorded\n23371,T-XA,3.1,,2024-01,2,,recorded\n");
    import("23374,T-XA,1.1,,2024-01,no,,recorded\n23356,T-XA,1.1,,2024-01,yes,,recorded\n");
  }
  Status of_district(Date on = Date(2024, 1, 22)) { return service_->status(on, "610"); }
};
NTM_ON_EACH_BACKEND(StatusTest);

// @req R5 R47
TEST_P(StatusTest, keeps_reached_recognised_waiting_and_maintained_apart) {
  Totals totals = of_district().totals;
  EXPECT_EQ(totals.rural_communes, 11);
  EXPECT_EQ(totals.reached, 3);
  EXPECT_EQ(totals.recognised, 2);
  EXPECT_EQ(totals.waiting, 1);
  EXPECT_EQ(totals.maintained, 1);
  EXPECT_EQ(totals.without_data, 7);
  EXPECT_EQ(totals.average_criteria_met->to_text(), "1.5");  // 3 + 1 + 2 + 0 of the 4 that have data
}

TEST_P(StatusTest, who_reached_everything_once_stays_reached_after_losing_a_criterion) {
  EXPECT_EQ(of_district(Date(2023, 11, 30)).totals.reached, 2);
  EXPECT_EQ(of_district(Date(2023, 12, 1)).totals.reached, 3);
  EXPECT_EQ(of_district(Date(2024, 2, 10)).totals.reached, 3);
}

// @req R8
TEST_P(StatusTest, counts_the_bands_of_the_set) {
  std::vector<std::string> bands;
  for (const Band& band : of_district().bands)
    bands.push_back(band.label() + ":" + std::to_string(band.count));
  EXPECT_THAT(bands, ElementsAre("3:1", "2:1", "0-1:2"));
}

TEST_P(StatusTest, wards_and_townships_are_no_rural_communes) {
  EXPECT_EQ(service_->status(Date(2024, 1, 22)).totals.rural_communes, 85);
}

// @req R6
TEST_P(StatusTest, districts_add_up_to_the_whole) {
  Status all = service_->status(Date(2024, 1, 22));
  EXPECT_EQ(all.districts.size(), 10u);
  int communes = 0, reached = 0;
  for (const DistrictStatus& each : all.districts) {
    communes += each.totals.rural_communes;
    reached += each.totals.reached;
  }
  EXPECT_EQ(communes, all.totals.rural_communes);
  EXPECT_EQ(reached, all.totals.reached);
}

// @req R49
TEST_P(StatusTest, a_recognised_commune_over_the_line_is_on_the_watch_list) {
  EXPECT_THAT(of_district().watch_list, ElementsAre("23371"));
  EXPECT_THAT(of_district(Date(2023, 12, 31)).watch_list, IsEmpty());
  EXPECT_EQ(service_->watch_list(Date(2024, 1, 22)), std::set<units::UnitId>{id("23371")});
  EXPECT_EQ(service_->maintained(Date(2024, 1, 22)), std::set<units::UnitId>{id("23353")});
}

// @req R50
TEST_P(StatusTest, the_rule_of_revocation_that_applies_is_named_with_its_share) {
  auto lines = of_district().revocation;
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].unit_code, "23371");
  EXPECT_EQ(lines[0].finding.rule, "XA-B");  // 2 of 3 is over 60 %
  EXPECT_EQ(lines[0].finding.unmet_share_percent->to_text(), "66.6667");
  EXPECT_EQ(lines[0].finding.criteria_left_before_rule, 0);
}

TEST_P(StatusTest, a_recognised_commune_without_any_record_is_not_said_to_have_lost_anything) {
  recognise("23368", "ntm", "2021-01-01");
  EXPECT_THAT(of_district().watch_list, ElementsAre("23371"));
  EXPECT_EQ(of_district().totals.maintained, 1);
}

TEST_P(StatusTest, a_decision_counts_from_its_day_on_and_a_revocation_ends_it) {
  recognise("23374", "ntm", "2024-01-20");
  EXPECT_EQ(of_district(Date(2024, 1, 19)).totals.recognised, 2);
  EXPECT_EQ(of_district(Date(2024, 1, 20)).totals.recognised, 3);
  EXPECT_EQ(of_district(Date(2024, 1, 20)).totals.waiting, 0);
  recognise("23371", "ntm", "2024-02-01", "revoke");
  EXPECT_EQ(of_district(Date(2024, 2, 1)).totals.recognised, 2);
}

// @req R7
TEST_P(StatusTest, tiers_are_counted_by_decision) {
  recognise("23353", "ntm_nang_cao", "2023-01-01");
  Status status = of_district();
  EXPECT_EQ(status.advanced, 1);
  EXPECT_EQ(status.model, 0);
  EXPECT_EQ(service_->status(Date(2024, 1, 22), "611").advanced, 0);
}

TEST_P(StatusTest, a_day_without_a_set_for_the_tier_is_refused) {
  EXPECT_THROW(service_->status(Date(2020, 1, 1)), Refused);
  EXPECT_THROW(service_->status(Date(2024, 3, 1)), Refused);  // it has not come
}

// @req R45
TEST_P(StatusTest, progress_to_a_tier_lists_what_is_missing) {
  Progress progress = service_->progress(id("23371"), "ntm", Date(2024, 1, 22));
  EXPECT_EQ(progress.criteria_met, 1);
  EXPECT_EQ(progress.criteria_count, 3);
  ASSERT_EQ(progress.missing.size(), 2u);
  EXPECT_EQ(progress.missing[0].name, "Lao động");
  EXPECT_EQ(service_->progress(id("23371"), "ntm", Date(2021, 1, 1)).criteria_count, 0);
  EXPECT_FALSE(service_->progress(id("23368"), "ntm", Date(2024, 1, 22)).has_any_row);
}

TEST_P(StatusTest, where_nothing_is_recorded_there_is_no_average) {
  Status status = service_->status(Date(2024, 1, 22), "611");
  EXPECT_EQ(status.totals.without_data, status.totals.rural_communes);
  EXPECT_EQ(status.totals.average_criteria_met, std::nullopt);
  for (const Band& band : status.bands) EXPECT_EQ(band.count, 0);
}

/// Only verdicts are kept of months long past; whether anything was recorded is remembered with them.
TEST_P(StatusTest, a_month_whose_values_are_no_longer_kept_still_knows_who_has_data) {
  auto later = service_at(on_day("2025-06-10"));
  later->import({"v.csv", standard_head() + "\n" + all_met("23353", "2022-04") + all_met("23356", "2025-05")},
                clerk_);
  EXPECT_EQ(later->status(Date(2022, 4, 30), "610").totals.without_data, 10);
  EXPECT_TRUE(later->progress(id("23353"), "ntm", Date(2022, 4, 30)).has_any_row);
  EXPECT_FALSE(later->progress(id("23371"), "ntm", Date(2022, 4, 30)).has_any_row);
}

TEST_P(StatusTest, after_the_reform_there_are_no_districts_to_list) {
  units_->reorganise(units_->read(datafile::read_source(NTM_SOURCE_DIR "/data/units/kontum-2025.yaml",
                                                        datafile::largest_yaml_bytes),
                                  {}, ""),
                     false, clerk_);
  Status status = service_at(on_day("2025-07-10"))->status(Date(2025, 7, 2));
  EXPECT_THAT(status.districts, IsEmpty());
  EXPECT_GT(status.totals.rural_communes, 0);
  EXPECT_EQ(status.totals.average_criteria_met, std::nullopt);
}

/// @req R50
TEST_P(StatusTest, a_recognised_district_is_judged_by_its_criteria_and_by_its_communes) {
  recognise("618", "district_ntm", "2023-01-01");
  for (const char* code : {"23535", "23537"}) recognise(code, "ntm", "2023-05-01");
  auto lines = service_->status(Date(2024, 1, 22), "618").revocation;
  EXPECT_THAT(lines, IsEmpty());  // nothing was recorded, and no commune lost anything
  recognise("23535", "ntm", "2024-01-10", "revoke");
  lines = service_->status(Date(2024, 1, 22), "618").revocation;
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].level, "district");
  EXPECT_EQ(lines[0].finding.rule, "HUYEN-A");  // 1 of 3 communes
}

TEST_P(StatusTest, holds_together) { EXPECT_THAT(service_->verify(), IsEmpty()); }

TEST_P(StatusTest, a_change_behind_the_programs_back_is_found) {
  of_district();
  database().write("tampering", [](db::Connection& c) {
    c.run(
        "UPDATE assessment_value SET value = 0 WHERE set_code = 'T-XA' AND indicator = '1.1' AND period = "
        "'2023-12'");
  });
  auto problems = service_->verify();
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].code, "assessment.snapshot_differs");
}

TEST_P(StatusTest, rows_of_what_does_not_exist_are_found) {
  database().write("tampering", [](db::Connection& c) {
    c.run(
        "UPDATE assessment_value SET unit_id = 999999 WHERE set_code = 'T-XA' AND indicator = '3.1'"
        " AND period = '2024-01'");
    c.run("UPDATE assessment_value SET indicator = '8.8' WHERE indicator = '2.1' AND period = '2024-01'");
  });
  std::vector<std::string> codes;
  for (const Problem& problem : service_->verify()) codes.push_back(problem.code);
  EXPECT_THAT(codes,
              ElementsAre("assessment.value_of_unknown_indicator", "assessment.value_of_unknown_unit"));
}

}  // namespace
}  // namespace ntm::assessment
