#include <atomic>
#include <thread>

#include "assessment/fixture_test.h"

namespace ntm::assessment {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using ScorecardTest = testing::AssessmentTest;
NTM_ON_EACH_BACKEND(ScorecardTest);

// @req R14 R105 R111
TEST_P(ScorecardTest, shows_the_profile_its_reason_and_the_threshold_of_that_column) {
  import(all_met("23353", "2024-01"));
  Scorecard shown = card("23353");
  EXPECT_EQ(shown.profile.profile->code, "TN");
  EXPECT_NE(shown.profile.reason_vi.find("Tây Nguyên"), std::string::npos);
  const PartJudgement& water = shown.judgement.criteria[0].indicators[1].parts[0];
  EXPECT_EQ(water.limit->value, Decimal::whole(30));
  EXPECT_EQ(water.limit->profile_name, "Tây Nguyên");
  EXPECT_TRUE(water.rests_on_unverified());
  EXPECT_EQ(shown.clause, "01/QĐ, Phụ lục I");
}

TEST_P(ScorecardTest, history_runs_over_twelve_months_from_the_first_that_has_a_row) {
  import("23353,T-XA,1.2,,2023-11,28,,recorded\n23353,T-XA,1.2,,2024-01,31,,recorded\n");
  auto history = card("23353").context.at("1.2").history;
  ASSERT_EQ(history.size(), 3u);
  EXPECT_EQ(history[0].period, Month(2023, 11));
  EXPECT_EQ(history[1].value, Decimal::whole(28));  // it stands
  EXPECT_EQ(history[1].verdict, Result::not_met);
  EXPECT_EQ(history[2].verdict, Result::met);
}

// @req R48
TEST_P(ScorecardTest, a_regression_names_the_last_month_in_which_it_was_met) {
  import(
      "23353,T-XA,1.2,,2023-10,33,,recorded\n23353,T-XA,1.2,,2023-12,31,,recorded\n"
      "23353,T-XA,1.2,,2024-01,29,,recorded\n");
  const IndicatorContext context = card("23353").context.at("1.2");
  EXPECT_EQ(context.met_until, Month(2023, 12));
  EXPECT_TRUE(context.is_falling);
  EXPECT_EQ(card("23353", "T-XA", "2023-12").context.at("1.2").met_until, std::nullopt);
}

TEST_P(ScorecardTest, the_steps_to_the_tier_are_told_with_their_days) {
  import(all_met("23353", "2023-11"));
  auto steps = card("23353").recognition;
  ASSERT_EQ(steps.size(), 1u);
  EXPECT_EQ(steps[0].state, "reached");
  EXPECT_EQ(steps[0].in, Month(2023, 11));
  recognise("23353", "ntm", "2024-01-15");
  steps = card("23353").recognition;
  ASSERT_EQ(steps.size(), 1u);
  EXPECT_EQ(steps[0].state, "recognised");
  EXPECT_EQ(card("23353", "T-XA", "2023-12").recognition[0].state, "reached");
}

TEST_P(ScorecardTest, the_next_tier_lists_what_is_missing_for_it) {
  recognise("23353", "ntm", "2023-01-15");
  import("23353,T-XA-NC,1.1,,2024-01,54,,recorded\n");
  auto next = card("23353").next_tier;
  ASSERT_TRUE(next);
  EXPECT_EQ(next->tier, "ntm_nang_cao");
  EXPECT_EQ(next->criteria_met, 1);  // 2.1: the tier it holds
  ASSERT_EQ(next->missing.size(), 1u);
  EXPECT_EQ(next->missing[0].name, "Thu nhập");
}

TEST_P(ScorecardTest, a_decision_of_later_in_the_month_does_not_count_yet) {
  recognise("23353", "ntm", "2024-01-25");
  auto met = [&](Date on) {
    return service_->matrix({"T-XA-NC", {}, Month(2024, 1), on, "610"}).rows[6].verdicts[1];
  };
  ASSERT_EQ(service_->matrix({"T-XA-NC", {}, Month(2024, 1), {}, "610"}).rows[6].unit.code, "23353");
  EXPECT_EQ(met(Date(2024, 1, 24)), Result::not_met);
  EXPECT_EQ(met(Date(2024, 1, 25)), Result::met);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

TEST_P(ScorecardTest, a_threshold_that_follows_another_set_is_that_sets_figure_of_the_year) {
  import("23353,T-XA-KM,1.1,,2023-12,55,,recorded\n");
  EXPECT_EQ(card("23353", "T-XA-KM", "2023-12").judgement.result, Result::met);
  Scorecard later = card("23353", "T-XA-KM", "2024-01");
  EXPECT_EQ(later.judgement.result, Result::not_met);
  EXPECT_EQ(later.judgement.criteria[0].indicators[0].parts[0].limit->value.to_text(), "60.5");
  EXPECT_THAT(service_->verify(), IsEmpty());
}

// @req R55 R107
TEST_P(ScorecardTest, a_district_is_judged_by_the_decisions_about_its_communes) {
  EXPECT_EQ(card("618", "T-HUYEN").judgement.criteria[0].result, Result::not_met);
  recognise("23535", "ntm", "2023-05-01");
  recognise("23537", "ntm_nang_cao", "2023-05-01");
  Scorecard shown = card("618", "T-HUYEN");
  const PartJudgement& share = shown.judgement.criteria[0].indicators[0].parts[0];
  EXPECT_EQ(share.standing.value->to_text(), "66.6667");  // 2 of 3; the higher tier counts as the lower
  EXPECT_TRUE(share.standing.is_derived);
  EXPECT_EQ(shown.judgement.result, Result::met);
  EXPECT_EQ(service_->matrix({"T-HUYEN", {}, Month(2024, 1), {}, "618"}).rows[0].result, Result::met);
}

TEST_P(ScorecardTest, without_a_set_the_one_of_the_units_own_first_tier_is_taken) {
  EXPECT_EQ(service_->scorecard({"23353", {}, {}, Month(2024, 1), {}}).set->code, "T-XA");
  EXPECT_EQ(service_->scorecard({"610", {}, {}, Month(2024, 1), {}}).set->code, "T-HUYEN");
  try {
    service_->scorecard(
        {"608", {}, {}, Month(2024, 1), {}});  // the city completes, it becomes no rural district
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::not_found);
    EXPECT_THAT(refused.problems()[0].message_vi, ::testing::HasSubstr("thành phố hoàn thành nhiệm vụ"));
  }
}

TEST_P(ScorecardTest, a_province_and_a_ward_have_no_scorecard_and_are_told_why) {
  auto told = [&](const std::string& code) -> std::string {
    try {
      service_->scorecard({code, {}, {}, Month(2024, 1), {}});
    } catch (const Refused& refused) {
      EXPECT_EQ(refused.kind(), Refusal::not_found);
      EXPECT_NE(refused.problems()[0].remedy_vi, "");
      return refused.problems()[0].code;
    }
    return "";
  };
  EXPECT_EQ(told("62"), "assessment.level_is_not_judged");
  EXPECT_EQ(told("23281"), "assessment.outside_the_programme");
}

TEST_P(ScorecardTest, a_unit_without_any_value_has_no_count_instead_of_zero) {
  import(all_met("23353", "2024-01"));
  EXPECT_FALSE(card("23371").has_data);
  EXPECT_EQ(card("23371").judgement.result, Result::unknown);
  const Matrix matrix = service_->matrix({"T-XA", {}, Month(2024, 1), {}, "23371"});
  EXPECT_EQ(matrix.rows[0].criteria_met, std::nullopt);
  EXPECT_EQ(matrix.rows[0].lost_share_percent, std::nullopt);
  EXPECT_TRUE(card("23353").has_data);
}

TEST_P(ScorecardTest, questions_about_what_is_not_there_are_refused) {
  EXPECT_THROW(card("99999"), Refused);
  EXPECT_THROW(card("23353", "T-YY"), Refused);
  EXPECT_THROW(card("610", "T-XA"), Refused);
  EXPECT_THROW(card("23353", "T-XA", "2024-03"), Refused);
  EXPECT_THROW(card("23353", "T-XA", "1990-01"), Refused);
  EXPECT_THROW(service_->matrix({"T-XA", {}, {}, {}, "không có"}), Refused);
}

TEST_P(ScorecardTest, the_matrix_agrees_with_the_scorecards_and_marks_its_cells) {
  import(all_met("23353", "2022-06") + "23353,T-XA,3.1,,2024-01,0,not_met,appraised\n" +
         all_met("23371", "2024-01"));
  Matrix matrix = service_->matrix({"T-XA", {}, Month(2024, 1), {}, "610"});
  ASSERT_EQ(matrix.rows.size(), 11u);
  for (const MatrixRow& row : matrix.rows) {
    Scorecard shown = card(row.unit.code);
    EXPECT_EQ(row.criteria_met.has_value(), shown.has_data);
    EXPECT_EQ(row.criteria_met.value_or(0), shown.judgement.criteria_met);
    for (std::size_t at = 0; at < row.verdicts.size(); ++at)
      EXPECT_EQ(row.verdicts[at], shown.judgement.criteria[at].result) << row.unit.code << " " << at;
  }
  const MatrixRow& marked = matrix.rows[6];
  ASSERT_EQ(marked.unit.code, "23353");
  EXPECT_THAT(to_texts(marked.marks[0]), ElementsAre("stale", "unverified"));
  EXPECT_THAT(to_texts(marked.marks[2]), ElementsAre("contradiction"));
}

// @req R13
TEST_P(ScorecardTest, between_two_versions_it_shows_which_communes_fall) {
  criteria_->import(case_file("commune-amended.yaml"), clerk_);
  import(all_met("23353", "2024-01") + "23353,T-XA,1.2,,2024-02,55,,recorded\n" +
         all_met("23371", "2024-01"));
  Comparison comparison = service_->compare("T-XA@01/QĐ", "T-XA@02/QĐ", Month(2024, 2), "610");
  auto row = [&](const std::string& code) {
    for (const ComparisonRow& each : comparison.rows)
      if (each.unit.code == code) return each;
    throw std::logic_error("no row " + code);
  };
  EXPECT_THAT(row("23353").fallen, IsEmpty());
  EXPECT_THAT(row("23371").fallen, ElementsAre("1"));
  EXPECT_THAT(row("23371").added, ElementsAre("4"));
  EXPECT_EQ(comparison.falling_count(), 1);
}

TEST_P(ScorecardTest, a_write_is_seen_by_the_next_reader_at_once) {
  import(all_met("23353", "2024-01"));
  auto met = [&] { return service_->matrix({"T-XA", {}, Month(2024, 1), {}, "23353"}).rows[0].criteria_met; };
  EXPECT_EQ(met(), 3);
  import("23353,T-XA,1.1,,2024-01,no,,confirmed\n");
  EXPECT_EQ(met(), 2);
  import("23353,T-XA,1.1,,2024-01,,met,appraised\n");
  EXPECT_EQ(met(), 3);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

TEST_P(ScorecardTest, a_write_into_the_past_changes_every_month_it_stands_in) {
  import(all_met("23353", "2023-03") + "23353,T-XA,1.1,,2023-09,yes,,recorded\n");
  service_->matrix({"T-XA", {}, Month(2024, 1), {}, "610"});
  import("23353,T-XA,1.2,,2023-05,10,,recorded\n");
  auto met = [&](Month month) {
    return service_->matrix({"T-XA", {}, month, {}, "23353"}).rows[0].criteria_met;
  };
  EXPECT_EQ(met(Month(2023, 4)), 3);
  EXPECT_EQ(met(Month(2023, 5)), 2);
  EXPECT_EQ(met(Month(2024, 1)), 2);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

TEST_P(ScorecardTest, what_another_program_writes_is_seen_too) {
  import(all_met("23353", "2024-01"));
  auto met = [&] { return service_->matrix({"T-XA", {}, Month(2024, 1), {}, "23353"}).rows[0].criteria_met; };
  EXPECT_EQ(met(), 3);
  auto other = fresh_service();
  other->import({"other.csv", standard_head() + "\n23353,T-XA,1.1,,2024-01,no,,confirmed\n"}, clerk_);
  EXPECT_EQ(met(), 2);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

/// Two programs on one database write at the same time, on SQLite one after the other, on PostgreSQL side by
/// side: neither misses a write of the other, and both end where a fresh start would.
TEST_P(ScorecardTest, programs_that_write_at_the_same_time_miss_nothing_of_each_other) {
  import(all_met("23353", "2024-01") + all_met("23371", "2024-01"));
  auto other = fresh_service();
  auto write = [&](Service& service, const std::string& code) {
    for (int round = 0; round < 12; ++round) {
      std::string value = round % 2 ? "70" : "10";
      service.import(
          {"w.csv", standard_head() + "\n" + code + ",T-XA,2.1,men,2024-01," + value + ",,confirmed\n"},
          clerk_);
      service.matrix({"T-XA", {}, Month(2024, 1), {}, "610"});
    }
  };
  std::thread one([&] { write(*service_, "23353"); });
  write(*other, "23371");
  one.join();
  auto fresh = fresh_service();
  for (const char* code : {"23353", "23371"})
    for (Service* service : {service_.get(), other.get(), fresh.get()})
      EXPECT_EQ(service->matrix({"T-XA", {}, Month(2024, 1), {}, code}).rows[0].criteria_met, 3);
  EXPECT_THAT(service_->verify(), IsEmpty());
  EXPECT_THAT(other->verify(), IsEmpty());
  EXPECT_EQ(count("(SELECT DISTINCT seq FROM assessment_change) AS writes"), last_change());
}

TEST_P(ScorecardTest, a_write_into_months_whose_values_are_gone_is_seen_as_well) {
  auto one = service_at(on_day("2025-12-10")), other = service_at(on_day("2025-12-10"));
  auto import_in = [&](Service& service, const std::string& rows) {
    service.import({"values.csv", standard_head() + "\n" + rows}, clerk_);
  };
  import_in(*one, all_met("23353", "2022-04") + all_met("23353", "2025-11"));
  auto met = [&](Month month) {
    return one->matrix({"T-XA", {}, month, month.last_day(), "23353"}).rows.at(0).criteria_met;
  };
  EXPECT_EQ(met(Month(2022, 6)), 3);
  import_in(*other, "23353,T-XA,1.2,,2022-05,10,,recorded\n");
  EXPECT_EQ(met(Month(2022, 4)), 3);
  EXPECT_EQ(met(Month(2022, 6)), 2);
  EXPECT_EQ(met(Month(2025, 6)), 2);
  EXPECT_THAT(one->verify(), IsEmpty());
}

/// Writers record while readers look: each reader sees whole writes, and in the end everything holds
/// together.
TEST_P(ScorecardTest, readers_and_writers_may_come_at_the_same_time) {
  import(all_met("23353", "2024-01") + all_met("23371", "2024-01"));
  std::atomic<bool> stop = false;
  std::atomic<int> torn = 0;
  auto write = [&](const std::string& code) {
    for (int round = 0; round < 15; ++round) {
      std::string value = round % 2 ? "70" : "10";
      import(code + ",T-XA,2.1,men,2024-01," + value + ",,confirmed\n" + code + ",T-XA,1.2,,2024-01," +
             value + ",,confirmed\n");
    }
  };
  auto read = [&] {
    while (!stop)
      for (const MatrixRow& row : service_->matrix({"T-XA", {}, Month(2024, 1), {}, "610"}).rows)
        torn += row.criteria_met == 2;  // a write changes two criteria together
  };
  std::thread reader(read), writer([&] { write("23371"); });
  write("23353");
  writer.join();
  stop = true;
  reader.join();
  EXPECT_EQ(torn, 0);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

}  // namespace
}  // namespace ntm::assessment
