#include "assessment/duty_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ntm::assessment {
namespace {

Act act(ActKind kind, std::int64_t account, Stage stage = Stage::recorded) {
  Act made;
  made.kind = kind;
  made.account = account;
  made.person = "người " + std::to_string(account);
  made.stage = stage;
  return made;
}

WantedAct wanted(ActKind kind, std::int64_t account, bool has_district = true) {
  return {kind, account, "người " + std::to_string(account), true, has_district};
}

using Acts = std::vector<Act>;
const Act recorded_by_1 = act(ActKind::record, 1), confirmed_by_2 = act(ActKind::confirm, 2),
          appraised_by_3 = act(ActKind::appraise, 3), returned_by_3 = act(ActKind::return_, 3);

// @req R110
TEST(Duties, nobody_confirms_or_appraises_what_they_recorded) {
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 1), {recorded_by_1}), Bar::own_record);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 2), {recorded_by_1}), std::nullopt);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 1), {recorded_by_1, confirmed_by_2}), Bar::own_record);
}

// @req R110
TEST(Duties, nobody_appraises_what_they_confirmed) {
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 2), {recorded_by_1, confirmed_by_2}), Bar::own_confirmation);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 3), {recorded_by_1, confirmed_by_2}), std::nullopt);
}

TEST(Duties, stages_follow_each_other) {
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 2), {}), Bar::nothing_recorded);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 3), {}), Bar::nothing_recorded);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 3), {recorded_by_1}), Bar::not_confirmed);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 4), {recorded_by_1, confirmed_by_2}), Bar::already_done);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 4), {recorded_by_1, confirmed_by_2, appraised_by_3}),
            Bar::already_done);
}

TEST(Duties, without_a_level_of_districts_appraising_follows_recording_by_another_person) {
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 3, false), {recorded_by_1}), std::nullopt);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 1, false), {recorded_by_1}), Bar::own_record);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 2, false), {recorded_by_1}), Bar::no_district);
}

TEST(Duties, a_return_says_why_and_the_value_waits_to_be_recorded_anew) {
  WantedAct silent = wanted(ActKind::return_, 3);
  silent.has_note = false;
  EXPECT_EQ(bar_to(silent, {recorded_by_1}), Bar::note_missing);
  EXPECT_EQ(bar_to(wanted(ActKind::return_, 3), {recorded_by_1, confirmed_by_2}), std::nullopt);
  EXPECT_EQ(state_of({recorded_by_1, confirmed_by_2, returned_by_3}), CellState::returned);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 4), {recorded_by_1, returned_by_3}), Bar::nothing_recorded);
  EXPECT_EQ(bar_to(wanted(ActKind::return_, 4), {recorded_by_1, returned_by_3}), Bar::nothing_recorded);
}

TEST(Duties, recording_anew_voids_the_later_stages_and_who_did_them) {
  Acts acts{recorded_by_1, confirmed_by_2, appraised_by_3, act(ActKind::record, 2)};
  EXPECT_EQ(state_of(acts), CellState::recorded);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 1), acts), std::nullopt);
  EXPECT_EQ(bar_to(wanted(ActKind::confirm, 2), acts), Bar::own_record);
}

TEST(Duties, one_person_with_two_accounts_is_one_person) {
  WantedAct other_account = wanted(ActKind::confirm, 9);
  other_account.person = recorded_by_1.person;
  EXPECT_EQ(bar_to(other_account, {recorded_by_1}), Bar::own_record);
}

TEST(Duties, an_import_counts_as_recording_by_whoever_imported_and_never_takes_a_stage_away) {
  Acts acts{act(ActKind::import, 1, Stage::confirmed)};
  EXPECT_EQ(state_of(acts), CellState::confirmed);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 1), acts), Bar::own_record);
  EXPECT_EQ(bar_to(wanted(ActKind::appraise, 2), acts), std::nullopt);
  acts.push_back(act(ActKind::import, 2, Stage::recorded));
  EXPECT_EQ(state_of(acts), CellState::confirmed);
}

/// What must hold of every cell whatever was tried: who recorded, confirmed and appraised what stands are
/// different people, stages follow each other, and every return says why.
void expect_duties_separate(const Acts& acts) {
  CellState state = CellState::empty;
  std::int64_t recorder = 0, confirmer = 0;
  for (const Act& each : acts) {
    if (each.kind == ActKind::record) recorder = each.account, confirmer = 0;
    if (each.kind == ActKind::confirm) {
      RC_ASSERT(state == CellState::recorded);
      RC_ASSERT(each.account != recorder);
      confirmer = each.account;
    }
    if (each.kind == ActKind::appraise) {
      RC_ASSERT(state == CellState::recorded || state == CellState::confirmed);
      RC_ASSERT(each.account != recorder && each.account != confirmer);
    }
    if (each.kind == ActKind::return_) RC_ASSERT(!each.note.empty());
    state = state_of(Acts(acts.begin(), acts.begin() + (&each - acts.data()) + 1));
  }
}

// @req R110
RC_GTEST_PROP(DutiesProperty, hold_for_every_reachable_sequence_of_acts, ()) {
  bool has_district = *rc::gen::arbitrary<bool>();
  Acts acts;
  int tries = *rc::gen::inRange(1, 40);
  for (int at = 0; at < tries; ++at) {
    WantedAct next{*rc::gen::element(ActKind::record, ActKind::confirm, ActKind::appraise, ActKind::return_),
                   *rc::gen::inRange(1, 5), "", *rc::gen::arbitrary<bool>(), has_district};
    next.person = "người " + std::to_string(next.account);
    if (bar_to(next, acts)) continue;
    acts.push_back(act(next.kind, next.account));
    acts.back().note = next.has_note ? "lý do" : "";
  }
  expect_duties_separate(acts);
}

}  // namespace
}  // namespace ntm::assessment
