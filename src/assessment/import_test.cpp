#include "assessment/fixture_test.h"
#include "assessment/store.h"

namespace ntm::assessment {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

using ImportTest = testing::AssessmentTest;
NTM_ON_EACH_BACKEND(ImportTest);

// @req R108
TEST_P(ImportTest, keeps_every_row_and_counts_in_what_it_counts_out) {
  Imported imported = import(all_met("23353", "2024-01") + "23371,T-XA,1.1,,2024-01,no,not_met,appraised\n");
  EXPECT_EQ(imported.read, 6);
  EXPECT_EQ(imported.added, 6);
  EXPECT_EQ(imported.changed + imported.unchanged, 0);
  EXPECT_EQ(count("assessment_value"), 6);
}

TEST_P(ImportTest, the_same_rows_again_change_nothing_and_leave_no_trail) {
  import(all_met("23353", "2024-01"));
  std::int64_t events = count("audit_event");
  Imported again = import(all_met("23353", "2024-01"));
  EXPECT_EQ(again.unchanged, 5);
  EXPECT_EQ(again.added + again.changed, 0);
  EXPECT_EQ(count("audit_event"), events);
}

TEST_P(ImportTest, a_row_with_the_same_key_takes_the_place_of_the_one_kept) {
  import(all_met("23353", "2024-01"));
  Imported second = import("23353,T-XA,1.2,,2024-01,29.9,,recorded\n23353,T-XA,1.1,,2024-01,yes,,recorded\n");
  EXPECT_EQ(second.changed, 1);
  EXPECT_EQ(second.unchanged, 1);
  EXPECT_EQ(count("assessment_value"), 5);
  EXPECT_EQ(card("23353").judgement.criteria[0].result, Result::not_met);
}

// @req R108
TEST_P(ImportTest, keeps_evidence_source_and_who_concluded_when) {
  import("23353,T-XA,1.1,,2024-01,yes,met,appraised,BC 12,khảo sát,Sở Xây dựng,2024-01-12\n",
         standard_head() + ",evidence,source,concluded_by,concluded_on");
  units::UnitId unit = id("23353");
  auto rows = database().read([&](db::Connection& c) { return store::rows_of(c, unit, "T-XA"); });
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].evidence, "BC 12");
  EXPECT_EQ(rows[0].source, "khảo sát");
  EXPECT_EQ(rows[0].by, "Sở Xây dựng");
  EXPECT_EQ(rows[0].on, Date(2024, 1, 12));
  EXPECT_EQ(rows[0].value, Decimal::whole(1));
  EXPECT_EQ(rows[0].conclusion, Conclusion::met);
}

TEST_P(ImportTest, every_wrong_row_is_told_with_its_line_and_nothing_is_kept) {
  EXPECT_THAT(
      refused(all_met("23353", "2024-01") + "99999,T-XA,1.1,,2024-01,yes,,recorded\n"
                                            "23353,T-YY,1.1,,2024-01,yes,,recorded\n"
                                            "23353,T-XA,9.9,,2024-01,yes,,recorded\n"
                                            "23353,T-XA,2.1,child,2024-01,70,,recorded\n"
                                            "23353,T-XA,1.2,,2024-01,ba mươi,,recorded\n"
                                            "23353,T-XA,1.1,,2024-01,có,,recorded\n"
                                            "23353,T-XA,1.1,,01/2024,yes,,recorded\n"
                                            "23353,T-XA,1.1,,2024-01,yes,đạt,recorded\n"
                                            "23353,T-XA,1.1,,2024-01,yes,,ghi nhận\n"),
      ElementsAre("assessment.unknown_unit@7", "assessment.unknown_set@8", "assessment.unknown_indicator@9",
                  "assessment.unknown_part@10", "assessment.not_a_number@11", "assessment.not_yes_or_no@12",
                  "datafile.not_a_month@13", "assessment.unknown_conclusion@14",
                  "assessment.unknown_stage@15"));
  EXPECT_EQ(count("assessment_value"), 0);
}

TEST_P(ImportTest, one_row_can_have_several_problems) {
  EXPECT_THAT(
      refused("99999,T-YY,1.1,,2024-01,,,xong\n"),
      UnorderedElementsAre("assessment.unknown_unit@2", "assessment.unknown_set@2",
                           "assessment.unknown_stage@2", "assessment.neither_value_nor_conclusion@2"));
}

TEST_P(ImportTest, a_row_that_stands_twice_is_refused_even_when_both_are_the_same) {
  EXPECT_THAT(refused("23353,T-XA,1.1,,2024-01,yes,,recorded\n23353,T-XA,1.1,,2024-01,yes,,recorded\n"),
              ElementsAre("assessment.row_stands_twice@3"));
  EXPECT_THAT(refused("23353,T-XA,1.1,,2024-01,yes,,recorded\n23353,T-XA,1.1,,2024-01,yes,,confirmed\n"),
              IsEmpty());
}

