#include <gmock/gmock.h>

#include "assessment/acting_fixture_test.h"

namespace ntm::assessment {
namespace {

/// What waits for whom, through the life of one cell.
class WaitingTest : public testing::ActingTest {
 protected:
  const Month january{2024, 1};
  std::vector<ActKind> waiting_for(const Actor& actor, Month from = Month(2024, 1)) {
    std::vector<ActKind> found;
    for (const Waiting& each : service_->waiting(from, later, actor)) found.push_back(each.next);
    return found;
  }
  Instant later = *Instant::parse_utc("2099-01-01T00:00:00.000Z");
};

using Acts = std::vector<ActKind>;

TEST_P(WaitingTest, nothing_waits_while_nothing_is_recorded) {
  EXPECT_EQ(waiting_for(officer()), Acts{});
  EXPECT_EQ(waiting_for(district()), Acts{});
}

TEST_P(WaitingTest, what_a_commune_recorded_waits_for_its_district_and_then_for_the_department) {
  service_->record({cell(0, "34")}, officer());
  EXPECT_EQ(waiting_for(district()), Acts{ActKind::confirm});
  EXPECT_EQ(waiting_for(department()), Acts{});
  service_->confirm({cell(1)}, district());
  EXPECT_EQ(waiting_for(district()), Acts{});
  EXPECT_EQ(waiting_for(department()), Acts{ActKind::appraise});
  service_->appraise({cell(2)}, department());
  EXPECT_EQ(waiting_for(department()), Acts{});
}

TEST_P(WaitingTest, what_was_returned_waits_for_the_commune_until_it_is_recorded_anew) {
  service_->record({cell(0, "34")}, officer());
  service_->return_({cell(1, "", "Thiếu minh chứng")}, district());
  const auto found = service_->waiting(january, later, officer());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].next, ActKind::record);
  EXPECT_EQ(found[0].unit_code, "23353");
  EXPECT_EQ(found[0].unit_name, "xã Đăk Pék");
  EXPECT_EQ(waiting_for(district()), Acts{});
  service_->record({cell(2, "40")}, officer());
  EXPECT_EQ(waiting_for(officer()), Acts{});
}

TEST_P(WaitingTest, nobody_is_asked_to_confirm_what_they_recorded) {
  const Actor both = person(7, {permission::read, permission::record, permission::confirm}, below("610"));
  service_->record({cell(0, "34")}, both);
  EXPECT_EQ(waiting_for(both), Acts{});
  EXPECT_EQ(waiting_for(district()), Acts{ActKind::confirm});
}

TEST_P(WaitingTest, what_lies_outside_the_scope_or_before_the_month_does_not_wait) {
  service_->record({cell(0, "34")}, officer());
  EXPECT_EQ(waiting_for(person(8, {permission::confirm}, below("611"))), Acts{});
  EXPECT_EQ(waiting_for(district(), Month(2024, 2)), Acts{});
  EXPECT_EQ(waiting_for(person(9, {permission::read}, below("610"))), Acts{});
}

TEST_P(WaitingTest, what_was_done_later_does_not_count) {
  service_->record({cell(0, "34")}, officer());
  EXPECT_TRUE(
      service_->waiting(january, *Instant::parse_utc("2000-01-01T00:00:00.000Z"), district()).empty());
}

NTM_ON_EACH_BACKEND(WaitingTest);

}  // namespace
}  // namespace ntm::assessment
