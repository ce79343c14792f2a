#include "assessment/engine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <atomic>
#include <thread>

#include "assessment/random_case_test.h"

namespace ntm::assessment {
namespace {

using testing::Dice;
using testing::engine_of;
using testing::engine_rows;
using testing::RandomCase;
using testing::Sizes;

rc::Gen<RandomCase> random_cases(Sizes most) {
  return rc::gen::exec([most] {
    Sizes sizes{*rc::gen::inRange(1, most.criteria + 1), *rc::gen::inRange(1, most.indicators + 1),
                *rc::gen::inRange(1, most.units + 1), *rc::gen::inRange(1, most.months + 1),
                *rc::gen::inRange(0, most.rows + 1)};
    return testing::random_case(*rc::gen::arbitrary<std::uint64_t>(), sizes);
  });
}

void expect_same_verdicts(const Frame& frame, std::size_t unit, const UnitJudgement& judgement) {
  RC_ASSERT(frame.unit(unit) == judgement.result);
  RC_ASSERT(frame.criteria_met(unit) == judgement.criteria_met);
  for (std::size_t at = 0; at < judgement.criteria.size(); ++at) {
    const CriterionJudgement& criterion = judgement.criteria[at];
    RC_ASSERT(frame.criterion(unit, at) == criterion.result);
    bool contradiction = false, stale = false, unverified = false;
    for (const IndicatorJudgement& each : criterion.indicators) {
      contradiction |= each.contradiction;
      stale |= each.is_stale;
      unverified |= each.rests_on_unverified();
    }
    const CriterionPlanes& planes = frame.planes(unit, at);
    RC_ASSERT(((planes.contradiction >> lane_of(unit)) & 1) == contradiction);
    RC_ASSERT(((planes.stale >> lane_of(unit)) & 1) == stale);
    RC_ASSERT(((planes.unverified >> lane_of(unit)) & 1) == unverified);
  }
}

void expect_same_as_rules(Engine& engine, const RandomCase& random) {
  for (int at = 0; at < random.months; ++at) {
    Month period = random.first.plus(at);
    auto snapshot = engine.snapshot_with(period);
    for (std::size_t unit = 0; unit < random.profile_of_unit.size(); ++unit)
      expect_same_verdicts(*snapshot->frame(period), unit, random.judge(static_cast<int>(unit), period));
  }
}

RC_GTEST_PROP(EngineAndRules, give_the_same_verdicts_and_marks_for_small_cases, ()) {
  RandomCase random = *random_cases({3, 3, 3, 5, 40});
  expect_same_as_rules(*engine_of(random), random);
}

RC_GTEST_PROP(EngineAndRules, give_the_same_verdicts_across_blocks_of_units, ()) {
  RandomCase random = *random_cases({4, 4, 150, 4, 900});
  expect_same_as_rules(*engine_of(random, {2, 36}), random);
}

RC_GTEST_PROP(EngineAndRules, agree_after_units_are_replaced_one_by_one, ()) {
  RandomCase before = *random_cases({3, 3, 70, 5, 200});
  RandomCase after = before;
  Dice dice(*rc::gen::arbitrary<std::uint64_t>());
  for (Value& row : after.rows)
    if (dice.one_in(3) && row.value) row.value = Decimal::whole(dice.below(2));
  if (!after.rows.empty() && dice.one_in(2)) after.rows.pop_back();
  auto engine = engine_of(before);
  auto untouched = engine->snapshot();
  for (std::size_t unit = 0; unit < after.profile_of_unit.size(); ++unit)
    RC_ASSERT(engine->replace({engine_rows(engine->layout(), after.rows, unit)}, Month(2000, 1)));
  expect_same_as_rules(*engine, after);
  auto fresh = engine_of(after);
  for (const auto& frame : engine->snapshot()->frames()) fresh->snapshot_with(frame->period);
  RC_ASSERT(differences_between(*engine->snapshot(), *fresh->snapshot()).empty());
  RC_ASSERT(differences_between(*untouched, *engine_of(before)->snapshot()).empty());
}

RC_GTEST_PROP(EngineAndRules, agree_after_a_unit_is_replaced_from_a_month_on, ()) {
  RandomCase before = *random_cases({3, 3, 70, 5, 200});
  RandomCase after = before;
  Dice dice(*rc::gen::arbitrary<std::uint64_t>());
  Month from = before.first.plus(dice.below(4));
  for (Value& row : after.rows)
    if (row.period >= from && dice.one_in(3) && row.value) row.value = Decimal::whole(dice.below(2));
  auto engine = engine_of(before);
  for (std::size_t unit = 0; unit < after.profile_of_unit.size(); ++unit)
    RC_ASSERT(engine->replace({engine_rows(engine->layout(), after.rows, unit)}, from));
  expect_same_as_rules(*engine, after);
  auto fresh = engine_of(after);
  for (const auto& frame : engine->snapshot()->frames()) fresh->snapshot_with(frame->period);
  RC_ASSERT(differences_between(*engine->snapshot(), *fresh->snapshot()).empty());
}

RC_GTEST_PROP(EngineAndRules, agree_where_values_of_old_months_are_no_longer_kept, ()) {
  RandomCase random = *random_cases({3, 3, 3, 5, 40});
  auto forgetful = engine_of(random, {1, 2});
  for (const auto& frame : forgetful->snapshot()->frames()) {
    if (frame->period < random.first) continue;
    for (std::size_t unit = 0; unit < random.profile_of_unit.size(); ++unit)
      expect_same_verdicts(*frame, unit, random.judge(static_cast<int>(unit), frame->period));
  }
}

RandomCase large_case() { return testing::random_case(7, {4, 4, 200, 6, 3000}); }

TEST(Engine, judging_again_changes_nothing_while_profiles_stay) {
  auto engine = engine_of(large_case());
  auto before = engine->snapshot();
  EXPECT_GT(engine->judge_again(), 0u);
  EXPECT_TRUE(differences_between(*before, *engine->snapshot()).empty());
}

TEST(Engine, months_without_new_rows_share_their_blocks) {
  RandomCase random = large_case();
  auto engine = engine_of(random);
  Month last = engine->snapshot()->frames().back()->period;
  std::size_t before = engine->snapshot()->bytes();
  auto later = engine->snapshot_with(last.plus(6));
  EXPECT_EQ(later->frame(last.plus(6))->recorded, later->frame(last)->recorded);
  EXPECT_LT(later->bytes() - before, before / 10);
}

TEST(Engine, a_month_before_the_first_shows_nothing_recorded) {
  auto engine = engine_of(large_case());
  Month early = engine->snapshot()->frames().front()->period.plus(-3);
  auto snapshot = engine->snapshot_with(early);
  ASSERT_TRUE(snapshot->frame(early));
  EXPECT_EQ(snapshot->frame(early)->unit(0), Result::unknown);
  EXPECT_EQ(snapshot->frame(early)->criteria_met(0), 0);
}

TEST(Engine, a_write_into_months_whose_values_are_gone_asks_for_a_fresh_load) {
  RandomCase random = large_case();
  auto engine = engine_of(random, {1, 2});
  auto rows = engine_rows(engine->layout(), random.rows, 0);
  Month last = engine->snapshot()->frames().back()->period;
  EXPECT_FALSE(engine->replace({rows}, last.plus(-1)));  // what stood the month before it is gone
  EXPECT_TRUE(engine->replace({rows}, last));
}

TEST(Engine, remembers_who_ever_met_everything) {
  RandomCase random = testing::random_case(11, {1, 1, 120, 6, 400});
  auto engine = engine_of(random);
  Month last = engine->snapshot()->frames().back()->period;
  auto ever = engine->snapshot()->ever_met(last);
  for (std::size_t unit = 0; unit < random.profile_of_unit.size(); ++unit) {
    bool met = false;
    for (const auto& frame : engine->snapshot()->frames()) met |= frame->unit(unit) == Result::met;
    EXPECT_EQ((ever[block_of(unit)] >> lane_of(unit)) & 1, met);
  }
}

/// Every published state is one in which all rows of a unit come from the same write.
TEST(Engine, readers_see_whole_writes_while_writers_patch) {
  RandomCase random = testing::random_case(3, {2, 2, 130, 3, 0});
  auto engine = engine_of(random);
  Month period(2023, 6);
  engine->snapshot_with(period);
  std::atomic<bool> stop = false;
  std::atomic<int> torn = 0;
  int slots = engine->layout().slot_count();
  auto write = [&](std::size_t unit) {
    for (int round = 1; round <= 60; ++round) {
      Engine::UnitRows rows{unit, {}};
      for (int slot = 0; slot < slots; ++slot)
        rows.rows.push_back({period, slot, {round, {}, Stage::recorded}});
      engine->replace({rows}, period);
    }
  };
  auto read = [&] {
    while (!stop) {
      auto snapshot = engine->snapshot();
      for (std::size_t unit : {std::size_t{0}, snapshot->unit_count() - 1}) {
        const Block& block = *snapshot->frame(period)->recorded[block_of(unit)];
        for (int slot = 1; slot < slots; ++slot)
          torn += block.cell(slot, lane_of(unit)).value != block.cell(0, lane_of(unit)).value;
      }
    }
  };
  std::thread reader(read), other_reader(read), writer([&] { write(0); });
  write(random.profile_of_unit.size() - 1);
  writer.join();
  stop = true;
  reader.join();
  other_reader.join();
  EXPECT_EQ(torn, 0);
  EXPECT_EQ(engine->snapshot()->frame(period)->recorded[0]->cell(0, 0).value, 60);
}

}  // namespace
}  // namespace ntm::assessment
