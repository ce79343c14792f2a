#include "recognition/decision.h"

#include <gtest/gtest.h>

namespace ntm::recognition {
namespace {

using Action = Decision::Action;
constexpr auto commune = units::Level::commune;

Decision decided(const std::string& tier, Action action, Date on) {
  return {1, tier, action, on, "", "", ""};
}

// @req R5
TEST(Decisions, a_tier_is_held_from_the_day_of_the_decision) {
  Decisions decisions({decided("ntm", Action::recognise, Date(2019, 5, 13))});
  EXPECT_FALSE(decisions.held(1, "ntm", Date(2019, 5, 12)));
  EXPECT_TRUE(decisions.held(1, "ntm", Date(2019, 5, 13)));
}

TEST(Decisions, a_tier_taken_back_is_not_held_any_more_and_may_be_given_again) {
  Decisions decisions({decided("ntm", Action::recognise, Date(2024, 9, 1)),
                       decided("ntm", Action::recognise, Date(2019, 5, 13)),
                       decided("ntm", Action::revoke, Date(2024, 3, 1))});
  EXPECT_TRUE(decisions.held(1, "ntm", Date(2024, 2, 29)));
  EXPECT_FALSE(decisions.held(1, "ntm", Date(2024, 3, 1)));
  EXPECT_TRUE(decisions.held(1, "ntm", Date(2024, 9, 1)));
}

TEST(Decisions, the_highest_tier_is_the_one_held_that_day) {
  Decisions decisions({decided("ntm", Action::recognise, Date(2019, 5, 13)),
                       decided("ntm_nang_cao", Action::recognise, Date(2021, 12, 31))});
  EXPECT_EQ(decisions.highest_tier(1, commune, Date(2020, 1, 1)), "ntm");
  EXPECT_EQ(decisions.highest_tier(1, commune, Date(2024, 1, 22)), "ntm_nang_cao");
  EXPECT_FALSE(decisions.highest_tier(2, commune, Date(2024, 1, 22)));
}

TEST(TierName, is_what_people_call_a_tier) {
  for (units::Level level : {units::Level::commune, units::Level::district, units::Level::village})
    for (const std::string& tier : tiers_of(level)) EXPECT_NE(tier_name_vi(tier), tier);
  EXPECT_EQ(tier_name_vi("ntm_nang_cao"), "xã nông thôn mới nâng cao");
}

}  // namespace
}  // namespace ntm::recognition
