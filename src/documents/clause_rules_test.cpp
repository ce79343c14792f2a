#include "documents/clause_rules.h"

#include <gmock/gmock.h>

namespace ntm::documents {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Kind = EntryFault::Kind;

Clause clause(const std::string& id, const std::string& parent = "") {
  Clause result;
  result.id = id;
  result.parent = parent;
  return result;
}

std::vector<std::pair<std::size_t, Kind>> found(const std::vector<EntryFault>& faults) {
  std::vector<std::pair<std::size_t, Kind>> result;
  for (const EntryFault& fault : faults) result.emplace_back(fault.at, fault.kind);
  return result;
}

auto fault(std::size_t at, Kind kind) { return std::make_pair(at, kind); }

// @req R1
TEST(ClauseTree, parents_before_children_is_a_tree) {
  EXPECT_THAT(clause_faults({clause("1"), clause("1-a", "1"), clause("1-a-i", "1-a"), clause("2")}),
              IsEmpty());
}

TEST(ClauseTree, an_id_that_stands_twice_is_a_fault_of_the_second) {
  EXPECT_THAT(found(clause_faults({clause("1"), clause("2"), clause("1")})),
              ElementsAre(fault(2, Kind::repeated)));
}

TEST(ClauseTree, a_parent_that_is_not_there_is_a_fault) {
  EXPECT_THAT(found(clause_faults({clause("1-a", "1")})), ElementsAre(fault(0, Kind::dangling)));
}

TEST(ClauseTree, a_clause_that_is_its_own_parent_is_a_circle) {
  EXPECT_THAT(found(clause_faults({clause("1", "1")})), ElementsAre(fault(0, Kind::circular)));
}

TEST(ClauseTree, a_longer_circle_is_a_fault_of_every_clause_in_it_and_not_of_one_below) {
  EXPECT_THAT(found(clause_faults({clause("1", "3"), clause("2", "1"), clause("3", "2"), clause("4", "3")})),
              ElementsAre(fault(0, Kind::circular), fault(1, Kind::circular), fault(2, Kind::circular)));
}

TEST(ClauseTree, a_child_above_its_parent_breaks_the_order_of_the_text) {
  EXPECT_THAT(found(clause_faults({clause("1-a", "1"), clause("1")})),
              ElementsAre(fault(0, Kind::before_parent)));
}

TEST(ClauseTree, every_fault_is_told_not_only_the_first) {
  EXPECT_EQ(clause_faults({clause("1", "0"), clause("1", "0"), clause("2", "2")}).size(), 4u);
}

TEST(ClauseTree, children_come_in_the_order_of_the_text) {
  Content content;
  content.clauses = {clause("1"), clause("1-đ", "1"), clause("1-a", "1"), clause("2")};
  std::vector<std::string> ids;
  for (const Clause* child : children_of(content, "1")) ids.push_back(child->id);
  EXPECT_THAT(ids, ElementsAre("1-đ", "1-a"));
  EXPECT_EQ(children_of(content, "").size(), 2u);
}

TEST(ClauseTree, depth_counts_the_clauses_above) {
  Content content;
  content.clauses = {clause("1"), clause("1-a", "1"), clause("1-a-i", "1-a")};
  EXPECT_EQ(depth_of(content, content.clauses[0]), 0);
  EXPECT_EQ(depth_of(content, content.clauses[2]), 2);
}

// @req R95
TEST(ClauseTree, a_slot_nobody_has_filled_is_listed_as_missing) {
  Content content;
  content.clauses = {clause("1"), clause("annex")};
  content.clauses[1].missing = true;
  ASSERT_EQ(missing_clauses(content).size(), 1u);
  EXPECT_EQ(missing_clauses(content)[0]->id, "annex");
}

Recipient line(int order, bool archive = false) { return {order, "x", "", "", archive}; }

// @req R98
TEST(Recipients, run_from_one_without_gap_and_end_with_the_archive) {
  EXPECT_THAT(recipient_faults({line(1), line(2), line(3, true)}), IsEmpty());
  EXPECT_THAT(recipient_faults({}), IsEmpty());
}

// @req R98
TEST(Recipients, a_gap_or_a_wrong_start_is_a_fault) {
  EXPECT_THAT(found(recipient_faults({line(0)})), ElementsAre(fault(0, Kind::out_of_order)));
  EXPECT_THAT(found(recipient_faults({line(1), line(3)})), ElementsAre(fault(1, Kind::out_of_order)));
}

TEST(Recipients, an_order_that_stands_twice_is_a_fault) {
  EXPECT_THAT(found(recipient_faults({line(1), line(1)})), ElementsAre(fault(1, Kind::repeated)));
}

// @req R98
TEST(Recipients, the_archive_line_must_be_the_last) {
  EXPECT_THAT(found(recipient_faults({line(1, true), line(2)})), ElementsAre(fault(0, Kind::not_last)));
}

TEST(Corrections, may_name_a_clause_only_if_it_is_there) {
  Content content;
  content.clauses = {clause("1-a")};
  content.corrections = {{"a", "b", "1-a", true, ""}, {"a", "b", "", true, ""}, {"a", "b", "9", true, ""}};
  EXPECT_THAT(found(correction_faults(content)), ElementsAre(fault(2, Kind::dangling)));
}

// @req R61
TEST(Force, a_request_is_followed_and_never_scored) {
  Clause asked = clause("5");
  asked.force = "đề nghị";
  EXPECT_TRUE(is_request(asked));
  for (const char* force : {"yêu cầu", "giao", "phải", "cần", "phấn đấu", ""}) {
    asked.force = force;
    EXPECT_FALSE(is_request(asked)) << force;
  }
}

}  // namespace
}  // namespace ntm::documents
