#include "criteria/read.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "criteria/cases_test.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReadSet : public ::testing::Test {
 protected:
  const Indicator& indicator(std::string_view code) { return *set.find_indicator(code); }
  const Part& only_part(std::string_view code) {
    EXPECT_EQ(indicator(code).parts.size(), 1u);
    return indicator(code).parts.front();
  }
  Set set = set_of(original());
};

// @req R104
TEST_F(ReadSet, the_head_says_which_set_in_which_version_for_whom) {
  EXPECT_EQ(set.code, "TEST-XA");
  EXPECT_EQ(set.version, "01/QĐ");
  EXPECT_EQ(set.amends, "");
  EXPECT_EQ(set.level, "commune");
  EXPECT_EQ(set.tier, "ntm");
  EXPECT_EQ(set.validity, (Validity{Date(2022, 3, 8), Date(2026, 1, 1)}));
  EXPECT_EQ(set.judged_by, "TEST-XA-NC");
  EXPECT_THAT(set.bands, ElementsAre(4, 2));
  EXPECT_EQ(set.stale_after_months, 6);
  EXPECT_FALSE(set.is_draft);
  ASSERT_EQ(set.legal.size(), 1u);
  EXPECT_EQ(set.legal.front().dated_on, Date(2022, 3, 1));
}

TEST_F(ReadSet, counts_criteria_indicators_and_unverified_figures) {
  EXPECT_EQ(set.criteria_count(), 5);
  EXPECT_EQ(set.indicator_count(), 11);
  // 1.3 total; 2: 2023 and all; 3.1 once for both halves; 5.3.
  EXPECT_EQ(set.unverified_count(), 5);
}

// @req R105
TEST_F(ReadSet, profiles_keep_their_order_and_conditions) {
  ASSERT_EQ(set.profiles.size(), 3u);
  const Condition& mountain = set.profiles[0].when;
  EXPECT_EQ(mountain.kind, Condition::Kind::any);
  ASSERT_EQ(mountain.parts.size(), 2u);
  EXPECT_EQ(mountain.parts[0].kind, Condition::Kind::all);
  EXPECT_EQ(mountain.parts[0].parts[1].attribute, "poor_district");
  EXPECT_EQ(mountain.parts[0].parts[1].of, "parent");
  EXPECT_EQ(mountain.parts[0].parts[1].equals, "yes");
  EXPECT_EQ(set.profiles[2].when.kind, Condition::Kind::always);
}

// @req R111
TEST_F(ReadSet, a_source_is_an_act_a_place_a_trust_and_whether_it_was_verified) {
  const Source& source = only_part("2").thresholds[1].source;
  EXPECT_EQ(source.act, "01/QĐ");
  EXPECT_EQ(source.place, "Phụ lục I");
  EXPECT_EQ(source.trust, "found");
  EXPECT_TRUE(source.verified);
  EXPECT_FALSE(only_part("2").thresholds[0].source.verified);
}

TEST_F(ReadSet, a_figure_without_its_own_source_rests_on_the_act_of_the_set) {
  Set other = set_of(with(original(), "trust: found, verified: true, source: \"01/QĐ, Phụ lục I\"}",
                          "trust: found, verified: true}"));
  EXPECT_EQ(other.find_indicator("2")->parts.front().thresholds[1].source.act, "01/QĐ");
}

TEST_F(ReadSet, an_answer_and_a_thing_that_must_not_exist_need_no_threshold) {
  EXPECT_EQ(only_part("1.1").comparison, Comparison::yes_no);
  EXPECT_EQ(only_part("1.2").comparison, Comparison::must_not_exist);
  EXPECT_THAT(only_part("1.1").thresholds, IsEmpty());
}

TEST_F(ReadSet, thresholds_have_a_profile_a_year_and_four_decimals) {
  const auto& thresholds = only_part("2").thresholds;
  ASSERT_EQ(thresholds.size(), 3u);
  EXPECT_EQ(thresholds[1].profile, "TN");
  EXPECT_EQ(thresholds[1].year, 2024);
  EXPECT_EQ(thresholds[1].value, Decimal::parse("50.5"));
  EXPECT_EQ(thresholds[2].profile, "all");
  EXPECT_EQ(thresholds[2].year, std::nullopt);
}

