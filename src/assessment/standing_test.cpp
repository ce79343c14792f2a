#include "assessment/standing.h"

#include <gtest/gtest.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using testing::month;
using testing::number;
using testing::row;

Standing standing(const std::vector<Value>& rows, const char* period) {
  std::vector<const Value*> pointers;
  for (const Value& each : rows) pointers.push_back(&each);
  return standing_at(pointers, month(period));
}

TEST(Standing, a_value_stands_until_a_later_month_replaces_it) {
  std::vector<Value> rows{row("x", "", "2023-03", "1"), row("x", "", "2023-06", "2")};
  EXPECT_EQ(standing(rows, "2023-02").period, std::nullopt);
  EXPECT_EQ(standing(rows, "2023-03").value, number("1"));
  EXPECT_EQ(standing(rows, "2023-05").value, number("1"));
  EXPECT_EQ(standing(rows, "2023-06").value, number("2"));
  EXPECT_EQ(standing(rows, "2025-12").value, number("2"));
  EXPECT_EQ(standing(rows, "2025-12").period, month("2023-06"));
}

TEST(Standing, the_rows_of_a_later_month_replace_all_earlier_ones_together) {
  std::vector<Value> rows{row("x", "", "2023-03", "1", Conclusion::met, Stage::appraised),
                          row("x", "", "2023-06", "2", {}, Stage::recorded)};
  Standing later = standing(rows, "2023-06");
  EXPECT_EQ(later.conclusion, std::nullopt);
  EXPECT_EQ(later.value_stage, Stage::recorded);
  rows[1] = row("x", "", "2023-06", {}, Conclusion::not_met);
  EXPECT_EQ(standing(rows, "2023-06").value, std::nullopt);
}

TEST(Standing, within_a_month_value_and_conclusion_each_come_from_the_highest_stage_that_has_one) {
  std::vector<Value> rows{row("x", "", "2023-03", {}, Conclusion::met, Stage::appraised),
                          row("x", "", "2023-03", "7", Conclusion::not_met, Stage::confirmed),
                          row("x", "", "2023-03", "5", {}, Stage::recorded)};
  Standing found = standing(rows, "2023-03");
  EXPECT_EQ(found.value, number("7"));
  EXPECT_EQ(found.value_stage, Stage::confirmed);
  EXPECT_EQ(found.conclusion, Conclusion::met);
  EXPECT_EQ(found.conclusion_stage, Stage::appraised);
}

TEST(Standing, the_order_of_the_rows_does_not_matter) {
  std::vector<Value> rows{row("x", "", "2023-03", "5", {}, Stage::recorded),
                          row("x", "", "2023-03", "7", Conclusion::not_met, Stage::confirmed),
                          row("x", "", "2023-02", "9", {}, Stage::appraised)};
  Standing forward = standing(rows, "2023-04");
  std::swap(rows[0], rows[2]);
  Standing backward = standing(rows, "2023-04");
  EXPECT_EQ(forward.value, backward.value);
  EXPECT_EQ(forward.conclusion, backward.conclusion);
  EXPECT_EQ(forward.value, number("7"));
}

TEST(Standing, keeps_who_concluded_and_the_evidence) {
  Value concluded = row("x", "", "2023-03", {}, Conclusion::met, Stage::appraised);
  concluded.by = "Sở Y tế";
  concluded.on = Date(2023, 3, 20);
  Value recorded = row("x", "", "2023-03", "5");
  recorded.evidence = "BC 12/BC-UBND";
  Standing found = standing({concluded, recorded}, "2023-03");
  EXPECT_EQ(found.concluded_by, "Sở Y tế");
  EXPECT_EQ(found.concluded_on, Date(2023, 3, 20));
  EXPECT_EQ(found.evidence, "BC 12/BC-UBND");
}

TEST(Stale, exactly_the_allowed_age_is_not_stale_and_one_month_more_is) {
  Standing found = standing({row("x", "", "2023-01", "1")}, "2024-01");
  EXPECT_FALSE(is_stale(found, month("2024-01"), 12));
  EXPECT_TRUE(is_stale(found, month("2024-02"), 12));
  EXPECT_FALSE(is_stale(found, month("2023-01"), 0));
  EXPECT_TRUE(is_stale(found, month("2023-02"), 0));
}

TEST(Stale, what_is_absent_is_not_stale) { EXPECT_FALSE(is_stale(Standing{}, month("2024-01"), 0)); }

TEST(Words, stages_and_conclusions_are_read_as_they_are_written) {
  for (Stage each : {Stage::recorded, Stage::confirmed, Stage::appraised})
    EXPECT_EQ(stage_from(to_text(each)), each);
  for (Conclusion each : {Conclusion::met, Conclusion::not_met, Conclusion::not_applicable})
    EXPECT_EQ(conclusion_from(to_text(each)), each);
  EXPECT_EQ(stage_from("Recorded"), std::nullopt);
  EXPECT_EQ(conclusion_from("đạt"), std::nullopt);
  EXPECT_EQ(to_vietnamese(Stage::appraised), "thẩm định");
  EXPECT_EQ(to_vietnamese(Conclusion::not_applicable), "không áp dụng");
}

TEST(AllOf, follows_three_valued_logic) {
  auto together = [](std::initializer_list<Result> results) {
    AllOf all;
    for (Result each : results) all.add(each);
    return all.result();
  };
  using enum Result;
  EXPECT_EQ(together({met, met}), met);
  EXPECT_EQ(together({met, unknown}), unknown);
  EXPECT_EQ(together({unknown, not_met, met}), not_met);
  EXPECT_EQ(together({met, not_applicable}), met);
  EXPECT_EQ(together({unknown, not_applicable}), unknown);
  EXPECT_EQ(together({not_met, not_applicable}), not_met);
  EXPECT_EQ(together({not_applicable, not_applicable}), not_applicable);
  EXPECT_EQ(together({}), unknown);
}

}  // namespace
}  // namespace ntm::assessment
