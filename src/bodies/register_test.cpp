#include "bodies/register.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace ntm::bodies {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date january(2024, 1, 22), merger(2025, 3, 1);

Validity between(std::optional<Date> from, std::optional<Date> to) {
  return {from.value_or(Date::beginning_of_time()), to};
}

Term term(const std::string& person, std::optional<Date> from, std::optional<Date> to = {},
          std::optional<Date> stated_on = {}) {
  return {person, between(from, to), stated_on, "", ""};
}

Post head_post(const std::string& code, std::vector<Term> terms = {}, const std::string& held_with = "") {
  return {code, "Giám đốc", true, held_with, "", std::move(terms)};
}

Body body(const std::string& code, Validity validity = {}, std::vector<Term> terms = {},
          const std::string& held_with = "") {
  Body result;
  result.code = code;
  result.name = "Sở " + code;
  result.kind = "department";
  result.validity = validity;
  result.posts = {head_post(code + ".head", std::move(terms), held_with)};
  return result;
}

Roster roster(std::vector<Body> bodies, std::vector<Holding> holdings = {}) {
  Roster result;
  result.province = 1;
  result.bodies = std::move(bodies);
  result.holdings = std::move(holdings);
  return result;
}

std::optional<std::string> head_person(const Register& bodies, const std::string& code, Date day) {
  auto head = bodies.head_of(code, day);
  return head ? head->person : std::nullopt;
}

// @req R34
TEST(Head, is_the_person_in_office_on_the_day) {
  Register bodies({roster({body("SNN", {}, {term("A", Date(2020, 1, 1), january), term("B", january)})})});
  EXPECT_EQ(head_person(bodies, "SNN", january.plus_days(-1)), "A");
  EXPECT_EQ(head_person(bodies, "SNN", january), "B");
  EXPECT_TRUE(bodies.head_of("SNN", january)->certain);
}

// @req R62
TEST(Head, is_a_post_even_when_nobody_has_entered_its_holder) {
  Register bodies({roster({body("SNN")})});
  auto head = bodies.head_of("SNN", january);
  ASSERT_TRUE(head);
  EXPECT_EQ(head->post, "Giám đốc");
  EXPECT_EQ(head->person, std::nullopt);
}

TEST(Head, nobody_is_in_office_between_two_terms) {
  Register bodies(
      {roster({body("SNN", {}, {term("A", Date(2020, 1, 1), Date(2021, 1, 1)), term("B", january)})})});
  EXPECT_EQ(head_person(bodies, "SNN", Date(2022, 1, 1)), std::nullopt);
}

TEST(Head, a_body_that_does_not_exist_that_day_has_none) {
  Register bodies({roster({body("SNN", between(Date(2000, 1, 1), merger), {term("A", Date(2000, 1, 1))})})});
  EXPECT_FALSE(bodies.head_of("SNN", Date(1999, 12, 31)));
  EXPECT_TRUE(bodies.head_of("SNN", merger.plus_days(-1)));
  EXPECT_FALSE(bodies.head_of("SNN", merger));
  EXPECT_FALSE(bodies.head_of("gone", january));
}

// @req R97
TEST(Head, one_only_stated_in_office_counts_from_that_day_and_is_certain_only_on_it) {
  Register bodies({roster({body("UBT", {}, {term("A", {}, {}, january)})})});
  EXPECT_EQ(head_person(bodies, "UBT", january.plus_days(-1)), std::nullopt);
  EXPECT_TRUE(bodies.head_of("UBT", january)->certain);
  EXPECT_EQ(head_person(bodies, "UBT", january.plus_days(1)), "A");
  EXPECT_FALSE(bodies.head_of("UBT", january.plus_days(1))->certain);
  EXPECT_EQ(bodies.head_of("UBT", january.plus_days(1))->stated_on, january);
}

TEST(Head, one_stated_in_office_no_longer_counts_after_the_last_day) {
  Register bodies({roster({body("UBT", {}, {term("A", {}, merger, january)})})});
  EXPECT_EQ(head_person(bodies, "UBT", merger.plus_days(-1)), "A");
  EXPECT_EQ(head_person(bodies, "UBT", merger), std::nullopt);
}

// @req R83
TEST(Head, of_a_post_held_with_another_is_the_same_person) {
  Register bodies(
      {roster({body("SNN", {}, {term("A", Date(2020, 1, 1))}), body("VPDP", {}, {}, "SNN.head")})});
  auto head = bodies.head_of("VPDP", january);
  EXPECT_EQ(head->person, "A");
  EXPECT_EQ(head->held_with, "SNN.head");
  EXPECT_EQ(head->post_code, "VPDP.head");
}

// @req R83
TEST(Head, one_person_is_found_in_both_posts) {
  Register bodies({roster({body("SNN", {}, {term("A", Date(2020, 1, 1))}), body("VPDP", {}, {}, "SNN.head"),
                           body("SNV", {}, {term("B", Date(2020, 1, 1))})})});
  std::vector<std::string> posts;
  for (const PostOfBody& held : bodies.posts_of("A", january)) posts.push_back(held.post->code);
  EXPECT_THAT(posts, ElementsAre("SNN.head", "VPDP.head"));
}

