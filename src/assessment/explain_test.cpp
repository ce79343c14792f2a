#include "assessment/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::month;
using ::testing::Not;
using testing::row;
using testing::sample_set;

class Reasons : public ::testing::Test {
 protected:
  Reasons() : set_(sample_set()) {}
  CriterionJudgement criterion(int number) {
    Situation situation{&set_, "TN", month("2024-01"), {}, {}};
    return judge_unit(RowsOfUnit(rows_), situation).criteria[static_cast<std::size_t>(number - 1)];
  }
  std::vector<std::string> of(int number, int indicator = 1) {
    return reasons(criterion(number).indicators[static_cast<std::size_t>(indicator - 1)], month("2024-01"));
  }
  criteria::Set set_;
  std::vector<Value> rows_;
};

// @req R14
TEST_F(Reasons, name_value_month_stage_threshold_profile_place_and_distance) {
  rows_ = {row("1.2", "", "2023-12", "34.5", {}, Stage::appraised)};
  EXPECT_THAT(of(1, 2), ElementsAre("Giá trị 34,5 % (kỳ 12/2023, thẩm định) đạt mức ≥ 30 % của “TN” "
                                    "(318/QĐ-TTg, Phụ lục I), vượt 4,5 %."));
}

TEST_F(Reasons, say_how_much_is_missing) {
  rows_ = {row("1.2", "", "2024-01", "28")};
  EXPECT_THAT(of(1, 2), ElementsAre(HasSubstr("chưa đạt mức ≥ 30 %")));
  EXPECT_THAT(of(1, 2), ElementsAre(HasSubstr("còn thiếu 2 %.")));
}

TEST_F(Reasons, say_by_how_much_an_upper_threshold_is_passed_over) {
  rows_ = {row("2.1", "men", "2024-01", "6.5"), row("2.1", "women", "2024-01", "5")};
  auto said = of(2);
  EXPECT_THAT(said[0], HasSubstr("Ý men: Giá trị 6,5 %"));
  EXPECT_THAT(said[0], HasSubstr("vượt mức cho phép 1,5 %."));
  EXPECT_THAT(said[1], HasSubstr("vừa đúng mức."));
}

TEST_F(Reasons, answer_a_question_in_words) {
  rows_ = {row("1.1", "", "2024-01", "1"), row("3.1", "", "2024-01", "3")};
  EXPECT_THAT(of(1), ElementsAre("Ghi nhận “có” (kỳ 01/2024, ghi nhận): đạt."));
  EXPECT_THAT(of(3), ElementsAre("Yêu cầu không còn; ghi nhận “3” (kỳ 01/2024, ghi nhận): chưa đạt."));
  rows_[1].value = Decimal{};
  EXPECT_THAT(of(3), ElementsAre(HasSubstr("“không”")));
}

TEST_F(Reasons, say_that_nothing_is_recorded) {
  EXPECT_THAT(of(1), ElementsAre("Chưa có số liệu đến kỳ 01/2024."));
}

TEST_F(Reasons, say_that_nobody_knows_the_threshold_and_who_sets_it) {
  auto& indicator = set_.criteria[0].indicators[1];
  indicator.parts[0].thresholds.clear();
  indicator.set_by = "province";
  rows_ = {row("1.2", "", "2024-01", "34.5")};
  EXPECT_THAT(of(1, 2), ElementsAre(HasSubstr("chưa biết mức đạt chuẩn (do UBND cấp tỉnh quy định")));
}

// @req R111
TEST_F(Reasons, mark_a_threshold_that_nobody_compared_with_the_published_text) {
  for (auto& each : set_.criteria[0].indicators[1].parts[0].thresholds) each.source.verified = false;
  rows_ = {row("1.2", "", "2024-01", "34.5")};
  EXPECT_THAT(of(1, 2), Contains("Mức đạt chuẩn này chưa đối chiếu văn bản gốc."));
  set_ = sample_set();
  EXPECT_THAT(of(1, 2), Each(Not(HasSubstr("chưa đối chiếu"))));
}