// @req R107
TEST_F(ReadSet, a_split_is_one_figure_for_men_and_one_for_women_with_the_same_thresholds) {
  const auto& parts = indicator("3.1").parts;
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].code, "men");
  EXPECT_EQ(parts[0].name, "Nam");
  EXPECT_EQ(parts[1].code, "women");
  EXPECT_EQ(parts[1].name, "Nữ");
  for (const Part& part : parts) EXPECT_EQ(part.thresholds.front().value, Decimal::whole(70));
}

TEST_F(ReadSet, an_at_least_with_a_split_is_a_split) {
  Set other = set_of(with(original(), "kind: split\n        comparison: at_least", "kind: at_least"));
  EXPECT_EQ(other.find_indicator("3.1")->kind, "split");
  EXPECT_EQ(other.find_indicator("3.1")->parts.size(), 2u);
}

TEST_F(ReadSet, the_parts_of_a_composite_have_their_own_kind_and_unit) {
  const auto& parts = indicator("1.3").parts;
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_EQ(parts[0].unit, "%");
  EXPECT_EQ(parts[1].unit, "") << "a count among percentages is no percentage";
  EXPECT_EQ(parts[1].scale, "count");
  EXPECT_THAT(parts[1].thresholds, IsEmpty()) << "a threshold nobody knows is absent";
  EXPECT_EQ(parts[2].comparison, Comparison::yes_no);
}

TEST_F(ReadSet, what_nobody_records_is_derived_from_tiers) {
  EXPECT_EQ(indicator("5.1").derivation.origin, Origin::tier_held);
  EXPECT_EQ(indicator("5.1").derivation.tier, "ntm");
  EXPECT_EQ(only_part("5.1").comparison, Comparison::yes_no);
  EXPECT_EQ(indicator("5.2").derivation.origin, Origin::child_count);
  EXPECT_EQ(indicator("5.2").derivation.level, "village");
  EXPECT_EQ(only_part("5.2").comparison, Comparison::at_least);
  EXPECT_EQ(indicator("5.3").derivation.origin, Origin::child_share);
  EXPECT_EQ(indicator("5.3").derivation.type, "village");
  EXPECT_EQ(indicator("2").derivation.origin, Origin::recorded);
}

TEST_F(ReadSet, a_child_count_may_say_its_least_number_in_one_word) {
  auto source = with(original(), "thresholds:\n          - {profile: all, value: 1, trust: directive,",
                     "at_least: 2\n        #");
  Set other = set_of(with(source, "kind: child_count", "kind: child_count\n        wording_trust: found"));
  const Threshold& least = other.find_indicator("5.2")->parts.front().thresholds.front();
  EXPECT_EQ(least.profile, "all");
  EXPECT_EQ(least.value, Decimal::whole(2));
  EXPECT_EQ(least.source.act, "01/QĐ");
  EXPECT_TRUE(least.source.verified);
}

TEST_F(ReadSet, a_code_may_have_the_letter_d_with_a_stroke) {
  EXPECT_EQ(set_of(with(original(), "code: \"TEST-XA\"", "code: \"ĐL-XA\"")).code, "ĐL-XA");
}

TEST_F(ReadSet, a_ratio_follows_the_threshold_of_another_set) {
  const Indicator& ratio = indicator("5.4");
  ASSERT_TRUE(ratio.ratio);
  EXPECT_EQ(ratio.ratio->of_set, "TEST-XA-NC");
  EXPECT_EQ(ratio.ratio->of_indicator, "10");
  EXPECT_EQ(ratio.ratio->times, Decimal::parse("1.1"));
  EXPECT_EQ(only_part("5.4").comparison, Comparison::at_least);
}

TEST_F(ReadSet, a_criterion_whose_indicators_nobody_has_is_judged_by_conclusion) {
  EXPECT_TRUE(indicator("4").indicators_unknown);
  EXPECT_FALSE(indicator("1.1").indicators_unknown);
  EXPECT_EQ(set.find_criterion("4")->name, "");
}