// @req R83
TEST(Head, holding_two_posts_ends_with_the_body_of_the_first) {
  Register bodies({roster(
      {body("SNN", between({}, merger), {term("A", Date(2020, 1, 1))}), body("VPDP", {}, {}, "SNN.head")})});
  EXPECT_EQ(head_person(bodies, "VPDP", merger.plus_days(-1)), "A");
  EXPECT_EQ(head_person(bodies, "VPDP", merger), std::nullopt);
}

TEST(Head, an_own_holder_goes_before_the_holder_of_the_other_post) {
  Register bodies({roster(
      {body("SNN", {}, {term("A", Date(2020, 1, 1))}), body("VPDP", {}, {term("C", january)}, "SNN.head")})});
  EXPECT_EQ(head_person(bodies, "VPDP", january.plus_days(-1)), "A");
  EXPECT_EQ(head_person(bodies, "VPDP", january), "C");
}

TEST(Head, posts_held_in_a_circle_end_the_search) {
  Register bodies({roster({body("A", {}, {}, "B.head"), body("B", {}, {}, "A.head")})});
  EXPECT_EQ(head_person(bodies, "A", january), std::nullopt);
}

Holding holding(const std::string& body, const std::string& criterion, const std::string& indicator,
                Role role = Role::direct, Validity validity = {}) {
  return {body, "S", criterion, indicator, role, validity, "memory_high", "", false};
}

std::vector<std::string> holders(const Register& bodies, const std::string& criterion,
                                 const std::string& indicator, Date day = january,
                                 const std::string& set = "S") {
  std::vector<std::string> codes;
  for (const Holding& held : bodies.holders_of(set, criterion, indicator, day))
    codes.push_back(held.body + ":" + to_text(held.role));
  return codes;
}

// @req R58
TEST(Holders, of_a_criterion_hold_each_of_its_indicators) {
  Register bodies({roster({body("STNMT")}, {holding("STNMT", "17", "")})});
  EXPECT_THAT(holders(bodies, "17", "17.3"), ElementsAre("STNMT:direct"));
  EXPECT_THAT(holders(bodies, "17", ""), ElementsAre("STNMT:direct"));
  EXPECT_THAT(holders(bodies, "18", "18.1"), IsEmpty());
}

// @req R58
TEST(Holders, of_an_indicator_go_before_those_of_its_criterion) {
  Register bodies({roster({body("STNMT"), body("SNN"), body("SYT")},
                          {holding("STNMT", "17", ""), holding("SYT", "", "17.10", Role::support),
                           holding("SNN", "", "17.10")})});
  EXPECT_THAT(holders(bodies, "17", "17.10"), ElementsAre("SNN:direct", "SYT:support"));
  EXPECT_THAT(holders(bodies, "17", "17.1"), ElementsAre("STNMT:direct"));
  EXPECT_THAT(holders(bodies, "17", ""), ElementsAre("STNMT:direct"));
}

TEST(Holders, when_the_row_for_an_indicator_has_ended_its_criterion_holds_again) {
  Register bodies(
      {roster({body("STNMT"), body("SNN")},
              {holding("STNMT", "17", ""), holding("SNN", "", "17.1", Role::direct, between({}, merger))})});
  EXPECT_THAT(holders(bodies, "17", "17.1", merger.plus_days(-1)), ElementsAre("SNN:direct"));
  EXPECT_THAT(holders(bodies, "17", "17.1", merger), ElementsAre("STNMT:direct"));
}

// @req R102
TEST(Holders, a_body_that_has_ended_holds_nothing_even_if_its_row_is_open) {
  Register bodies({roster({body("STNMT", between({}, merger)), body("SNNMT", between(merger, {}))},
                          {holding("STNMT", "17", ""), holding("SNNMT", "17", "")})});
  EXPECT_THAT(holders(bodies, "17", "17.1", merger.plus_days(-1)), ElementsAre("STNMT:direct"));
  EXPECT_THAT(holders(bodies, "17", "17.1", merger), ElementsAre("SNNMT:direct"));
}

TEST(Holders, several_may_answer_and_they_come_before_those_who_support) {
  Register bodies(
      {roster({body("A"), body("B"), body("C")},
              {holding("A", "19", "", Role::support), holding("B", "19", ""), holding("C", "19", "")})});
  EXPECT_THAT(holders(bodies, "19", "19.1"), ElementsAre("B:direct", "C:direct", "A:support"));
}

TEST(Holders, of_one_set_hold_nothing_of_another) {
  Register bodies({roster({body("A")}, {holding("A", "1", "")})});
  EXPECT_THAT(holders(bodies, "1", "1.1", january, "T"), IsEmpty());
}

