#include "bodies/roster_rules.h"

#include <gmock/gmock.h>

namespace ntm::bodies {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

using Kind = Fault::Kind;
using List = Fault::List;

const Date merger(2025, 3, 1);

Body body(const std::string& code, Validity validity = {}) {
  Body result;
  result.code = code;
  result.kind = "department";
  result.validity = validity;
  result.posts = {{code + ".head", "Giám đốc", true, "", "", {}}};
  return result;
}

Validity until(Date to) { return {Date::beginning_of_time(), to}; }

/// Two departments that become one, addressed by a group, holding two criteria: everything fits.
Roster good() {
  Roster roster;
  roster.province = 1;
  roster.bodies = {body("SNN", until(merger)), body("STNMT", until(merger)), body("SNNMT", {merger, {}}),
                   body("VPDP")};
  roster.bodies[3].posts[0].held_with = "SNN.head";
  roster.successions = {{{"SNN", "STNMT"}, "SNNMT", merger, "", "", false}};
  roster.groups = {{"ALL", "Tất cả", {"SNN", "STNMT"}, {"VPDP.head"}}};
  roster.holdings = {{"SNN", "S", "3", "", Role::direct, until(merger), "", "", false},
                     {"STNMT", "S", "17", "", Role::direct, until(merger), "", "", false}};
  return roster;
}

std::vector<std::tuple<Kind, List, std::size_t>> found(const Roster& roster,
                                                       const std::set<std::string>& taken = {}) {
  std::vector<std::tuple<Kind, List, std::size_t>> result;
  for (const Fault& fault : faults_of(roster, taken)) result.emplace_back(fault.kind, fault.list, fault.at);
  return result;
}

auto fault(Kind kind, List list, std::size_t at) { return std::make_tuple(kind, list, at); }

TEST(Roster, in_which_everything_fits_has_no_fault) { EXPECT_THAT(found(good()), IsEmpty()); }

TEST(Roster, a_code_stands_for_one_body_post_or_group) {
  Roster roster = good();
  roster.bodies.push_back(body("SNN"));
  roster.groups.push_back({"VPDP", "", {}, {}});
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::repeated_code, List::bodies, 4),
                                         fault(Kind::repeated_code, List::posts, 4),
                                         fault(Kind::repeated_code, List::groups, 1)));
}

TEST(Roster, a_code_of_another_province_is_taken) {
  EXPECT_THAT(found(good(), {"STNMT"}), ElementsAre(fault(Kind::repeated_code, List::bodies, 1)));
}

TEST(Roster, its_codes_are_those_of_bodies_posts_and_groups) {
  EXPECT_THAT(codes_of(good()), UnorderedElementsAre("SNN", "SNN.head", "STNMT", "STNMT.head", "SNNMT",
                                                     "SNNMT.head", "VPDP", "VPDP.head", "ALL"));
}

// @req R62
TEST(Roster, every_body_has_one_head_and_only_one) {
  Roster roster = good();
  roster.bodies[0].posts.push_back({"SNN.two", "Giám đốc", true, "", "", {}});
  roster.bodies[1].posts.clear();
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::not_one_head, List::bodies, 0),
                                         fault(Kind::not_one_head, List::bodies, 1)));
}

// @req R61
TEST(Roster, a_party_body_may_not_be_scored) {
  Roster roster = good();
  roster.bodies[3].kind = "party";
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::party_scored, List::bodies, 3)));
  roster.bodies[3].scored = false;
  EXPECT_THAT(found(roster), IsEmpty());
}

// @req R83
TEST(Roster, a_post_is_held_with_one_that_is_there) {
  Roster roster = good();
  roster.bodies[3].posts[0].held_with = "gone";
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::unknown_post, List::posts, 3)));
}

// @req R83
TEST(Roster, posts_are_not_held_with_each_other_in_a_circle) {
  Roster roster = good();
  roster.bodies[0].posts[0].held_with = "VPDP.head";
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::held_in_a_circle, List::posts, 0),
                                         fault(Kind::held_in_a_circle, List::posts, 3)));
}

