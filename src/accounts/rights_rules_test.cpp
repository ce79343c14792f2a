#include "accounts/rights_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ntm::accounts {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Units = Grant::Units;
using Indicators = Grant::Indicators;

Role role(Grant grant) { return {"r", "R", {}, {}, {std::move(grant)}}; }
const Ground ground{7, {21, 22}, {{"XA", "17.1"}}};

// @req R110
TEST(Rights, of_all_units_hold_everywhere) {
  const Scope scope = *rights_of(role({{"a.read"}, Units::all, Indicators::all}), ground).find("a.read");
  EXPECT_TRUE(scope.every_unit);
  EXPECT_TRUE(scope.every_indicator);
}

// @req R110
TEST(Rights, of_ones_own_hold_in_the_unit_of_the_body) {
  const Scope scope = *rights_of(role({{"a.read"}, Units::own, Indicators::all}), ground).find("a.read");
  EXPECT_FALSE(scope.every_unit);
  EXPECT_THAT(scope.units, ElementsAre(7));
}

// @req R110
TEST(Rights, that_are_assigned_hold_in_the_units_of_the_appointment) {
  const Scope scope = *rights_of(role({{"a.read"}, Units::assigned, Indicators::all}), ground).find("a.read");
  EXPECT_THAT(scope.units, ElementsAre(21, 22));
}

// @req R110
TEST(Rights, to_held_indicators_cover_those_and_no_others) {
  const Scope scope =
      *rights_of(role({{"a.appraise"}, Units::own, Indicators::held}), ground).find("a.appraise");
  EXPECT_TRUE(scope.covers_indicator("XA", "17.1"));
  EXPECT_FALSE(scope.covers_indicator("XA", "17.2"));
  EXPECT_FALSE(scope.covers_indicator("NANG-CAO", "17.1"));
}

TEST(Rights, without_a_body_cover_nothing_of_ones_own) {
  const Scope scope = *rights_of(role({{"a.read"}, Units::own, Indicators::held}), {}).find("a.read");
  EXPECT_THAT(scope.units, IsEmpty());
  EXPECT_FALSE(scope.every_unit);
  EXPECT_FALSE(scope.covers_indicator("XA", "17.1"));
}

TEST(Rights, that_were_not_granted_are_not_there) {
  EXPECT_EQ(rights_of(role({{"a.read"}, Units::all, Indicators::all}), ground).find("a.write"), nullptr);
}

TEST(TokenRights, are_never_more_than_the_owners) {
  const Rights owner = rights_of(role({{"a.read", "a.write"}, Units::own, Indicators::all}), ground);
  const Rights token = rights_of_token(owner, {"a.read", "b.manage"});
  EXPECT_EQ(*token.find("a.read"), *owner.find("a.read"));
  EXPECT_EQ(token.find("a.write"), nullptr);
  EXPECT_EQ(token.find("b.manage"), nullptr);
}

}  // namespace
}  // namespace ntm::accounts
