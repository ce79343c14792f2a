#include <thread>

#include "assessment/act_event.h"
#include "assessment/acting_fixture_test.h"
#include "audit/service.h"

namespace ntm::assessment {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using ActTest = testing::ActingTest;
using Refusal = ntm::Refusal;
NTM_ON_EACH_BACKEND(ActTest);

// @req R108 R110
TEST_P(ActTest, a_value_goes_from_recorded_to_appraised_through_three_people) {
  EXPECT_EQ(service_->record({cell(0, "34")}, officer())[0].state, CellState::recorded);
  EXPECT_EQ(service_->confirm({cell(1)}, district())[0].state, CellState::confirmed);
  CellInput last = cell(2);
  last.conclusion = "met";
  CellOutcome outcome = service_->appraise({last}, department())[0];
  EXPECT_EQ(outcome.state, CellState::appraised);
  EXPECT_EQ(outcome.version, 3);
  const PartJudgement part = card("23353").judgement.criteria[0].indicators[1].parts[0];
  EXPECT_EQ(part.standing.value, Decimal::whole(34));
  EXPECT_EQ(part.standing.value_stage, Stage::appraised);
  EXPECT_EQ(part.standing.concluded_by, "người 3");
  EXPECT_EQ(part.standing.concluded_on, Date(2024, 2, 10));
  EXPECT_THAT(service_->verify(), IsEmpty());
}

// @req R110
TEST_P(ActTest, nobody_takes_a_step_on_their_own_record_whatever_rights_they_have) {
  Actor everything =
      person(7, {permission::record, permission::confirm, permission::appraise}, Scope::everywhere());
  service_->record({cell(0, "34")}, everything);
  EXPECT_EQ(refusal([&] { service_->confirm({cell(1)}, everything); }).first, "assessment.own_record");
  service_->confirm({cell(1)}, district());
  EXPECT_EQ(refusal([&] { service_->appraise({cell(2)}, everything); }).first, "assessment.own_record");
  EXPECT_EQ(count("assessment_act"), 2);
}

TEST_P(ActTest, all_cells_or_none) {
  CellInput wrong = cell(0, "140");
  wrong.indicator = "2.1";
  wrong.part = "men";
  EXPECT_EQ(refusal([&] {
              service_->record({cell(0, "34"), wrong}, officer());
            }).first,
            "assessment.beyond_percent");
  EXPECT_EQ(count("assessment_act") + count("assessment_value"), 0);
  EXPECT_EQ(refusal([&] { service_->record({}, officer()); }).first, "assessment.nothing_to_do");
}

TEST_P(ActTest, who_saw_an_older_version_is_shown_both_values) {
  service_->record({cell(0, "34")}, officer(1));
  try {
    service_->record({cell(0, "36")}, officer(5));
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::outdated);
    EXPECT_THAT(refused.problems()[0].message_vi, HasSubstr("hiện là 34 %, bạn định ghi 36 %"));
    EXPECT_THAT(refused.problems()[0].message_vi, HasSubstr("người 1 đã ghi nhận"));
  }
  EXPECT_EQ(refusal([&] { service_->record({cell(9, "36")}, officer(5)); }).second, Refusal::outdated);
}

TEST_P(ActTest, of_two_at_the_same_moment_one_is_kept_and_the_other_is_outdated) {
  std::atomic<int> kept = 0, outdated = 0;
  auto try_it = [&](std::int64_t account) {
    auto refused =
        refusal([&] { service_->record({cell(0, "3" + std::to_string(account))}, officer(account)); });
    if (refused.first.empty()) ++kept;
    if (refused.second == Refusal::outdated) ++outdated;
  };
  std::vector<std::thread> people;
  for (std::int64_t account : {1, 4, 5, 6}) people.emplace_back(try_it, account);
  for (std::thread& each : people) each.join();
  EXPECT_EQ(kept, 1);
  EXPECT_EQ(outdated, 3);
  EXPECT_EQ(count("assessment_act"), 1);
}

// @req R110
TEST_P(ActTest, a_unit_outside_the_scope_looks_like_one_that_does_not_exist) {
  auto told = [&](const std::string& code) {
    CellInput wanted = cell(0, "34");
    wanted.unit_code = code;
    try {
      service_->record({wanted}, officer());
    } catch (const Refused& refused) {
      Problem problem = refused.problems().front();
      problem.message_vi.replace(problem.message_vi.find(code), code.size(), "…");
      return std::to_string(static_cast<int>(refused.kind())) + problem.code + problem.message_vi;
    }
    return std::string();
  };
  EXPECT_EQ(told("23371"), told("99999"));
  EXPECT_NE(told("23371"), "");
  EXPECT_EQ(refusal([&] { service_->grid("23371", Month(2024, 1), {}, officer()); }),
            refusal([&] { service_->grid("99999", Month(2024, 1), {}, officer()); }));
}