TEST(Roster, a_post_below_a_circle_is_not_itself_in_it) {
  Roster roster = good();
  roster.bodies[0].posts[0].held_with = "STNMT.head";
  roster.bodies[1].posts[0].held_with = "SNN.head";
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::held_in_a_circle, List::posts, 0),
                                         fault(Kind::held_in_a_circle, List::posts, 1)));
}

Term term(std::optional<Date> from, std::optional<Date> to, std::optional<Date> stated_on = {}) {
  return {"A", {from.value_or(Date::beginning_of_time()), to}, stated_on, "", ""};
}

// @req R34
TEST(Roster, two_persons_are_not_in_one_post_at_one_time) {
  Roster roster = good();
  roster.bodies[0].posts[0].terms = {term(Date(2020, 1, 1), Date(2024, 1, 1)), term(Date(2024, 1, 1), {})};
  EXPECT_THAT(found(roster), IsEmpty());
  roster.bodies[0].posts[0].terms[0].validity.to = Date(2024, 1, 2);
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::overlapping_terms, List::posts, 0)));
}

TEST(Roster, one_stated_in_office_overlaps_only_from_that_day) {
  Roster roster = good();
  roster.bodies[0].posts[0].terms = {term(Date(2020, 1, 1), Date(2024, 1, 1)),
                                     term({}, {}, Date(2024, 1, 22))};
  EXPECT_THAT(found(roster), IsEmpty());
  roster.bodies[0].posts[0].terms.push_back(term(Date(2024, 6, 1), {}));
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::overlapping_terms, List::posts, 0)));
}

TEST(Roster, a_unit_has_one_committee_at_a_time) {
  Roster roster = good();
  for (std::size_t at : {0u, 1u, 2u}) roster.bodies[at].kind = "committee", roster.bodies[at].unit = 7;
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::second_committee, List::bodies, 1)));
}

// @req R102
TEST(Roster, a_succession_joins_bodies_whose_days_meet) {
  Roster roster = good();
  roster.bodies[1].validity.to = merger.plus_days(1);
  roster.bodies[2].validity.from = merger.plus_days(-1);
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::new_begins_elsewhen, List::successions, 0),
                                         fault(Kind::old_goes_on, List::successions, 0)));
}

TEST(Roster, a_succession_names_bodies_that_are_there_and_differ) {
  Roster roster = good();
  roster.successions = {{{"gone", "SNNMT"}, "SNNMT", merger, "", "", false},
                        {{"SNN"}, "lost", merger, "", "", false}};
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::unknown_body, List::successions, 0),
                                         fault(Kind::succeeds_itself, List::successions, 0),
                                         fault(Kind::unknown_body, List::successions, 1)));
}

TEST(Roster, a_group_names_bodies_and_posts_that_are_there) {
  Roster roster = good();
  roster.groups[0].members.push_back("gone");
  roster.groups[0].posts.push_back("gone.head");
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::unknown_body, List::groups, 0),
                                         fault(Kind::unknown_post, List::groups, 0)));
}

TEST(Roster, a_holding_names_a_body_that_exists_in_its_time) {
  Roster roster = good();
  roster.holdings[0].validity = {merger, {}};
  roster.holdings.push_back({"gone", "S", "1", "", Role::direct, {}, "", "", false});
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::outside_body, List::holdings, 0),
                                         fault(Kind::unknown_body, List::holdings, 2)));
}

TEST(Roster, the_same_holding_does_not_stand_twice_at_one_time) {
  Roster roster = good();
  roster.holdings.push_back(roster.holdings[0]);
  EXPECT_THAT(found(roster), ElementsAre(fault(Kind::repeated_holding, List::holdings, 2)));
  roster.holdings[0].validity.to = roster.holdings[2].validity.from = Date(2024, 1, 1);
  EXPECT_THAT(found(roster), IsEmpty());
}

TEST(Roster, every_fault_is_told_not_only_the_first) {
  Roster roster = good();
  for (Body& each : roster.bodies) each.posts.clear();
  EXPECT_EQ(faults_of(roster, {}).size(), 5u);  // four bodies without a head, one group that names a post
}

}  // namespace
}  // namespace ntm::bodies
