#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "criteria/cases_test.h"
#include "criteria/rules.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> sentences(const Set& before, const Set& after) {
  std::vector<std::string> result;
  for (const Difference& difference : differences(before, after)) result.push_back(difference.sentence_vi);
  return result;
}

class Differences : public ::testing::Test {
 protected:
  /// What moves when one text of the example is replaced by another.
  std::vector<std::string> after(const std::string& old_text, const std::string& new_text) {
    return sentences(set_of(original()), set_of(with(original(), old_text, new_text)));
  }
};

TEST_F(Differences, a_set_does_not_differ_from_itself) {
  EXPECT_THAT(sentences(set_of(original()), set_of(original())), IsEmpty());
}

// @req R104
TEST_F(Differences, of_an_amendment_are_told_in_the_order_of_the_criteria_removed_ones_last) {
  EXPECT_THAT(
      sentences(set_of(original()), set_of(amended())),
      ElementsAre("Bộ tiêu chí: hiệu lực đổi từ “08/03/2022 – 01/01/2026” thành “01/04/2024 – 01/01/2026”.",
                  "Chỉ tiêu 1.3: thêm mức MN (Tổng số) 20.",
                  "Chỉ tiêu 2: mức TN 2024 đổi từ “50,5” thành “48”.", "Chỉ tiêu 2: bỏ mức TN 2023 47.",
                  "Chỉ tiêu 1.2: bỏ chỉ tiêu Nhà tạm."));
}

TEST_F(Differences, carry_the_codes_and_both_values_for_programs) {
  auto found = differences(set_of(original()), set_of(amended()));
  ASSERT_EQ(found.size(), 5u);
  EXPECT_EQ(found[2].kind, Difference::Kind::changed);
  EXPECT_EQ(found[2].criterion, "2");
  EXPECT_EQ(found[2].indicator, "2");
  EXPECT_EQ(found[2].what, "threshold TN 2024");
  EXPECT_EQ(found[2].before, "50,5");
  EXPECT_EQ(found[2].after, "48");
  EXPECT_EQ(found[4].kind, Difference::Kind::removed);
  EXPECT_EQ(found[4].criterion, "1");
}

TEST_F(Differences, the_other_way_round_turns_added_into_removed) {
  EXPECT_THAT(sentences(set_of(amended()), set_of(original())),
              ::testing::Contains("Chỉ tiêu 1.2: thêm chỉ tiêu Nhà tạm."));
}

TEST_F(Differences, of_names_kinds_and_who_sets_the_figure) {
  EXPECT_THAT(after("name: \"Thu nhập bình quân\"", "name: \"Thu nhập\""),
              ElementsAre("Chỉ tiêu 2: tên đổi từ “Thu nhập bình quân” thành “Thu nhập”."));
  EXPECT_THAT(after("name: \"Thu nhập\"\n    group", "name: \"Kinh tế\"\n    group"),
              ElementsAre("Tiêu chí 2: tên đổi từ “Thu nhập” thành “Kinh tế”."));
  EXPECT_THAT(after("kind: must_not_exist, set_by: province", "kind: yes_no, set_by: prime_minister"),
              ElementsAre("Chỉ tiêu 1.2: loại đổi từ “must_not_exist” thành “yes_no”.",
                          "Chỉ tiêu 1.2: người quy định mức đổi từ “province” thành “prime_minister”.",
                          "Chỉ tiêu 1.2: cách so đổi từ “must_not_exist” thành “yes_no”."));
}

TEST_F(Differences, of_a_figure_derived_or_taken_from_another_set) {
  EXPECT_THAT(after("tier: village_kieu_mau", "tier: village_dtts"),
              ElementsAre("Chỉ tiêu 5.2: cách tính đổi từ “child_count village  village_kieu_mau” thành "
                          "“child_count village  village_dtts”."));
  EXPECT_THAT(
      after("times: 1.1", "times: 1.2"),
      ElementsAre(
          "Chỉ tiêu 5.4: mức theo bộ khác đổi từ “1,1 × 10 (TEST-XA-NC)” thành “1,2 × 10 (TEST-XA-NC)”."));
  EXPECT_THAT(after("        may_not_apply: true\n", ""),
              ElementsAre("Chỉ tiêu 3.2: bỏ được kết luận không áp dụng có."));
}

TEST_F(Differences, of_a_split_are_told_for_each_half) {
  EXPECT_THAT(after("value: 70", "value: 75"),
              ElementsAre("Chỉ tiêu 3.1: mức all (Nam) đổi từ “70” thành “75”.",
                          "Chỉ tiêu 3.1: mức all (Nữ) đổi từ “70” thành “75”."));
}

TEST_F(Differences, of_a_part_that_is_new_tell_its_thresholds_too) {
  EXPECT_THAT(after("{code: safe, name: \"An toàn\", kind: yes_no}",
                    "{code: far, name: \"Vùng xa\", kind: at_least, thresholds: [{profile: all, value: 5, "
                    "trust: found}]}"),
              ElementsAre("Chỉ tiêu 1.3: thêm phần far Vùng xa.", "Chỉ tiêu 1.3: thêm mức all (Vùng xa) 5.",
                          "Chỉ tiêu 1.3: bỏ phần safe An toàn."));
}

