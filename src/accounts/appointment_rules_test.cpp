#include "accounts/appointment_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ntm::accounts {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date day(2024, 1, 22);

class Appointing : public ::testing::Test {
 protected:
  Appointing() {
    body.code = "UBND-23353", body.name = "UBND xã Đăk Pék", body.kind = "committee";
    body.validity = {Date(2020, 1, 1), Date(2025, 7, 1)};
    body.posts.push_back({"UBND-23353.head", "Chủ tịch UBND xã"});
    wanted.role = "commune", wanted.body = body.code, wanted.validity = {day, {}};
  }
  std::vector<std::string> faults(std::vector<Appointment> others = {}) {
    std::vector<std::string> codes;
    for (const Problem& fault :
         appointment_faults(wanted, {role_of_it, body_of_it, level, std::move(others)}))
      codes.push_back(fault.code);
    return codes;
  }
  Role role{"commune", "Cán bộ xã", {"committee"}, {"commune"}, {}};
  bodies::Body body;
  const Role* role_of_it = &role;
  const bodies::Body* body_of_it = &body;
  std::string level = "commune";
  Appointment wanted;
};

// @req R110
TEST_F(Appointing, a_role_in_a_fitting_body_is_given) { EXPECT_THAT(faults(), IsEmpty()); }

TEST_F(Appointing, a_post_of_the_body_may_be_named) {
  wanted.post = "UBND-23353.head";
  EXPECT_THAT(faults(), IsEmpty());
  wanted.post = "SNN.head";
  EXPECT_THAT(faults(), ElementsAre("accounts.post_unknown"));
}

TEST_F(Appointing, an_unknown_role_is_refused) {
  role_of_it = nullptr;
  EXPECT_THAT(faults(), ElementsAre("accounts.role_unknown"));
}

TEST_F(Appointing, nobody_is_made_the_public) {
  role.code = public_role;
  EXPECT_THAT(faults(), ElementsAre("accounts.role_unknown"));
}

TEST_F(Appointing, a_role_of_another_kind_of_body_or_level_is_refused) {
  level = "district";
  EXPECT_THAT(faults(), ElementsAre("accounts.role_not_for_body"));
  level = "commune", body.kind = "department";
  EXPECT_THAT(faults(), ElementsAre("accounts.role_not_for_body"));
}

TEST_F(Appointing, only_an_administrator_needs_no_body) {
  body_of_it = nullptr, wanted.body = "";
  EXPECT_THAT(faults(), ElementsAre("accounts.body_unknown"));
  role.code = wanted.role = administrator_role;
  EXPECT_THAT(faults(), IsEmpty());
}

// @req R102
TEST_F(Appointing, the_first_day_lies_within_the_time_of_the_body) {
  wanted.validity.from = Date(2025, 6, 30);
  EXPECT_THAT(faults(), IsEmpty());
  wanted.validity.from = Date(2025, 7, 1);
  EXPECT_THAT(faults(), ElementsAre("accounts.body_not_there"));
}

TEST_F(Appointing, a_role_with_assigned_units_needs_one) {
  role.grants.push_back({{"a.read"}, Grant::Units::assigned, Grant::Indicators::all});
  EXPECT_THAT(faults(), ElementsAre("accounts.units_needed"));
  wanted.assigned = {7};
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(Appointing, it_ends_after_it_begins) {
  wanted.validity.to = day;
  EXPECT_THAT(faults(), ElementsAre("accounts.ends_before_it_begins"));
  wanted.validity.to = day.plus_days(1);
  EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(Appointing, the_same_role_in_the_same_body_is_not_given_twice_at_a_time) {
  Appointment earlier = wanted;
  EXPECT_THAT(faults({earlier}), ElementsAre("accounts.appointed_already"));
  earlier.validity = {Date(2023, 1, 1), day};
  EXPECT_THAT(faults({earlier}), IsEmpty());
}

// @req R83
TEST_F(Appointing, one_person_may_have_roles_in_two_bodies) {
  Appointment other = wanted;
  other.body = "UBND-610";
  EXPECT_THAT(faults({other}), IsEmpty());
}

// @req R83
TEST(InForce, a_role_counts_from_its_first_day_until_the_day_before_its_end) {
  Appointment role;
  role.validity = {day, day.plus_days(2)};
  EXPECT_THAT(in_force({role}, day.plus_days(-1)), IsEmpty());
  EXPECT_EQ(in_force({role}, day).size(), 1u);
  EXPECT_EQ(in_force({role}, day.plus_days(1)).size(), 1u);
  EXPECT_THAT(in_force({role}, day.plus_days(2)), IsEmpty());
}

}  // namespace
}  // namespace ntm::accounts
