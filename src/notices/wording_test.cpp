#include "notices/wording.h"

#include <gmock/gmock.h>

#include "notices/read_wording.h"

namespace ntm::notices {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

datafile::Source ours() {
  return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/notices/wording.yaml",
                               datafile::largest_yaml_bytes);
}

std::vector<std::string> faults_after(const std::string& from, const std::string& to) {
  datafile::Source source = ours();
  const std::size_t at = source.text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  source.text.replace(at, from.size(), to);
  Problems problems;
  read_wording(source, problems);
  std::vector<std::string> codes;
  for (const Problem& each : problems.list()) codes.push_back(each.code);
  return codes;
}

// @req R96
TEST(Wording, ours_has_words_for_every_kind_and_no_name_left_over) {
  Problems problems;
  const Wording wording = read_wording(ours(), problems);
  EXPECT_THAT(problems.list(), IsEmpty());
  for (Kind kind : all_kinds()) {
    Notice notice;
    notice.kind = kind, notice.report = "monthly";
    EXPECT_THAT(title_of(notice, wording), Not(HasSubstr("{"))) << to_text(kind);
    EXPECT_EQ(path_of(notice, wording)[0], '/') << to_text(kind);
  }
}

TEST(Wording, a_name_that_nothing_stands_for_is_refused) {
  EXPECT_THAT(faults_after("{days} ngày, hạn", "{day} ngày, hạn"), ElementsAre("notices.unknown_name"));
  EXPECT_THAT(faults_after("Kính gửi {name}", "Kính gửi {body}"), ElementsAre("notices.unknown_name"));
  EXPECT_THAT(faults_after("({state})", "({count})"), ElementsAre("notices.unknown_name"));
}

TEST(Wording, a_kind_that_is_missing_unknown_or_there_twice_is_refused) {
  EXPECT_THAT(faults_after("kind: cells_returned", "kind: storm"),
              ElementsAre("notices.unknown_kind", "notices.missing_kind"));
  EXPECT_THAT(faults_after("kind: cells_returned", "kind: report_due"),
              ElementsAre("notices.repeated_kind", "notices.missing_kind"));
}

TEST(Wording, days_and_paths_have_their_shape) {
  EXPECT_THAT(faults_after("[1, 3, 7, 14, 30]", "[1, 0]"), ElementsAre("notices.not_days"));
  EXPECT_THAT(faults_after("accepted_days: 14", "accepted_days: 400"), ElementsAre("notices.not_days"));
  EXPECT_THAT(faults_after("\"/record?", "\"//evil.example/record?"), ElementsAre("notices.not_a_path"));
  EXPECT_THAT(faults_after("\"/record?", "\"javascript:record?"), ElementsAre("notices.not_a_path"));
}

TEST(Wording, a_consolidated_report_is_dealt_with_on_its_own_page) {
  Problems problems;
  const Wording wording = read_wording(ours(), problems);
  Notice notice;
  notice.report = "consolidated", notice.month = Month(2024, 3);
  EXPECT_EQ(path_of(notice, wording), "/reporting/consolidated/2024-03");
}

TEST(Filled, puts_values_for_names_and_nothing_else) {
  EXPECT_EQ(filled("{a} và {b} {", {{"a", "{b}"}, {"b", "2"}}), "{b} và 2 {");
  EXPECT_EQ(filled("{c}", {}), "{c}");
  EXPECT_THAT(names_in("{a}{b c}x{"), ElementsAre("a", "b c"));
}

}  // namespace
}  // namespace ntm::notices
