#include "bodies/reader.h"

#include <gmock/gmock.h>

namespace ntm::bodies {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

const Date today(2026, 1, 1), reform(2025, 7, 1);

units::Registry map() {
  auto unit = [](units::UnitId id, const std::string& code, Validity time) {
    units::Unit result;
    result.id = id;
    result.level = units::Level::province;
    result.names = {{"Tỉnh", time, ""}};
    result.codes = {{code, time, ""}};
    result.types = {{"province", time, ""}};
    return result;
  };
  return units::Registry({unit(1, "62", {Date::beginning_of_time(), reform}), unit(2, "62", {reform, {}})},
                         {});
}

/// Reads the text as a roster; gives it and each problem as code@line, those of faults too.
struct Result {
  RosterRead read;
  std::vector<std::string> problems;
};

Result read_text(const std::string& text) {
  Problems problems;
  Result result{read({"b.yaml", "schema: bodies/1\n" + text}, map(), today, problems), {}};
  for (const Fault& fault : faults_of(result.read.roster, {})) problems.add(result.read.problem_of(fault));
  for (const Problem& problem : problems.list()) {
    EXPECT_NE(problem.message_vi, "");
    EXPECT_NE(problem.remedy_vi, "");
    EXPECT_NE(problem.message_en, "");
    EXPECT_EQ(problem.place.file, "b.yaml");
    result.problems.push_back(problem.code + "@" + std::to_string(problem.place.line));
  }
  return result;
}

const std::string one = R"(province: "62"
bodies:
  - {code: A, name: Sở A, kind: department, unit: "62", valid_to: 2025-07-01, trust: directive, posts: [{code: A.head, name: Giám đốc, head: true}]}
)";

TEST(Reader, a_whole_roster_is_taken_to_the_letter) {
  Result result = read_text(one + R"(  - code: B
    name: Tỉnh ủy
    kind: party
    unit: "62"
    valid_to: 2025-07-01
    end_trust: found
    role: r
    trust: directive
    posts:
      - {code: B.head, name: Bí thư, head: true, held_with: A.head, clause: "8", holder: {name: N, stated_on: 2024-01-22, source: s, trust: directive}}
groups:
  - {code: G, name: Nhóm, members: [A], posts: [B.head]}
holdings:
  - {body: A, set: S, indicator: "17.1", role: support, valid_from: 2022-03-08, valid_to: 2025-03-01, trust: memory_high, note: n}
)");
  EXPECT_THAT(result.problems, IsEmpty());
  const Roster& roster = result.read.roster;
  EXPECT_EQ(roster.province, 1);
  EXPECT_EQ(
      roster.bodies[1].posts[0],
      (Post{"B.head", "Bí thư", true, "A.head", "8", {{"N", {}, Date(2024, 1, 22), "s", "directive"}}}));
  EXPECT_EQ(roster.holdings[0], (Holding{"A",
                                         "S",
                                         "",
                                         "17.1",
                                         Role::support,
                                         {Date(2022, 3, 8), Date(2025, 3, 1)},
                                         "memory_high",
                                         "n",
                                         false}));
  EXPECT_EQ(roster.groups[0], (Group{"G", "Nhóm", {"A"}, {"B.head"}}));
}

// @req R61
TEST(Reader, a_party_body_is_not_scored_unless_the_file_says_otherwise_and_then_it_is_refused) {
  std::string party =
      R"(  - {code: B, name: Đ, kind: party, unit: "62", valid_to: 2025-07-01, trust: found, posts: [{code: B.head, name: Bí thư, head: true}])";
  EXPECT_FALSE(read_text(one + party + "}\n").read.roster.bodies[1].scored);
  EXPECT_THAT(read_text(one + party + ", scored: true}\n").problems, ElementsAre("bodies.party_scored@5"));
  EXPECT_TRUE(read_text(one).read.roster.bodies[0].scored);
}

// @req R103
TEST(Reader, a_unit_is_the_one_that_bore_the_code_while_the_body_was_there) {
  std::string later = one;
  later.replace(later.find("valid_to: 2025-07-01"), std::string("valid_to: 2025-07-01").size(),
                "valid_from: 2025-07-01");
  EXPECT_EQ(read_text(one).read.roster.bodies[0].unit, 1);
  EXPECT_EQ(read_text(later).read.roster.bodies[0].unit, 2);
  EXPECT_EQ(read_text(later).read.roster.province, 2);
}

TEST(Reader, a_unit_nobody_knows_is_told_at_its_line) {
  EXPECT_THAT(read_text(one + "  - {code: B, name: B, kind: department, unit: \"99\", trust: found, posts: "
                              "[{code: B.head, name: G, head: true}]}\n")
                  .problems,
              ElementsAre("bodies.unknown_unit@5"));
}

TEST(Reader, every_problem_of_every_row_is_told) {
  EXPECT_THAT(
      read_text(
          one +
          R"(  - {code: B, nmae: B, kind: ministry, unit: "62", valid_from: 2025-07-01, valid_to: 2025-07-01, trust: weak, posts: [{code: B.head, name: G, head: yes}]}
successions:
  - {from: [A], to: C, on: soon, trust: found}
groups:
  - {code: A, name: G, members: [C]}
holdings:
  - {body: C, set: S, criterion: "1", indicator: "1.1", role: helps, trust: found}
  - {body: A, set: S, role: direct, trust: found}
)")
          .problems,
      UnorderedElementsAre("datafile.unknown_key@5", "datafile.missing_key@5", "datafile.not_one_of@5",
                           "bodies.ends_before_it_begins@5", "datafile.not_one_of@5", "datafile.not_one_of@5",
                           "datafile.not_a_date@7", "bodies.unknown_body@7", "bodies.old_goes_on@7",
                           "bodies.repeated_code@9", "bodies.unknown_body@9",
                           "bodies.criterion_or_indicator@11", "datafile.not_one_of@11",
                           "bodies.unknown_body@11", "bodies.criterion_or_indicator@12"));
}

// @req R34
TEST(Reader, a_holder_needs_a_day) {
  EXPECT_THAT(read_text(R"(province: "62"
bodies:
  - {code: A, name: A, kind: office, unit: "62", valid_to: 2025-07-01, trust: found, posts: [{code: A.head, name: G, head: true, holder: {name: N}}]}
)")
                  .problems,
              ElementsAre("bodies.term_without_day@4"));
}

// @req R34
TEST(Reader, overlapping_holders_of_one_post_are_told_at_the_post) {
  EXPECT_THAT(read_text(R"(province: "62"
bodies:
  - code: A
    name: A
    kind: office
    unit: "62"
    valid_to: 2025-07-01
    trust: found
    posts:
      - code: A.head
        name: G
        head: true
        holders:
          - {name: M, valid_from: 2020-01-01}
          - {name: N, valid_from: 2024-01-01}
)")
                  .problems,
              ElementsAre("bodies.overlapping_terms@11"));
}

TEST(Reader, broken_yaml_and_a_file_of_another_kind_are_told) {
  Problems problems;
  read({"b.yaml", "schema: units/1\nprovince: \"62\"\n"}, map(), today, problems);
  ASSERT_EQ(problems.count(), 1u);
  EXPECT_EQ(problems.list()[0].code, "datafile.wrong_schema");
  EXPECT_THAT(read_text("bodies: [\n").problems, ::testing::Contains(StartsWith("datafile.broken_yaml")));
}

}  // namespace
}  // namespace ntm::bodies
