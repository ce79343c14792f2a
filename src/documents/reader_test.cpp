#include <gmock/gmock.h>

#include "documents/merge.h"
#include "documents/reader.h"

namespace ntm::documents {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// Reads files, puts them over an empty register, and gives each problem as code@file:line.
std::vector<std::string> problems_of(const std::vector<datafile::Source>& sources) {
  Problems problems;
  Reading reading = read(sources, problems);
  merged(Register({}), reading, problems);
  std::vector<std::string> result;
  for (const Problem& problem : problems.list()) {
    EXPECT_NE(problem.message_vi, "");
    EXPECT_NE(problem.remedy_vi, "");
    EXPECT_NE(problem.message_en, "");
    result.push_back(problem.code + "@" + problem.place.file + ":" + std::to_string(problem.place.line));
  }
  return result;
}

datafile::Source list(const std::string& lines) {
  return {"r.yaml", "schema: register/1\ndocuments:\n" + lines};
}

const std::string act = R"(symbol: "1/QĐ", kind: Quyết định, issuer: X, title: T, trust: found)";

datafile::Source directive(const std::string& rest) {
  return {"d.yaml",
          "schema: document/1\nid: d\nkind: Chỉ thị\nsymbol: 05/CT\nissued_on: 2024-01-22\nissuer: "
          "U\nsubject: S\n"
          "trust: directive\n" +
              rest};  // line 9 is the first of the rest
}

TEST(Reader, a_full_line_of_the_register_is_taken) {
  EXPECT_THAT(
      problems_of({list("  - {id: a, issued_on: 2022-03-08, valid_from: 2022-03-08, " + act + "}\n")}),
      IsEmpty());
}

TEST(Reader, every_problem_of_every_line_is_told) {
  EXPECT_THAT(
      problems_of({list(
          "  - {id: a, isued_on: 2022-03-08, " + act +
          "}\n"
          "  - {id: b, issued_on: 08/03/2022, symbol: x, kind: K, issuer: I, title: T, trust: memory_low}\n"
          "  - {id: c, symbol: y, kind: K, issuer: I, trust: found}\n")}),
      UnorderedElementsAre("datafile.unknown_key@r.yaml:3", "datafile.not_a_date@r.yaml:4",
                           "datafile.not_one_of@r.yaml:4", "datafile.missing_key@r.yaml:5"));
}

TEST(Reader, an_end_that_is_not_after_the_beginning_is_refused) {
  EXPECT_THAT(problems_of({list("  - {id: a, valid_from: 2022-03-08, valid_to: 2022-03-08, " + act + "}\n")}),
              ElementsAre("documents.ends_before_it_begins@r.yaml:3"));
}

TEST(Reader, an_id_that_stands_twice_is_refused_even_across_files) {
  datafile::Source other = list("  - {id: a, " + act + "}\n");
  other.name = "other.yaml";
  EXPECT_THAT(problems_of({list("  - {id: a, " + act + "}\n"), other}),
              ElementsAre("documents.repeated_id@other.yaml:3"));
}

TEST(Reader, one_document_under_two_ids_is_refused) {
  EXPECT_THAT(problems_of({list("  - {id: a, " + act + "}\n  - {id: b, " + act + "}\n")}),
              ElementsAre("documents.repeated_document@r.yaml:4"));
}

TEST(Reader, links_that_lead_nowhere_are_told_at_their_line) {
  EXPECT_THAT(problems_of({list("  - {id: a, amends: [gone], replaces: [a], " + act + "}\n")}),
              ElementsAre("documents.unknown_document@r.yaml:3", "documents.links_to_itself@r.yaml:3"));
}

TEST(Reader, a_file_of_another_kind_is_refused_as_such) {
  EXPECT_THAT(problems_of({{"u.yaml", "schema: units/1\n"}}),
              ElementsAre("documents.unknown_schema@u.yaml:1"));
  EXPECT_THAT(problems_of({{"u.yaml", "id: x\n"}}), ElementsAre("datafile.missing_key@u.yaml:1"));
}

TEST(Reader, broken_yaml_is_told_once) {
  EXPECT_THAT(problems_of({{"u.yaml", "schema: [\n"}}),
              ElementsAre(::testing::StartsWith("datafile.broken_yaml@u.yaml")));
}

TEST(Reader, a_broken_clause_tree_is_told_clause_by_clause) {
  EXPECT_THAT(
      problems_of({directive("clauses:\n"
                             "  - {id: \"1\", heading: h, summary_vi: s, pinpoint: p}\n"
                             "  - {id: \"1\", heading: h, summary_vi: s, pinpoint: p}\n"
                             "  - {id: \"2\", parent: \"9\", heading: h, summary_vi: s, pinpoint: p}\n"
                             "  - {id: \"3\", parent: \"4\", heading: h, summary_vi: s, pinpoint: p}\n"
                             "  - {id: \"4\", parent: \"3\", heading: h, summary_vi: s, pinpoint: p}\n")}),
      ElementsAre("documents.repeated_clause@d.yaml:11", "documents.unknown_clause@d.yaml:12",
                  "documents.clause_in_a_circle@d.yaml:13", "documents.clause_in_a_circle@d.yaml:14"));
}

TEST(Reader, a_force_or_requirement_that_is_none_is_refused) {
  EXPECT_THAT(
      problems_of({directive(
          "clauses:\n"
          "  - {id: \"1\", heading: h, summary_vi: s, pinpoint: p, force: nên, requirements: [R1, 17]}\n")}),
      ElementsAre("datafile.not_one_of@d.yaml:10", "documents.not_a_requirement@d.yaml:10"));
}

// @req R98
TEST(Reader, recipients_out_of_order_are_refused) {
  EXPECT_THAT(problems_of({directive("recipients:\n"
                                     "  - {order: 1, name: A, archive: true}\n"
                                     "  - {order: 3, name: B, mark: Bc}\n")}),
              UnorderedElementsAre("documents.archive_not_last@d.yaml:10",
                                   "documents.recipient_order@d.yaml:11", "datafile.not_one_of@d.yaml:11"));
}

// @req R97
TEST(Reader, the_right_to_sign_is_one_of_those_the_layout_of_documents_knows) {
  EXPECT_THAT(problems_of({directive("signer: {post: Chủ tịch, name: N, authority: KT.}\n")}), IsEmpty());
  EXPECT_THAT(problems_of({directive("signer: {post: Chủ tịch, name: N, authority: T/M}\n")}),
              ElementsAre("datafile.not_one_of@d.yaml:9"));
}

// @req R3
TEST(Reader, a_legal_basis_must_stand_in_the_register_as_it_is_cited) {
  datafile::Source known = list("  - {id: a, issued_on: 2023-12-12, " + act + "}\n");
  EXPECT_THAT(
      problems_of({known, directive("bases:\n  - {document: a, symbol: 1/QĐ, issued_on: 2023-12-12}\n")}),
      IsEmpty());
  EXPECT_THAT(problems_of({known, directive("bases:\n"
                                            "  - {document: gone, symbol: 1/QĐ}\n"
                                            "  - {document: a, symbol: 2/QĐ, issued_on: 2023-12-10}\n"
                                            "  - {symbol: 3/QĐ}\n")}),
              ElementsAre("documents.unknown_document@d.yaml:10", "documents.differs_from_register@d.yaml:11",
                          "documents.differs_from_register@d.yaml:11"));
}

TEST(Reader, the_head_of_a_document_must_agree_with_the_register) {
  EXPECT_THAT(problems_of({list("  - {id: d, symbol: 05/CT, kind: Chỉ thị, issuer: U, issued_on: 2024-01-23, "
                                "title: T, trust: found}\n"),
                           directive("")}),
              ElementsAre("documents.differs_from_register@d.yaml:2"));
}

TEST(Merge, the_register_line_and_the_content_come_together_in_any_order) {
  datafile::Source line = list(
      "  - {id: d, symbol: 05/CT, kind: Chỉ thị, issuer: U, issued_on: 2024-01-22, title: T, trust: found, "
      "verified: true}\n");
  for (const auto& sources : {std::vector{line, directive("")}, std::vector{directive(""), line}}) {
    Problems problems;
    Register known = merged(Register({}), read(sources, problems), problems);
    ASSERT_TRUE(problems.empty());
    const Document& document = *known.find("d");
    EXPECT_EQ(document.title, "T");
    EXPECT_EQ(document.subject(), "S");
    EXPECT_TRUE(document.verified);
    EXPECT_TRUE(document.registered);
  }
}

TEST(Merge, a_document_known_only_from_its_file_takes_its_register_line_later) {
  Problems problems;
  Register first = merged(Register({}), read({directive("")}, problems), problems);
  EXPECT_FALSE(first.find("d")->registered);
  datafile::Source line = list(
      "  - {id: d, symbol: 05/CT, kind: Chỉ thị, issuer: U, issued_on: 2024-01-22, title: T, trust: "
      "found}\n");
  Register second = merged(first, read({line}, problems), problems);
  ASSERT_TRUE(problems.empty());
  EXPECT_TRUE(second.find("d")->registered);
  EXPECT_TRUE(second.find("d")->content.has_value());
}

}  // namespace
}  // namespace ntm::documents