// @req R110
TEST_P(ActTest, an_indicator_or_an_act_outside_the_scope_is_forbidden) {
  service_->record({cell(0, "34")}, officer());
  service_->confirm({cell(1)}, district());
  Actor other = person(8, {permission::appraise}, {true, {}, false, {{"T-XA", "3.1"}}});
  EXPECT_EQ(refusal([&] { service_->appraise({cell(2)}, other); }),
            std::make_pair(std::string("assessment.may_not"), Refusal::forbidden));
  EXPECT_EQ(refusal([&] { service_->confirm({cell(2)}, officer()); }).second, Refusal::forbidden);
}

// @req R46
TEST_P(ActTest, an_unusual_figure_asks_for_a_word_and_then_is_kept) {
  import("23353,T-XA,1.2,,2023-11,60,,recorded\n");
  EXPECT_EQ(refusal([&] { service_->record({cell(0, "31")}, officer()); }).first,
            "assessment.asks_for_a_word");
  EXPECT_EQ(count("assessment_act"), 1);  // of the import
  CellOutcome outcome = service_->record({cell(0, "31", "hạn hán")}, officer())[0];
  EXPECT_THAT(outcome.doubts, ElementsAre(Doubt::fell_sharply));
  EXPECT_THAT(seen_by(officer()).doubts, ElementsAre(Doubt::fell_sharply));
}

TEST_P(ActTest, a_conclusion_against_the_figure_asks_for_a_word_too) {
  service_->record({cell(0, "10")}, officer());
  service_->confirm({cell(1)}, district());
  CellInput wanted = cell(2);
  wanted.conclusion = "met";
  EXPECT_EQ(refusal([&] { service_->appraise({wanted}, department()); }).first, "assessment.asks_for_a_word");
  wanted.note = "kết quả đo lại";
  EXPECT_EQ(service_->appraise({wanted}, department())[0].state, CellState::appraised);
  EXPECT_EQ(card("23353").judgement.criteria[0].indicators[1].result, Result::met);
}

TEST_P(ActTest, a_return_says_why_and_takes_the_later_stages_away) {
  service_->record({cell(0, "34")}, officer());
  service_->confirm({cell(1)}, district());
  EXPECT_EQ(refusal([&] { service_->return_({cell(2)}, department()); }).first, "assessment.note_missing");
  service_->return_({cell(2, "", "thiếu minh chứng")}, department());
  GridCell seen = seen_by(officer());
  EXPECT_EQ(seen.state, CellState::returned);
  EXPECT_EQ(seen.last->note, "thiếu minh chứng");
  EXPECT_EQ(count("assessment_value"), 1);
  EXPECT_EQ(refusal([&] { service_->confirm({cell(3)}, district()); }).first, "assessment.nothing_recorded");
  service_->record({cell(3, "35")}, officer());
  EXPECT_EQ(service_->confirm({cell(4)}, district())[0].state, CellState::confirmed);
}

TEST_P(ActTest, recording_anew_voids_what_was_confirmed_and_appraised) {
  import(all_met("23353", "2023-12"));
  EXPECT_EQ(criteria_met(), 3);
  service_->record({cell(0, "34")}, officer());
  service_->confirm({cell(1)}, district());
  service_->appraise({cell(2)}, department());
  service_->record({cell(3, "29", "đo lại")}, officer());
  EXPECT_EQ(seen_by(officer()).state, CellState::recorded);
  EXPECT_EQ(criteria_met(), 2);
  EXPECT_THAT(service_->verify(), IsEmpty());
}

TEST_P(ActTest, after_the_reform_appraising_follows_recording) {
  units_->reorganise(units_->read(datafile::read_source(NTM_SOURCE_DIR "/data/units/kontum-2025.yaml",
                                                        datafile::largest_yaml_bytes),
                                  {}, ""),
                     false, clerk_);
  auto later = service_at(on_day("2025-08-10"));
  std::string code;
  auto map = units_->registry();
  for (units::UnitId unit : map->of_level(units::Level::commune, Date(2025, 8, 1)))
    if (map->in_programme(unit, Date(2025, 8, 1))) code = map->code_of(unit, Date(2025, 8, 1));
  CellInput wanted{code, "T-XA", "1.2", "", "2025-07", 0, "34"};
  Actor one = person(1, {permission::record, permission::appraise}, Scope::everywhere()),
        two = person(2, {permission::confirm, permission::appraise}, Scope::everywhere());
  later->record({wanted}, one);
  CellInput next{code, "T-XA", "1.2", "", "2025-07", 1};
  EXPECT_EQ(refusal([&] { later->appraise({next}, one); }).first, "assessment.own_record");
  EXPECT_EQ(refusal([&] { later->confirm({next}, two); }).first, "assessment.no_district");
  EXPECT_EQ(later->appraise({next}, two)[0].state, CellState::appraised);
}

