#include <gmock/gmock.h>

#include <algorithm>

#include "criteria/cases_test.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// code:line (field) of everything that is wrong.
std::vector<std::string> problems_of(const datafile::Source& source) {
  Problems problems;
  read_set(source, problems);
  std::vector<std::string> result;
  for (const Problem& problem : problems.list()) {
    EXPECT_FALSE(problem.message_vi.empty() || problem.remedy_vi.empty() || problem.message_en.empty())
        << problem.code;
    result.push_back(problem.code + ":" + std::to_string(problem.place.line));
  }
  return result;
}

int line_at(const std::string& text, std::size_t offset) {
  return 1 +
         static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// One text of the example replaced, and what is then wrong with it: "code" on the line of the replaced text,
/// or "code@words" on the line where the words stand.
struct Breakage {
  std::string requirement;
  std::string old_text, new_text;
  std::vector<std::string> problems;

  std::vector<std::string> problems_with_lines() const {
    std::string broken = with(original(), old_text, new_text).text;
    std::vector<std::string> result;
    for (const std::string& problem : problems) {
      std::size_t at = problem.find('@');
      std::size_t offset =
          at == std::string::npos ? original().text.find(old_text) : broken.find(problem.substr(at + 1));
      EXPECT_NE(offset, std::string::npos) << problem;
      result.push_back(problem.substr(0, at) + ":" + std::to_string(line_at(broken, offset)));
    }
    return result;
  }
};

void PrintTo(const Breakage& breakage, std::ostream* out) { *out << breakage.requirement; }

class BrokenSet : public ::testing::TestWithParam<Breakage> {};

// @req R104 R111
TEST_P(BrokenSet, is_refused_with_every_problem_on_its_line) {
  EXPECT_EQ(problems_of(with(original(), GetParam().old_text, GetParam().new_text)),
            GetParam().problems_with_lines());
}

std::string requirement_of(const ::testing::TestParamInfo<Breakage>& breakage) {
  return breakage.param.requirement;
}

INSTANTIATE_TEST_SUITE_P(
    Head, BrokenSet,
    ::testing::Values(
        Breakage{"a_missing_name",
                 "name: \"Bộ tiêu chí thử\"",
                 "note2: x",
                 {"datafile.unknown_key", "datafile.missing_key@schema:"}},
        Breakage{"a_blank_version", "version: \"01/QĐ\"", "version: \" \"", {"datafile.missing_key"}},
        Breakage{"a_code_with_blanks", "code: \"TEST-XA\"", "code: \"TEST XA\"", {"criteria.malformed_code"}},
        Breakage{"a_code_with_marks", "code: \"TEST-XA\"", "code: \"XÃ\"", {"criteria.malformed_code"}},
        Breakage{"an_unknown_level", "level: commune", "level: hamlet", {"criteria.unknown_level"}},
        Breakage{"an_unknown_tier", "tier: ntm\n", "tier: gold\n", {"criteria.unknown_tier"}},
        Breakage{"a_tier_of_another_level",
                 "tier: ntm\n",
                 "tier: district_ntm\n",
                 {"criteria.tier_of_another_level"}},
        Breakage{"a_validity_of_no_day",
                 "valid_to: 2026-01-01",
                 "valid_to: 2022-03-08",
                 {"criteria.validity_empty"}},
        Breakage{"a_day_that_does_not_exist",
                 "valid_from: 2022-03-08",
                 "valid_from: 2022-02-30",
                 {"datafile.not_a_date"}},
        Breakage{"bands_that_rise", "bands: [4, 2]", "bands: [2, 4]", {"criteria.bands_not_descending"}},
        Breakage{
            "bands_that_stand_still", "bands: [4, 2]", "bands: [4, 4]", {"criteria.bands_not_descending"}},
        Breakage{"a_band_below_one", "bands: [4, 2]", "bands: [4, 0]", {"criteria.bands_not_descending"}},
        Breakage{"a_band_of_text", "bands: [4, 2]", "bands: [four]", {"criteria.bands_not_descending"}},
        Breakage{"a_band_beyond_the_criteria",
                 "bands: [4, 2]",
                 "bands: [6, 2]",
                 {"criteria.band_beyond_criteria"}},
        Breakage{"stale_after_no_month",
                 "stale_after_months: 6",
                 "stale_after_months: 0",
                 {"criteria.stale_months_not_positive"}},
        Breakage{"an_unknown_key_in_judged_by",
                 "{set: \"TEST-XA-NC\"}",
                 "{sets: \"TEST-XA-NC\"}",
                 {"datafile.unknown_key", "datafile.missing_key"}},
        Breakage{"an_act_without_trust",
                 "place: \"Phụ lục I\", trust: found}",
                 "place: \"Phụ lục I\"}",
                 {"datafile.missing_key"}},
        Breakage{"another_schema", "criteria_set/1", "units/1", {"datafile.wrong_schema"}}),
    requirement_of);

INSTANTIATE_TEST_SUITE_P(
    Profiles, BrokenSet,
    ::testing::Values(
        Breakage{"a_profile_twice", "code: KHAC", "code: TN", {"criteria.duplicate_code"}},
        Breakage{"a_profile_called_all", "code: KHAC", "code: all", {"criteria.reserved_profile"}},
        Breakage{"a_profile_after_one_that_always_holds",
                 "when: {attribute: region, of: province, equals: TN}, ",
                 "",
                 {"criteria.profile_never_reached@code: KHAC"}},
        Breakage{"a_condition_with_two_questions",
                 "{attribute: region, of: province, equals: TN}",
                 "{attribute: region, of: province, equals: TN, any: [{attribute: a, of: self, equals: b}]}",
                 {"criteria.condition_not_one_question"}},
        Breakage{"a_condition_without_questions",
                 "{attribute: region, of: province, equals: TN}",
                 "{of: province}",
                 {"criteria.condition_not_one_question"}},
        Breakage{"a_group_without_questions",
                 "{attribute: region, of: province, equals: TN}",
                 "{any: []}",
                 {"criteria.condition_without_parts"}},
        Breakage{"an_attribute_of_nobody",
                 "{attribute: region, of: province, equals: TN}",
                 "{attribute: region, of: uncle, equals: TN}",
                 {"datafile.not_one_of"}},
        Breakage{"a_profile_without_trust",
                 "source: \"01/QĐ\", trust: memory_high}",
                 "source: \"01/QĐ\"}",
                 {"datafile.missing_key"}}),
    requirement_of);

INSTANTIATE_TEST_SUITE_P(
    Figures, BrokenSet,
    ::testing::Values(
        Breakage{"text_in_a_number", "value: 47", "value: bốn mươi bảy", {"datafile.not_a_number"}},
        Breakage{"a_number_in_quotes", "value: 47", "value: \"47\"", {"datafile.not_a_number"}},
        Breakage{"a_decimal_comma", "value: 50.5", "value: \"50,5\"", {"datafile.not_a_number"}},
        Breakage{"five_decimals", "value: 50.5", "value: 50.50001", {"datafile.not_a_number"}},
        Breakage{"a_threshold_nobody_knows_written_as_null",
                 "value: 47",
                 "value: null",
                 {"criteria.threshold_without_value"}},
        Breakage{"a_profile_the_set_does_not_have",
                 "profile: TN, year: 2023",
                 "profile: DBSH, year: 2023",
                 {"criteria.unknown_profile"}},
        Breakage{"a_year_before_the_set", "year: 2023", "year: 2021", {"criteria.year_outside_validity"}},
        Breakage{"a_year_after_the_last_day_of_the_set",
                 "year: 2023",
                 "year: 2026",
                 {"criteria.year_outside_validity"}},
        Breakage{"two_thresholds_for_one_profile_and_year",
                 "year: 2023",
                 "year: 2024",
                 {"criteria.duplicate_threshold@value: 50.5"}},
        Breakage{"two_thresholds_for_every_profile_and_year",
                 "{profile: TN, year: 2023,",
                 "{profile: all,",
                 {"criteria.duplicate_threshold@value: 40"}},
        Breakage{"more_than_100_percent", "value: 70", "value: 100.1", {"criteria.figure_beyond_scale"}},
        Breakage{"less_than_nothing", "value: 47", "value: -1", {"criteria.figure_beyond_scale"}},
        Breakage{"half_a_village",
                 "value: 1, trust: directive",
                 "value: 0.5, trust: directive",
                 {"criteria.figure_beyond_scale"}},
        Breakage{"an_unknown_scale", "scale: count", "scale: thumb", {"datafile.not_one_of"}},
        Breakage{"a_threshold_on_a_yes_no",
                 "kind: yes_no, set_by: prime_minister, wording_trust: found}",
                 "kind: yes_no, thresholds: [{profile: all, value: 1, trust: found}]}",
                 {"criteria.threshold_not_fitting"}},
        Breakage{"a_threshold_on_a_ratio",
                 "times: 1.1",
                 "times: 1.1\n        thresholds: [{profile: all, value: 1, trust: found}]",
                 {"criteria.threshold_not_fitting@value: 1, trust: found"}},
        Breakage{"a_threshold_on_the_whole_of_a_composite",
                 "kind: composite",
                 "kind: composite\n        thresholds: [{profile: all, value: 1, trust: found}]",
                 {"criteria.threshold_not_fitting@value: 1, trust: found"}}),
    requirement_of);

INSTANTIATE_TEST_SUITE_P(Trust, BrokenSet,
                         ::testing::Values(Breakage{"a_weak_recollection",
                                                    "value: 47, trust: memory_medium",
                                                    "value: 47, trust: memory_low",
                                                    {"criteria.trust_too_weak"}},
                                           Breakage{"a_weak_recollection_of_the_wording",
                                                    "wording_trust: memory_high",
                                                    "wording_trust: memory_low",
                                                    {"criteria.trust_too_weak"}},
                                           Breakage{"a_note_of_what_was_weakly_recalled",
                                                    "guidance: \"Theo cơ quan thống kê.\"",
                                                    "recalled_low_do_not_load: 45",
                                                    {"criteria.weak_recollection"}},
                                           Breakage{"an_unknown_trust",
                                                    "value: 47, trust: memory_medium",
                                                    "value: 47, trust: rumour",
                                                    {"datafile.not_one_of"}},
                                           Breakage{"a_figure_without_trust",
                                                    "value: 47, trust: memory_medium",
                                                    "value: 47",
                                                    {"datafile.missing_key"}},
                                           Breakage{"a_recollection_called_verified",
                                                    "value: 47, trust: memory_medium",
                                                    "value: 47, trust: memory_medium, verified: true",
                                                    {"criteria.verified_without_text"}},
                                           Breakage{"verified_that_is_neither_true_nor_false",
                                                    "verified: true, source: \"01/QĐ, Phụ lục I\"",
                                                    "verified: maybe, source: x",
                                                    {"datafile.not_one_of"}}),
                         requirement_of);

INSTANTIATE_TEST_SUITE_P(
    Indicators, BrokenSet,
    ::testing::Values(
        Breakage{"a_criterion_code_twice",
                 "- code: \"2\"\n    name",
                 "- code: \"1\"\n    name",
                 {"criteria.duplicate_code"}},
        Breakage{"an_indicator_code_twice_in_the_set",
                 "code: \"3.1\"",
                 "code: \"1.1\"",
                 {"criteria.duplicate_code"}},
        Breakage{"an_indicator_code_twice_beside_each_other",
                 "code: \"1.2\"",
                 "code: \"1.1\"",
                 {"criteria.duplicate_code"}},
        Breakage{"an_unknown_kind", "kind: must_not_exist", "kind: maybe", {"datafile.not_one_of"}},
        Breakage{"an_unknown_setter",
                 "kind: must_not_exist, set_by: province",
                 "kind: must_not_exist, set_by: nobody",
                 {"datafile.not_one_of"}},
        Breakage{"an_unknown_key", "guidance: \"Theo", "guidence: \"Theo", {"datafile.unknown_key"}},
        Breakage{"a_key_of_another_kind",
                 "kind: must_not_exist,",
                 "kind: must_not_exist, times: 2,",
                 {"datafile.unknown_key"}},
        Breakage{"parts_on_an_indicator_of_one_figure",
                 "kind: at_most",
                 "kind: at_most\n        parts: []",
                 {"criteria.parts_not_fitting@parts: []"}},
        Breakage{"a_split_answer",
                 "kind: must_not_exist,",
                 "kind: must_not_exist, split: [men, women],",
                 {"criteria.split_not_fitting"}},
        Breakage{"a_split_into_one", "split: [men, women]", "split: [men]", {"criteria.too_few_parts"}},
        Breakage{"a_split_into_the_same_twice",
                 "split: [men, women]",
                 "split: [men, men]",
                 {"criteria.duplicate_code"}},
        Breakage{"a_split_without_a_comparison",
                 "        comparison: at_least\n",
                 "",
                 {"datafile.missing_key@code: \"3.1\""}},
        Breakage{"a_part_code_twice",
                 "{code: works,",
                 "{code: safe,",
                 {"criteria.duplicate_code@name: \"An toàn\""}},
        Breakage{"a_part_of_a_kind_parts_do_not_have",
                 "name: \"An toàn\", kind: yes_no",
                 "name: \"An toàn\", kind: ratio",
                 {"datafile.not_one_of"}},
        Breakage{"a_tier_nobody_knows",
                 "kind: tier_held, tier: ntm",
                 "kind: tier_held, tier: gold",
                 {"criteria.unknown_tier"}},
        Breakage{"children_of_a_level_that_cannot_hold_the_tier",
                 "level: village\n        tier: village_kieu_mau",
                 "level: commune\n        tier: village_kieu_mau",
                 {"criteria.tier_of_another_level@tier: village_kieu_mau"}},
        Breakage{"children_of_no_level",
                 "        level: village\n        tier: village_kieu_mau",
                 "        tier: village_kieu_mau",
                 {"datafile.missing_key@code: \"5.2\""}},
        Breakage{
            "children_of_an_unknown_type", "type: village", "type: hamlet", {"criteria.unknown_unit_type"}},
        Breakage{"a_ratio_without_its_set",
                 "        of_set: \"TEST-XA-NC\"\n",
                 "",
                 {"datafile.missing_key@code: \"5.4\""}},
        Breakage{"a_ratio_without_its_indicator",
                 "        of_indicator: \"10\"\n",
                 "",
                 {"datafile.missing_key@code: \"5.4\""}},
        Breakage{
            "a_ratio_without_its_times", "        times: 1.1\n", "", {"datafile.missing_key@code: \"5.4\""}},
        Breakage{"a_ratio_of_nothing", "times: 1.1", "times: 0", {"criteria.times_not_positive"}},
        Breakage{"a_ratio_of_itself",
                 "of_set: \"TEST-XA-NC\"\n        of_indicator: \"10\"",
                 "of_set: \"TEST-XA\"\n        of_indicator: \"5.4\"",
                 {"criteria.ratio_of_itself@of_indicator: \"5.4\""}},
        Breakage{"a_criterion_without_indicators",
                 "    indicators:\n      - {code: \"4\", name: \"Kết luận về tiêu chí\", kind: yes_no, "
                 "set_by: province}\n",
                 "    indicators: []\n",
                 {"criteria.nothing_in_list"}}),
    requirement_of);

// @req R104
TEST(SeveralBreakages, are_all_told_at_once) {
  auto source = with(original(), "bands: [4, 2]", "bands: [2, 4]");
  source = with(source, "value: 47", "value: abc");
  source = with(source, "profile: MN, value: 13", "profile: XX, value: 13");
  source = with(source, "code: \"3.1\"", "code: \"1.1\"");
  source = with(source, "times: 1.1", "times: x");
  EXPECT_THAT(problems_of(source), ElementsAre("datafile.not_a_number:63", "criteria.duplicate_code:70",
                                               "criteria.unknown_profile:85", "datafile.not_a_number:119",
                                               "criteria.bands_not_descending:10"));
}

TEST(SeveralBreakages, are_told_in_words_with_place_and_remedy) {
  Problems problems;
  read_set(with(original(), "profile: TN, year: 2023", "profile: DBSH, year: 2021"), problems);
  ASSERT_EQ(problems.count(), 2u);
  EXPECT_EQ(problems.list()[0].to_text(),
            "commune-2022.yaml:63 (criteria[1].indicators[0].thresholds[0].year): năm 2021 ngoài thời gian "
            "hiệu lực "
            "(2022 – 2025) – sửa năm, hoặc sửa valid_from, valid_to");
  EXPECT_EQ(problems.list()[1].to_text(),
            "commune-2022.yaml:63 (criteria[1].indicators[0].thresholds[0].profile): không có vùng “DBSH” "
            "trong profiles – "
            "dùng all hoặc một trong: MN, TN, KHAC");
}

TEST(EmptySet, a_file_with_only_a_schema_is_told_everything_it_lacks) {
  EXPECT_THAT(problems_of({"x.yaml", "schema: criteria_set/1\n"}),
              ElementsAre("datafile.missing_key:1", "datafile.missing_key:1", "datafile.missing_key:1",
                          "datafile.missing_key:1", "datafile.missing_key:1", "criteria.nothing_in_list:1"));
}

TEST(EmptySet, lists_of_the_wrong_shape_are_problems_and_no_crash) {
  for (const char* rest :
       {"criteria: text", "criteria: {a: b}", "criteria: [text, [1], null]", "profiles: [text]", "legal: x",
        "bands: x", "criteria: [{code: \"1\", indicators: [text, null, {kind: [a]}]}]",
        "criteria: [{code: \"1\", indicators: [{code: \"1\", name: a, kind: composite, parts: [x, null]}]}]",
        "criteria: [{code: \"1\", indicators: [{code: \"1\", name: a, kind: split, split: [[x]], thresholds: "
        "[x]}]}]"})
    EXPECT_FALSE(problems_of({"x.yaml", std::string("schema: criteria_set/1\n") + rest + "\n"}).empty())
        << rest;
}

TEST(DamagedSet, with_any_line_lost_is_read_or_refused_at_a_line_of_the_file) {
  std::string text = original().text;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t next = text.find('\n', from) + 1;
    std::string damaged = text.substr(0, from) + text.substr(next);
    Problems problems;
    Set set = read_set({"x.yaml", damaged}, problems);
    for (const Problem& problem : problems.list()) {
      EXPECT_EQ(problem.place.file, "x.yaml");
      EXPECT_GE(problem.place.line, 1) << problem.to_text();
      EXPECT_LE(problem.place.line, line_at(damaged, damaged.size())) << problem.to_text();
    }
    for (const Criterion& criterion : set.criteria)
      for (const Indicator& indicator : criterion.indicators) EXPECT_FALSE(indicator.parts.empty());
    from = next;
  }
}

TEST(EmptySet, broken_syntax_is_told_once_at_its_line) {
  EXPECT_THAT(problems_of({"x.yaml", "schema: criteria_set/1\ncode: [\n"}),
              ::testing::Contains(HasSubstr("datafile.broken_yaml")));
}

}  // namespace
}  // namespace ntm::criteria