TEST_F(Reasons, name_who_concluded_at_which_stage_and_when) {
  Value concluded = row("1.1", "", "2024-01", {}, Conclusion::met, Stage::appraised);
  concluded.by = "Sở Xây dựng";
  concluded.on = Date(2024, 1, 12);
  rows_ = {concluded};
  EXPECT_EQ(of(1)[0], "Kết luận “đạt” ở bước thẩm định của Sở Xây dựng ngày 12/01/2024 (kỳ 01/2024).");
}

TEST_F(Reasons, show_a_contradiction_as_one) {
  rows_ = {row("1.1", "", "2024-01", "0", Conclusion::met)};
  EXPECT_THAT(of(1),
              Contains(HasSubstr("Mâu thuẫn: kết luận là “đạt” nhưng tính theo số liệu là “chưa đạt”")));
  rows_ = {row("2.1", "men", "2024-01", "9"), row("2.1", "", "2024-01", {}, Conclusion::met)};
  EXPECT_THAT(of(2), Contains(HasSubstr("Mâu thuẫn")));
}

TEST_F(Reasons, say_since_when_a_figure_stands_that_is_stale) {
  rows_ = {row("1.1", "", "2022-12", "1")};
  EXPECT_THAT(of(1), Contains("Số liệu đã cũ: từ kỳ 12/2022."));
  rows_ = {row("2.1", "", "2022-12", {}, Conclusion::met)};
  EXPECT_THAT(of(2), Contains("Số liệu đã cũ: từ kỳ 12/2022."));
}

TEST_F(Reasons, say_that_a_conclusion_of_not_applicable_was_not_allowed) {
  rows_ = {row("1.1", "", "2024-01", "1", Conclusion::not_applicable)};
  EXPECT_THAT(of(1), Contains(HasSubstr("không được tính")));
  rows_ = {row("3.1", "", "2024-01", {}, Conclusion::not_applicable)};
  EXPECT_THAT(of(3), Each(Not(HasSubstr("không được tính"))));
}

TEST_F(Reasons, say_where_only_a_conclusion_can_settle_it) {
  set_.criteria[0].indicators[0].indicators_unknown = true;
  EXPECT_THAT(of(1), ElementsAre(HasSubstr("chỉ xét theo kết luận")));
}

TEST_F(Reasons, say_that_a_value_was_worked_out_from_other_records) {
  set_.criteria[0].indicators[0].derivation = {criteria::Origin::tier_held, "ntm", "", ""};
  Situation situation{
      &set_, "TN", month("2024-01"), {}, [](const auto&) { return std::optional(Decimal::whole(1)); }};
  auto judgement = judge_unit(RowsOfUnit(rows_), situation);
  EXPECT_THAT(reasons(judgement.criteria[0].indicators[0], month("2024-01")),
              ElementsAre("Ghi nhận “có” (tính từ dữ liệu của phần mềm): đạt."));
}

TEST_F(Reasons, of_a_criterion_list_what_is_outstanding) {
  EXPECT_EQ(reason(criterion(1)), "Chưa rõ: 0/2 chỉ tiêu đạt; chưa đủ căn cứ ở 1.1, 1.2.");
  rows_ = {row("1.1", "", "2024-01", "0")};
  EXPECT_EQ(reason(criterion(1)), "Chưa đạt: 0/2 chỉ tiêu đạt; chưa đạt 1.1; chưa rõ 1.2.");
  rows_ = {row("1.1", "", "2024-01", "1"), row("1.2", "", "2024-01", "30")};
  EXPECT_EQ(reason(criterion(1)), "Đạt: 2/2 chỉ tiêu đạt.");
  rows_ = {row("3.1", "", "2024-01", {}, Conclusion::not_applicable)};
  EXPECT_THAT(reason(criterion(3)), HasSubstr("Không áp dụng"));
}

}  // namespace
}  // namespace ntm::assessment