TEST_P(ImportTest, not_applicable_is_refused_where_the_set_does_not_allow_it) {
  EXPECT_THAT(refused("23353,T-XA,1.1,,2024-01,,not_applicable,appraised\n"),
              ElementsAre("assessment.may_not_be_inapplicable@2"));
  EXPECT_THAT(refused("23353,T-XA,3.1,,2024-01,,not_applicable,appraised\n"), IsEmpty());
}

TEST_P(ImportTest, a_month_that_has_not_begun_is_refused_and_the_present_one_is_not) {
  EXPECT_THAT(refused("23353,T-XA,1.1,,2024-03,yes,,recorded\n"),
              ElementsAre("assessment.period_in_the_future@2"));
  EXPECT_THAT(refused("23353,T-XA,1.1,,2024-02,yes,,recorded\n"), IsEmpty());
}

TEST_P(ImportTest, a_set_takes_values_only_for_months_in_which_it_is_in_force) {
  EXPECT_THAT(refused("23353,T-XA,1.1,,2022-02,yes,,recorded\n"),
              ElementsAre("assessment.set_not_in_force@2"));
  EXPECT_THAT(refused("23353,T-XA,1.1,,2022-03,yes,,recorded\n"), IsEmpty());
}

TEST_P(ImportTest, a_unit_of_another_level_than_the_set_judges_is_refused) {
  EXPECT_THAT(refused("610,T-XA,1.1,,2024-01,yes,,recorded\n"),
              ElementsAre("assessment.unit_of_other_level@2"));
}

TEST_P(ImportTest, where_there_are_parts_a_value_names_its_part_and_a_conclusion_need_not) {
  EXPECT_THAT(refused("23353,T-XA,2.1,,2024-01,70,,recorded\n"),
              ElementsAre("assessment.value_on_the_whole@2"));
  EXPECT_THAT(refused("23353,T-XA,2.1,,2024-01,,met,appraised\n"), IsEmpty());
}

TEST_P(ImportTest, percentages_lie_between_0_and_100_both_included) {
  EXPECT_THAT(refused("23353,T-XA,1.2,,2024-01,100.0001,,recorded\n23371,T-XA,1.2,,2024-01,-0.1,,recorded\n"),
              ElementsAre("assessment.beyond_percent@2", "assessment.beyond_percent@3"));
  EXPECT_THAT(refused("23353,T-XA,1.2,,2024-01,100,,recorded\n23371,T-XA,1.2,,2024-01,0,,recorded\n"),
              IsEmpty());
}

TEST_P(ImportTest, what_must_not_exist_takes_a_count_or_an_answer) {
  EXPECT_THAT(refused("23353,T-XA,3.1,,2024-01,3,,recorded\n23371,T-XA,3.1,,2024-01,no,,recorded\n"),
              IsEmpty());
  EXPECT_THAT(refused("23353,T-XA,3.1,,2024-02,-1,,recorded\n23371,T-XA,3.1,,2024-02,ít,,recorded\n"),
              ElementsAre("assessment.not_a_count_or_no@2", "assessment.not_a_count_or_no@3"));
}

TEST_P(ImportTest, a_file_without_its_columns_is_refused_by_its_head_alone) {
  EXPECT_THAT(refused("23353,T-XA\n", "unit_code,set"), ::testing::SizeIs(6));
}

// @req R109
TEST_P(ImportTest, leaves_one_event_in_the_trail_with_the_counts) {
  import(all_met("23353", "2024-01"));
  auto event = database().read([](db::Connection& c) {
    return c.find<std::string, std::string, std::string>(
        "SELECT actor, object, after FROM audit_event WHERE action = 'assessment.import'");
  });
  ASSERT_TRUE(event);
  EXPECT_EQ(std::get<0>(*event), clerk_.name);
  EXPECT_EQ(std::get<1>(*event), "values.csv");
  EXPECT_EQ(std::get<2>(*event), R"({"rows":5,"added":5,"changed":0,"unchanged":0})");
}

TEST_P(ImportTest, the_label_is_kept_shown_and_taken_away) {
  EXPECT_EQ(service_->label(), "");
  service_->set_label("Số liệu minh họa", clerk_);
  EXPECT_EQ(fresh_service()->label(), "Số liệu minh họa");
  service_->set_label("", clerk_);
  EXPECT_EQ(service_->label(), "");
}

}  // namespace
}  // namespace ntm::assessment
