#include "assessment/doubt_rules.h"

#include <gmock/gmock.h>

#include "assessment/sample_set_test.h"

namespace ntm::assessment {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::number;

std::vector<Doubt> doubts(const char* value, const std::vector<const char*>& before, bool at_most = false) {
  static const criteria::Part upper = testing::part("", criteria::Comparison::at_most),
                              lower = testing::part("", criteria::Comparison::at_least);
  PartJudgement judged;
  judged.part = at_most ? &upper : &lower;
  judged.standing.value = number(value);
  std::vector<Decimal> earlier;
  for (const char* each : before) earlier.push_back(number(each));
  return doubts_about(judged, earlier);
}

// @req R46
TEST(Doubts, a_figure_beyond_all_earlier_ones_by_more_than_they_differ_is_unusual) {
  EXPECT_THAT(doubts("44", {"30", "35", "37"}), IsEmpty());
  EXPECT_THAT(doubts("44.5", {"30", "35", "37"}), ElementsAre(Doubt::outside_usual_range));  // 37 + 7.4
  EXPECT_THAT(doubts("90", {"30", "35"}), IsEmpty());  // two are too few to know
}

// @req R46
TEST(Doubts, a_fall_by_more_than_a_fifth_is_sharp) {
  EXPECT_THAT(doubts("80", {"100"}), IsEmpty());
  EXPECT_THAT(doubts("79.9", {"100"}), ElementsAre(Doubt::fell_sharply));
  EXPECT_THAT(doubts("130", {"100"}), IsEmpty());
}

TEST(Doubts, of_what_should_be_low_a_rise_is_the_fall) {
  EXPECT_THAT(doubts("12.1", {"10"}, true), ElementsAre(Doubt::fell_sharply));
  EXPECT_THAT(doubts("5", {"10"}, true), IsEmpty());
}

TEST(Doubts, a_conclusion_against_the_figure_asks_for_a_word) {
  PartJudgement judged;
  static const criteria::Part question = testing::part("", criteria::Comparison::yes_no);
  judged.part = &question;
  judged.contradiction = true;
  EXPECT_THAT(doubts_about(judged, {}), ElementsAre(Doubt::contradicts_conclusion));
}

}  // namespace
}  // namespace ntm::assessment