TEST_F(ReadSet, an_absent_start_is_the_beginning_of_time_and_an_absent_end_is_no_end) {
  auto source = with(with(original(), "valid_from: 2022-03-08\n", ""), "valid_to: 2026-01-01\n", "");
  EXPECT_EQ(set_of(source).validity, Validity());
}

TEST_F(ReadSet, finds_nothing_under_an_unknown_code) {
  EXPECT_EQ(set.find_indicator("9.9"), nullptr);
  EXPECT_EQ(set.find_criterion("9"), nullptr);
}

// Every set that is shipped.

std::vector<std::filesystem::path> shipped_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(NTM_SOURCE_DIR "/data/criteria"))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  return files;
}

Set shipped(const std::string& code) {
  return set_of(
      datafile::read_source(NTM_SOURCE_DIR "/data/criteria/" + code + ".yaml", datafile::largest_yaml_bytes));
}

TEST(ShippedSets, the_example_of_the_data_readme_is_read_as_it_stands) {
  std::ifstream file(NTM_SOURCE_DIR "/data/README.md");
  std::string readme{std::istreambuf_iterator<char>(file), {}};
  std::string fence = "```yaml criteria_set\n";
  std::size_t from = readme.find(fence);
  ASSERT_NE(from, std::string::npos);
  from += fence.size();
  EXPECT_EQ(set_of({"README.md", readme.substr(from, readme.find("```", from) - from)}).criteria_count(), 4);
}

TEST(ShippedSets, every_file_is_read_without_a_problem_and_bears_the_name_of_its_set) {
  EXPECT_GE(shipped_files().size(), 9u);
  for (const auto& path : shipped_files()) {
    Problems problems;
    Set set = read_set(datafile::read_source(path, datafile::largest_yaml_bytes), problems);
    for (const Problem& problem : problems.list()) ADD_FAILURE() << problem.to_text();
    EXPECT_EQ(set.code, path.stem().string());
  }
}

// @legal 318/QĐ-TTg Phụ lục I, Phụ lục II
TEST(ShippedSets, the_commune_sets_have_19_criteria_and_57_and_75_indicators) {
  Set ntm = shipped("VN-XA-NTM-2021-2025"), advanced = shipped("VN-XA-NTMNC-2021-2025");
  EXPECT_EQ(ntm.criteria_count(), 19);
  EXPECT_EQ(ntm.indicator_count(), 57);
  EXPECT_EQ(advanced.criteria_count(), 19);
  EXPECT_EQ(advanced.indicator_count(), 75);
}

std::vector<std::pair<Set, Indicator>> shipped_indicators() {
  std::vector<std::pair<Set, Indicator>> all;
  for (const auto& path : shipped_files()) {
    Set set = shipped(path.stem());
    for (const Criterion& criterion : set.criteria)
      for (const Indicator& indicator : criterion.indicators) all.emplace_back(set, indicator);
  }
  return all;
}

// @req R111
TEST(ShippedSets, a_figure_is_verified_only_when_somebody_saw_the_text) {
  for (const auto& [set, indicator] : shipped_indicators())
    for (const Part& part : indicator.parts)
      for (const Threshold& threshold : part.thresholds)
        EXPECT_EQ(threshold.source.verified,
                  threshold.source.trust == "found" || threshold.source.trust == "directive")
            << set.code << " " << indicator.code;
}

TEST(ShippedSets, a_ratio_and_a_judging_set_refer_to_what_is_shipped) {
  for (const auto& [set, indicator] : shipped_indicators()) {
    if (!set.judged_by.empty()) {
      EXPECT_EQ(shipped(set.judged_by).code, set.judged_by);
    }
    if (indicator.ratio) {
      EXPECT_TRUE(shipped(indicator.ratio->of_set).find_indicator(indicator.ratio->of_indicator)) << set.code;
    }
  }
}

// @legal 318/QĐ-TTg Điều 1
TEST(ShippedSets, the_exception_of_article_1_stands_before_the_regions) {
  Set ntm = shipped("VN-XA-NTM-2021-2025");
  ASSERT_EQ(ntm.profiles.size(), 7u);
  EXPECT_EQ(ntm.profiles.front().code, "TDMNPB");
  EXPECT_EQ(ntm.profiles.front().when.kind, Condition::Kind::any);
}

}  // namespace
}  // namespace ntm::criteria
