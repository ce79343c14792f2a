#include "recognition/rules.h"

#include <gmock/gmock.h>

#include "datafile/source.h"
#include "recognition/read.h"

namespace ntm::recognition {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The rules of QĐ 18/2022 as the project's data states them.
const std::vector<RevocationRule>& rules() {
  static const std::vector<RevocationRule> read = [] {
    Problems problems;
    auto source =
        datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/recognition/revocation-qd18-2022.yaml",
                              datafile::largest_yaml_bytes);
    auto result = read_revocation_rules(source, problems);
    problems.refuse_if_any();
    return result;
  }();
  return read;
}

/// So many unmet criteria, none of them key: the codes 1, 2, 3 …
std::vector<std::string> unmet(int count, std::vector<std::string> key = {}) {
  for (int code = 1; static_cast<int>(key.size()) < count; ++code) key.push_back(std::to_string(code));
  return key;
}

RevocationFinding commune(const std::vector<std::string>& codes, int total = 19) {
  return find_revocation(rules(), "commune", "ntm", codes, total);
}

// @req R49
TEST(WatchList, begins_at_six_of_nineteen) {
  EXPECT_FALSE(commune(unmet(5)).on_watch_list);
  EXPECT_TRUE(commune(unmet(6)).on_watch_list);
}

// @req R49
TEST(WatchList, exactly_thirty_percent_is_not_over_it) {
  EXPECT_FALSE(commune(unmet(3), 10).on_watch_list);
  EXPECT_TRUE(commune(unmet(4), 10).on_watch_list);
}

// @req R50
TEST(Revocation, from_thirty_percent_needs_a_key_criterion_among_the_unmet) {
  EXPECT_EQ(commune(unmet(6)).rule, "");
  EXPECT_EQ(commune(unmet(6, {"10"})).rule, "XA-A");
  EXPECT_EQ(commune(unmet(5, {"10", "17", "19"})).rule, "");
}

// @req R50
TEST(Revocation, thirty_percent_itself_is_included) { EXPECT_EQ(commune(unmet(3, {"10"}), 10).rule, "XA-A"); }

// @req R50
TEST(Revocation, from_fifty_percent_needs_no_key_criterion) {
  EXPECT_EQ(commune(unmet(9, {"19"})).rule, "XA-A");
  EXPECT_EQ(commune(unmet(9)).rule, "");
  EXPECT_EQ(commune(unmet(10)).rule, "XA-B");
  EXPECT_EQ(commune(unmet(5), 10).rule, "XA-B");
}

// @req R50
TEST(Revocation, an_advanced_commune_has_one_more_key_criterion) {
  EXPECT_EQ(find_revocation(rules(), "commune", "ntm_nang_cao", unmet(6, {"18"}), 19).rule, "XA-A");
  EXPECT_EQ(find_revocation(rules(), "commune", "ntm", unmet(6, {"18"}), 19).rule, "");
}

TEST(Revocation, names_the_key_criteria_and_gives_its_reasons) {
  RevocationFinding finding = commune(unmet(7, {"10", "17"}));
  EXPECT_THAT(finding.key_unmet, ElementsAre("10", "17"));
  ASSERT_EQ(finding.reasons_vi.size(), 2u);
  EXPECT_THAT(finding.reasons_vi[0], HasSubstr("7/19"));
  EXPECT_THAT(finding.reasons_vi[0], HasSubstr("36,8 %"));
}

// @req R50
TEST(RevocationMargin, counts_the_losses_still_bearable_taking_the_next_one_as_key) {
  EXPECT_EQ(commune(unmet(0)).criteria_left_before_rule, 6);
  EXPECT_EQ(commune(unmet(5)).criteria_left_before_rule, 1);
  EXPECT_EQ(commune(unmet(6)).criteria_left_before_rule, 1);
  EXPECT_EQ(commune(unmet(6, {"10"})).criteria_left_before_rule, 0);
}

TEST(Revocation, of_nothing_is_nothing) {
  RevocationFinding finding = commune({}, 0);
  EXPECT_FALSE(finding.unmet_share_percent);
  EXPECT_EQ(finding.rule, "");
  EXPECT_THAT(finding.reasons_vi, IsEmpty());
}

TEST(Revocation, an_unknown_tier_has_no_rule) {
  EXPECT_EQ(find_revocation(rules(), "commune", "other", unmet(19), 19).rule, "");
}

// @req R50
TEST(DistrictRevocation, applies_from_thirty_percent_of_its_communes_revoked) {
  EXPECT_EQ(find_children_revocation(rules(), "district_ntm", 2, 7), nullptr);
  ASSERT_NE(find_children_revocation(rules(), "district_ntm", 3, 10), nullptr);
  EXPECT_EQ(find_children_revocation(rules(), "district_ntm", 3, 10)->code, "HUYEN-A");
  EXPECT_EQ(find_children_revocation(rules(), "district_ntm", 0, 0), nullptr);
}

// @req R50
TEST(DistrictRevocation, counts_criteria_like_a_commune) {
  auto district = [](std::vector<std::string> codes) {
    return find_revocation(rules(), "district", "district_ntm", codes, 9);
  };
  EXPECT_EQ(district({"1", "2"}).rule, "");
  EXPECT_EQ(district({"1", "2", "6"}).rule, "HUYEN-B");
  EXPECT_EQ(district({"1", "2", "3", "4", "5"}).rule, "HUYEN-C");
}

}  // namespace
}  // namespace ntm::recognition
