#include "reporting/discipline_rules.h"

#include <gmock/gmock.h>

#include "reporting/small_world_test.h"

namespace ntm::reporting {
namespace {

using testing::at;
using testing::SmallWorld;

class DisciplineOfAYear : public ::testing::Test {
 protected:
  void add(const std::string& body, Month month, std::vector<Step> steps, std::vector<Ruling> rulings = {}) {
    const Obligation owed = world_.one(body, month);
    year_.push_back({owed, standing_of(owed, {std::move(steps), std::move(rulings)}, now_)});
  }
  static Step sent(std::string_view when) { return {Step::Kind::submitted, 1, at(when)}; }
  Discipline only() {
    const auto lines = discipline_of(year_, world_.bodies);
    EXPECT_EQ(lines.size(), 1u);
    return lines.at(0);
  }
  SmallWorld world_;
  const Instant now_ = at("2024-06-20T09:00:00+07:00");
  std::vector<Owed> year_;
};

// @req R71
TEST_F(DisciplineOfAYear, counts_on_time_late_missing_and_what_is_not_due) {
  add("D2", Month(2024, 2), {sent("2024-02-14T23:59:59+07:00")});
  add("D2", Month(2024, 3), {sent("2024-03-15T00:00:00+07:00")});
  add("D2", Month(2024, 4), {sent("2024-04-17T08:00:00+07:00")});
  add("D2", Month(2024, 5), {});
  add("D2", Month(2024, 7), {});
  const Discipline line = only();
  EXPECT_EQ(line.on_time, 1);
  EXPECT_EQ(line.late, 2);
  EXPECT_EQ(line.missing, 1);
  EXPECT_EQ(line.open, 1);
  EXPECT_EQ(line.minutes_late, year_[1].standing.minutes_late + year_[2].standing.minutes_late);
  EXPECT_EQ(line.most_days_late, 3);
  EXPECT_THAT(line.heads, ::testing::ElementsAre("đứng đầu"));
}

// @req R71
TEST_F(DisciplineOfAYear, counts_how_often_a_report_went_back_without_making_it_late) {
  add("D2", Month(2024, 4),
      {sent("2024-04-10T08:00:00+07:00"), {Step::Kind::returned, 1, at("2024-04-16T08:00:00+07:00")}});
  EXPECT_EQ(only().returned, 1);
  EXPECT_EQ(only().on_time, 1);
  EXPECT_EQ(only().late, 0);
}

TEST_F(DisciplineOfAYear, does_not_count_what_was_not_owed) {
  add("D2", Month(2024, 1), {});
  EXPECT_TRUE(discipline_of(year_, world_.bodies).empty());
}

TEST_F(DisciplineOfAYear, has_a_line_for_a_body_that_was_merged_and_one_for_its_successor) {
  add("A", Month(2024, 2), {});
  add("AB", Month(2024, 3), {});
  EXPECT_EQ(discipline_of(year_, world_.bodies).size(), 2u);
}

}  // namespace
}  // namespace ntm::reporting