TEST(Holders, a_set_lists_its_rows_by_number) {
  Register bodies(
      {roster({body("A")}, {holding("A", "10", ""), holding("A", "", "17.10"), holding("A", "2", ""),
                            holding("A", "", "17.2"), holding("A", "17", "")})});
  std::vector<std::string> numbers;
  for (const Holding& row : bodies.holdings_of_set("S", january))
    numbers.push_back(row.criterion + row.indicator);
  EXPECT_THAT(numbers, ElementsAre("2", "10", "17", "17.2", "17.10"));
  EXPECT_EQ(bodies.holdings_of_body("A", january).size(), 5u);
  EXPECT_THAT(bodies.holdings_of_body("B", january), IsEmpty());
}

Body committee(const std::string& code, units::UnitId unit, Validity validity = {}) {
  Body result = body(code, validity);
  result.kind = "committee";
  result.unit = unit;
  return result;
}

TEST(Committee, of_a_unit_is_the_one_that_existed_that_day) {
  Body party = body("CU-616");
  party.unit = 616;
  Register bodies({roster(
      {party, committee("old", 616, between({}, merger)), committee("new", 616, between(merger, {}))})});
  EXPECT_EQ(bodies.committee_of(616, january)->code, "old");
  EXPECT_EQ(bodies.committee_of(616, merger)->code, "new");
  EXPECT_EQ(bodies.committee_of(617, january), nullptr);
}

TEST(Committee, one_that_a_roster_gives_goes_before_one_derived_from_the_units) {
  Body written = committee("UBND-1", 1);
  written.name = "viết tay";
  Register bodies({roster({written})}, {committee("UBND-1", 1), committee("UBND-2", 2)});
  EXPECT_EQ(bodies.bodies().size(), 2u);
  EXPECT_EQ(bodies.find("UBND-1")->name, "viết tay");
  EXPECT_EQ(bodies.committee_of(2, january)->code, "UBND-2");
}

// @req R102
TEST(Successions, are_found_from_both_ends) {
  Roster one = roster({body("SXD"), body("SGTVT"), body("SXD-2025")});
  one.successions = {{{"SXD", "SGTVT"}, "SXD-2025", merger, "memory_high", "", false}};
  Register bodies({one});
  ASSERT_EQ(bodies.successors("SGTVT").size(), 1u);
  EXPECT_EQ(bodies.successors("SGTVT")[0].to, "SXD-2025");
  EXPECT_THAT(bodies.predecessors("SXD-2025")[0].from, ElementsAre("SXD", "SGTVT"));
  EXPECT_THAT(bodies.successors("SXD-2025"), IsEmpty());
}

TEST(Numbers, count_by_value_part_by_part) {
  for (auto [left, right] : std::vector<std::pair<const char*, const char*>>{
           {"2", "10"}, {"17", "17.1"}, {"17.2", "17.10"}, {"9.9", "10"}, {"", "1"}}) {
    EXPECT_TRUE(is_numbered_before(left, right)) << left << " " << right;
    EXPECT_FALSE(is_numbered_before(right, left)) << left << " " << right;
    EXPECT_FALSE(is_numbered_before(left, left)) << left;
  }
}

RC_GTEST_PROP(Numbers, of_two_different_ones_exactly_one_comes_first, ()) {
  auto number = [] {
    return std::to_string(*rc::gen::inRange(1, 120)) + "." + std::to_string(*rc::gen::inRange(1, 120));
  };
  std::string left = number(), right = number();
  RC_ASSERT(is_numbered_before(left, right) + is_numbered_before(right, left) == (left != right));
}

/// Whatever the rows, an answer never mixes indicator rows with criterion rows and never names a body out of
/// its time.
RC_GTEST_PROP(Holders, are_of_one_kind_and_existed_that_day, ()) {
  auto day = [](int offset) { return Date(2024, 1, 1).plus_days(offset); };
  auto time = [&] {
    int from = *rc::gen::inRange(0, 50);
    return between(day(from), day(from + *rc::gen::inRange(1, 50)));
  };
  std::vector<Body> all = {body("A", time()), body("B", time()), body("C", time())};
  std::vector<Holding> rows;
  for (int row = 0; row < 8; ++row) {
    std::string who(1, static_cast<char>('A' + *rc::gen::inRange(0, 3)));
    bool is_criterion = *rc::gen::arbitrary<bool>();
    rows.push_back(holding(who, is_criterion ? "1" : "", is_criterion ? "" : "1.1", Role::direct, time()));
  }
  Register bodies({roster(all, rows)});
  for (int offset = 0; offset < 100; offset += 3) {
    std::set<bool> kinds;
    for (const Holding& held : bodies.holders_of("S", "1", "1.1", day(offset))) {
      kinds.insert(held.indicator.empty());
      RC_ASSERT(held.validity.contains(day(offset)));
      RC_ASSERT(bodies.find(held.body)->validity.contains(day(offset)));
    }
    RC_ASSERT(kinds.size() <= 1u);
  }
}

}  // namespace
}  // namespace ntm::bodies