TEST_F(Differences, of_profiles_are_told_with_their_conditions) {
  EXPECT_THAT(
      after("{attribute: region, of: province, equals: TN}", "{attribute: zone, of: self, equals: III}"),
      ElementsAre(
          "Bộ tiêu chí: điều kiện của vùng TN đổi từ “province.region = TN” thành “self.zone = III”."));
  EXPECT_THAT(after("code: KHAC, name: \"Các xã khác\"", "code: CON_LAI, name: \"Các xã còn lại\""),
              ElementsAre("Bộ tiêu chí: thêm vùng CON_LAI Các xã còn lại.",
                          "Bộ tiêu chí: bỏ vùng KHAC Các xã khác."));
}

TEST_F(Differences, of_an_indicator_that_moved_say_from_which_criterion) {
  EXPECT_THAT(
      after("  - code: \"3\"\n    name: \"Lao động\"\n    group: \"Nhóm hai\"\n    indicators:\n", ""),
      ElementsAre("Chỉ tiêu 3.1: tiêu chí chứa nó đổi từ “3” thành “2”.",
                  "Chỉ tiêu 3.2: tiêu chí chứa nó đổi từ “3” thành “2”.",
                  "Tiêu chí 3: bỏ tiêu chí Lao động."));
}

TEST_F(Differences, of_the_head) {
  EXPECT_THAT(after("bands: [4, 2]", "bands: [5, 2]"),
              ElementsAre("Bộ tiêu chí: nhóm theo số tiêu chí đổi từ “4, 2” thành “5, 2”."));
  EXPECT_THAT(after("judged_by: {set: \"TEST-XA-NC\"}\n", ""),
              ElementsAre("Bộ tiêu chí: bỏ bộ dùng khi xét thu hồi TEST-XA-NC."));
}

// Random sets: what one lacks and the other has is told from both sides.

Set random_set() {
  auto code = [](const char* prefix) { return prefix + std::to_string(*rc::gen::inRange(1, 5)); };
  Set set;
  set.name = code("set ");
  std::set<std::string> criteria, indicators;
  for (int at = 0; at < 4; ++at) {
    Criterion criterion{code("c"), code("name "), "", {}};
    if (!criteria.insert(criterion.code).second) continue;
    for (int each = 0; each < 3; ++each) {
      Indicator indicator;
      indicator.code = code("i") + code("");
      if (!indicators.insert(indicator.code).second) continue;
      indicator.name = code("name ");
      Part part;
      for (const char* profile : {"all", "TN"})
        if (*rc::gen::arbitrary<bool>())
          part.thresholds.push_back({profile, {}, Decimal::whole(*rc::gen::inRange(0, 3)), {}});
      indicator.parts = {part};
      criterion.indicators.push_back(indicator);
    }
    set.criteria.push_back(criterion);
  }
  return set;
}

using Told = std::multiset<std::string>;

/// Everything told about indicators in one word each; seen from the other side added and removed change
/// places.
Told told(const std::vector<Difference>& differences, bool from_the_other_side) {
  Told result;
  for (const Difference& difference : differences) {
    auto kind = difference.kind;
    if (from_the_other_side && kind != Difference::Kind::changed)
      kind = kind == Difference::Kind::added ? Difference::Kind::removed : Difference::Kind::added;
    const std::string& before = from_the_other_side ? difference.after : difference.before;
    const std::string& after = from_the_other_side ? difference.before : difference.after;
    result.insert(std::to_string(static_cast<int>(kind)) + "|" + difference.indicator + "|" +
                  difference.what + "|" + before + "|" + after);
  }
  return result;
}

RC_GTEST_PROP(DifferencesProperty, seen_from_the_other_side_added_is_removed_and_nothing_else_changes, ()) {
  Set one = random_set(), other = random_set();
  RC_ASSERT(told(differences(one, other), false) == told(differences(other, one), true));
}

RC_GTEST_PROP(DifferencesProperty, a_set_never_differs_from_itself, ()) {
  Set one = random_set();
  RC_ASSERT(differences(one, one).empty());
}

RC_GTEST_PROP(DifferencesProperty, every_threshold_that_moved_is_told, ()) {
  Set before = random_set(), after = before;
  std::size_t moved = 0;
  for (Criterion& criterion : after.criteria)
    for (Indicator& indicator : criterion.indicators)
      for (Threshold& threshold : indicator.parts.front().thresholds)
        if (*rc::gen::arbitrary<bool>()) threshold.value = threshold.value + Decimal::whole(1), ++moved;
  auto found = differences(before, after);
  RC_ASSERT(found.size() == moved);
  for (const Difference& difference : found) RC_ASSERT(difference.kind == Difference::Kind::changed);
}

}  // namespace
}  // namespace ntm::criteria
