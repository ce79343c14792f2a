#include <gmock/gmock.h>

#include "doc/fixture_test.h"

namespace ntm::doc {
namespace {

using testing::cell;
using ::testing::ElementsAre;
using testing::faults_of;
using ::testing::IsEmpty;
using testing::p;
using testing::table;

TEST(BrokenTemplate, a_misspelt_name_is_refused_and_the_near_one_named) {
  try {
    testing::template_of(p("Trước") + p("Xã {{tem}}"));
    FAIL();
  } catch (const Refused& refused) {
    const Problem& problem = refused.problems().front();
    EXPECT_EQ(problem.code, "doc.unknown_text");
    EXPECT_EQ(problem.remedy_vi, "có phải “ten”?");
    EXPECT_EQ(problem.place.to_text(), "mau.docx (thân văn bản, đoạn “Xã {{tem}}”)");
  }
}

TEST(BrokenTemplate, everything_wrong_is_told_at_once) {
  EXPECT_THAT(
      faults_of(p("{{tem}} {{ngay") + p("{{doan:dss}}{{chu}}") + p("{{het:ds}}") + p("{{khoi:ds}} chữ")),
      ElementsAre("doc.unknown_text", "doc.broken_marker", "doc.unknown_list", "doc.not_opened",
                  "doc.not_alone"));
}

TEST(BrokenTemplate, a_name_of_an_item_means_nothing_outside_its_list) {
  EXPECT_THAT(faults_of(p("{{chu}}")), ElementsAre("doc.unknown_text"));
  EXPECT_THAT(faults_of(p("{{doan:ds}}{{chu}} {{ten}}")), IsEmpty());
}

TEST(BrokenTemplate, a_name_that_must_be_there_is_missed) {
  Offer offer{{{"so_ky_hieu", true}, {"khac"}}, {{{"ds"}, {{{"chu", true}}, {}}}}};
  EXPECT_THAT(faults_of(p("x"), offer), ElementsAre("doc.missing_name"));
  EXPECT_THAT(faults_of(p("{{so_ky_hieu}}"), offer), IsEmpty());
  EXPECT_THAT(faults_of(p("{{so_ky_hieu}}{{doan:ds}}"), offer), ElementsAre("doc.missing_name"));
}

TEST(BrokenTemplate, a_block_that_stays_open_or_closes_another_is_refused) {
  EXPECT_THAT(faults_of(p("{{khoi:ds}}") + p("{{chu}}")), ElementsAre("doc.not_closed", "doc.unknown_text"));
  EXPECT_THAT(faults_of(p("{{khoi:ds}}") + p("{{khoi:khac}}") + p("{{het:ds}}") + p("{{het:khac}}")),
              ::testing::Contains("doc.not_closed"));
  EXPECT_THAT(faults_of(p("{{khoi:ds}}") + table("<w:tr>" + cell(p("{{het:ds}}")) + "</w:tr>", {1000})),
              ::testing::Contains("doc.not_closed"));
}

TEST(BrokenTemplate, a_row_or_cell_marker_outside_a_table_is_refused) {
  EXPECT_THAT(faults_of(p("{{hang:ds}}")), ElementsAre("doc.not_in_a_table"));
  EXPECT_THAT(faults_of(p("{{o:ds}}")), ElementsAre("doc.not_in_a_table"));
}

TEST(BrokenTemplate, braces_around_anything_else_are_refused) {
  for (const char* words : {"{{}}", "{{tên}}", "{{a b}}", "{{lap:ds}}", "{{khoi:}}", "{{{{ten}}"})
    EXPECT_THAT(faults_of(p(words)), ::testing::Contains("doc.broken_marker")) << words;
}

TEST(BrokenTemplate, xml_that_is_none_or_has_a_doctype_or_no_end_is_refused) {
  for (const char* body : {"<w:p>", "</w:document><!DOCTYPE x [<!ENTITY a \"b\">]>"})
    EXPECT_THAT(faults_of(body), ElementsAre("doc.damaged"));
  std::string deep, end;
  for (int at = 0; at < 2000; ++at) deep += "<w:x>", end += "</w:x>";
  EXPECT_THAT(faults_of(deep + end), ElementsAre("doc.damaged"));
}

}  // namespace
}  // namespace ntm::doc
