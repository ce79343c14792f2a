#include "criteria/version_rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace ntm::criteria {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Set version(const std::string& label, Date from, std::optional<Date> to, const std::string& amends = "") {
  Set set;
  set.code = "TEST";
  set.version = label;
  set.amends = amends;
  set.level = "commune";
  set.tier = "ntm";
  set.validity = {from, to};
  return set;
}

std::vector<std::string> codes(const std::vector<Problem>& problems) {
  std::vector<std::string> result;
  for (const Problem& problem : problems) result.push_back(problem.code + "@" + problem.place.field);
  return result;
}

const Date start(2022, 3, 8), amended_on(2024, 3, 1), end(2026, 1, 1);
const Set first = version("318", start, end);
const Set second = version("211", amended_on, end, "318");

// @req R104
TEST(VersionInEffect, an_amendment_ends_the_amended_version_on_its_own_first_day) {
  EXPECT_EQ(in_effect(first, {first, second}), (Validity{start, amended_on}));
  EXPECT_TRUE(in_effect(first, {first, second}).contains(amended_on.plus_days(-1)));
  EXPECT_FALSE(in_effect(first, {first, second}).contains(amended_on));
  EXPECT_TRUE(in_effect(second, {first, second}).contains(amended_on));
}

TEST(VersionInEffect, a_version_nobody_amends_is_in_effect_as_it_states) {
  EXPECT_EQ(in_effect(first, {first}), first.validity);
  EXPECT_EQ(in_effect(second, {first, second}), second.validity);
}

TEST(VersionInEffect, the_earliest_amendment_ends_it) {
  Set third = version("999", Date(2023, 1, 1), amended_on, "318");
  EXPECT_EQ(in_effect(first, {first, second, third}).to, Date(2023, 1, 1));
}

TEST(VersionInEffect, an_amendment_never_lengthens_it) {
  Set late = version("late", Date(2027, 1, 1), {}, "318");
  EXPECT_EQ(in_effect(first, {first, late}), first.validity);
}

TEST(VersionInEffect, an_amendment_of_an_amendment_leaves_the_first_alone) {
  Set third = version("400", Date(2025, 1, 1), end, "211");
  EXPECT_EQ(in_effect(first, {first, second, third}).to, amended_on);
  EXPECT_EQ(in_effect(second, {first, second, third}).to, Date(2025, 1, 1));
}

TEST(AddingAVersion, the_first_one_and_its_amendment_are_welcome) {
  EXPECT_THAT(problems_beside(first, {}), IsEmpty());
  EXPECT_THAT(problems_beside(second, {first}), IsEmpty());
}

TEST(AddingAVersion, the_next_one_may_start_on_the_day_the_last_one_ends) {
  EXPECT_THAT(problems_beside(version("next", end, {}), {first}), IsEmpty());
}

TEST(AddingAVersion, one_that_overlaps_by_a_day_and_does_not_amend_is_refused) {
  auto found = problems_beside(version("next", end.plus_days(-1), {}), {first});
  EXPECT_THAT(codes(found), ElementsAre("criteria.versions_overlap@valid_from"));
  EXPECT_THAT(found.front().message_vi, ::testing::HasSubstr("từ 31/12/2025"));
}

TEST(AddingAVersion, one_that_overlaps_what_the_amendment_left_is_refused) {
  EXPECT_THAT(codes(problems_beside(version("x", Date(2023, 1, 1), amended_on), {first, second})),
              ElementsAre("criteria.versions_overlap@valid_from"));
}

TEST(AddingAVersion, an_amendment_of_a_version_that_is_not_kept_is_refused) {
  EXPECT_THAT(codes(problems_beside(second, {})), ElementsAre("criteria.amended_version_unknown@amends"));
}

TEST(AddingAVersion, an_amendment_must_start_within_what_it_amends) {
  EXPECT_THAT(codes(problems_beside(version("x", start, end, "318"), {first})),
              ElementsAre("criteria.amendment_not_within@amends"));
  EXPECT_THAT(codes(problems_beside(version("x", end, {}, "318"), {first})),
              ElementsAre("criteria.amendment_not_within@amends"));
  EXPECT_THAT(problems_beside(version("x", start.plus_days(1), end, "318"), {first}), IsEmpty());
  EXPECT_THAT(problems_beside(version("x", end.plus_days(-1), end, "318"), {first}), IsEmpty());
}

TEST(AddingAVersion, two_amendments_of_one_version_must_not_overlap_each_other) {
  EXPECT_THAT(codes(problems_beside(version("x", Date(2025, 1, 1), end, "318"), {first, second})),
              ElementsAre("criteria.versions_overlap@valid_from"));
}

TEST(AddingAVersion, an_amendment_may_outlast_what_it_amends) {
  EXPECT_THAT(problems_beside(version("x", amended_on, {}, "318"), {first}), IsEmpty());
}

TEST(AddingAVersion, a_code_keeps_its_level_and_tier) {
  Set other = version("next", end, {});
  other.tier = "ntm_nang_cao";
  EXPECT_THAT(codes(problems_beside(other, {first})), ElementsAre("criteria.level_or_tier_moved@tier"));
}

// @req R104
RC_GTEST_PROP(VersionsProperty, at_most_one_version_that_was_let_in_is_in_effect_on_a_day, ()) {
  std::vector<Set> kept;
  int tries = *rc::gen::inRange(1, 8);
  for (int at = 0; at < tries; ++at) {
    Date from = Date(2022, 1, 1).plus_days(*rc::gen::inRange(0, 60));
    std::optional<Date> to;
    if (*rc::gen::arbitrary<bool>()) to = from.plus_days(*rc::gen::inRange(1, 40));
    std::string amends;
    if (!kept.empty() && *rc::gen::arbitrary<bool>()) amends = (*rc::gen::elementOf(kept)).version;
    Set added = version(std::to_string(at), from, to, amends);
    if (problems_beside(added, kept).empty()) kept.push_back(added);
  }
  for (int day = 0; day < 130; ++day) {
    int in_force = 0;
    for (const Set& set : kept) in_force += in_effect(set, kept).contains(Date(2022, 1, 1).plus_days(day));
    RC_ASSERT(in_force <= 1);
  }
}

}  // namespace
}  // namespace ntm::criteria