TEST_P(ActTest, the_grid_shows_what_is_missing_first_with_a_start_and_what_may_be_done) {
  import("23353,T-XA,1.2,,2023-11,33,,recorded\n23353,T-XA,1.1,,2024-01,yes,,recorded\n");
  Grid grid = service_->grid("23353", Month(2024, 1), {}, officer());
  ASSERT_EQ(grid.sets.size(), 3u);  // NTM, nâng cao, kiểu mẫu
  EXPECT_EQ(grid.sets[0].set->code, "T-XA");
  std::vector<std::string> codes;
  for (const GridIndicator& line : grid.sets[0].indicators) codes.push_back(line.indicator->code);
  EXPECT_THAT(codes, ElementsAre("1.2", "2.1", "3.1", "1.1"));
  GridCell seen = seen_by(officer());
  EXPECT_EQ(seen.before.value, Decimal::whole(33));
  EXPECT_EQ(seen.before.period, Month(2023, 11));
  ASSERT_EQ(seen.past.size(), 1u);
  EXPECT_EQ(seen.limit->value, Decimal::whole(30));
  EXPECT_TRUE(seen.acts[0].is_allowed());
  EXPECT_FALSE(seen.acts[1].has_right);
  EXPECT_EQ(grid.sets[0].indicators[1].cells.size(), 3u);  // men, women, the whole
}

TEST_P(ActTest, a_review_shows_what_was_done_in_the_month_and_can_be_narrowed) {
  import("23353,T-XA,1.2,,2023-11,34,,recorded\n23371,T-XA,1.2,,2023-11,60,,recorded\n");
  service_->record({cell(0, "34")}, officer());
  CellInput fallen = cell(0, "31", "hạn hán");
  fallen.unit_code = "23371";
  service_->record({fallen}, person(6, {permission::record}, below("610")));
  auto units = [&](ReviewQuery query, const Actor& actor) {
    query.period = Month(2024, 1);
    std::vector<std::string> codes;
    const Review shown = service_->review(query, actor);
    for (const ReviewRow& row : shown.rows) codes.push_back(row.unit_code);
    return codes;
  };
  EXPECT_THAT(units({"610", "1.2", {}}, district()), ElementsAre("23371", "23353"));
  EXPECT_THAT(units({{}, "1.1", {}}, district()), IsEmpty());
  EXPECT_THAT(units({"23353", {}, {}}, district()), ElementsAre("23353"));
  EXPECT_THAT(units({"610", {}, {}}, officer()), ElementsAre("23353"));  // what lies outside is not shown
  ReviewQuery changed{"610", {}, {}}, problems{"610", {}, {}};
  changed.only_changed = problems.only_problems = true;
  EXPECT_THAT(units(changed, district()), ElementsAre("23371"));
  EXPECT_THAT(units(problems, district()), ElementsAre("23371"));
}

TEST_P(ActTest, a_review_can_show_only_what_waits_for_the_asker) {
  service_->record({cell(0, "34")}, officer());
  ReviewQuery waiting{"610", {}, {}, Month(2024, 1)};
  waiting.only_waiting = true;
  EXPECT_EQ(service_->review(waiting, district()).rows.size(), 1u);
  EXPECT_THAT(service_->review(waiting, officer()).rows, IsEmpty());
  service_->confirm({cell(1, "")}, district());
  EXPECT_THAT(service_->review(waiting, district()).rows, IsEmpty());
}

TEST_P(ActTest, a_history_without_a_set_tells_of_every_set_with_such_a_number) {
  import("23353,T-XA,1.1,,2024-01,yes,,recorded\n23353,T-XA-NC,1.1,,2024-01,80,,recorded\n");
  EXPECT_EQ(service_->history("23353", "1.1", {}, officer()).size(), 2u);
  EXPECT_EQ(service_->history("23353", "1.1", "T-XA-NC", officer()).size(), 1u);
  EXPECT_THAT(service_->history("23353", "1.2", {}, officer()), IsEmpty());
  EXPECT_EQ(refusal([&] { service_->history("23353", "9.9", {}, officer()); }).second, Refusal::not_found);
}

// @req R109
TEST_P(ActTest, every_act_and_import_is_told_in_order_with_who_when_before_after_and_why) {
  import("23353,T-XA,1.2,,2024-01,33,,recorded\n");
  service_->record({cell(1, "34", "đo lại")}, officer());
  service_->return_({cell(2, "", "thiếu minh chứng")}, district());
  auto acts = service_->history("23353", "1.2", "T-XA", officer());
  ASSERT_EQ(acts.size(), 3u);
  EXPECT_EQ(acts[0].kind, ActKind::import);
  EXPECT_EQ(acts[0].person, "cán bộ ví dụ");
  EXPECT_EQ(acts[1].before.value, Decimal::whole(33));
  EXPECT_EQ(acts[1].after.value, Decimal::whole(34));
  EXPECT_EQ(acts[1].post, "post.1");
  EXPECT_EQ(acts[2].note, "thiếu minh chứng");
  audit::Service trail(database(), clock_);
  EXPECT_EQ(trail.history(value_object(acts[0].subject)).size(), 3u);
  EXPECT_TRUE(trail.verify().is_intact());
  EXPECT_EQ(refusal([&] { service_->history("23371", "1.2", "T-XA", officer()); }).second,
            Refusal::not_found);
}

}  // namespace
}  // namespace ntm::assessment
