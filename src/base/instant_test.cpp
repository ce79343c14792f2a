#include "base/instant.h"

#include <gtest/gtest.h>

namespace ntm {

TEST(Instant, is_stored_in_utc_and_shown_seven_hours_later) {
  auto instant = Instant::parse_utc("2024-03-14T16:59:59.000Z");
  ASSERT_TRUE(instant);
  EXPECT_EQ(instant->to_vietnamese(), "14/03/2024 23:59");
  EXPECT_EQ(instant->to_utc(), "2024-03-14T16:59:59.000Z");
}

TEST(Instant, the_vietnamese_day_begins_at_17_utc) {
  EXPECT_EQ(Instant::parse_utc("2024-03-14T16:59:59.999Z")->day_in_vietnam(), Date(2024, 3, 14));
  EXPECT_EQ(Instant::parse_utc("2024-03-14T17:00:00.000Z")->day_in_vietnam(), Date(2024, 3, 15));
}

TEST(Instant, before_1970_keeps_its_day) {
  EXPECT_EQ(Instant::parse_utc("1969-12-31T16:00:00.000Z")->day_in_vietnam(), Date(1969, 12, 31));
}

TEST(Instant, refuses_other_shapes) {
  EXPECT_FALSE(Instant::parse_utc("2024-03-14 16:59:59"));
  EXPECT_FALSE(Instant::parse_utc("2024-03-14T25:00:00.000Z"));
}

TEST(Clock, a_fixed_clock_stands_still) {
  Instant noon = *Instant::parse_utc("2024-01-22T05:00:00.000Z");
  EXPECT_EQ(Clock::fixed_at(noon).today_in_vietnam(), Date(2024, 1, 22));
}

}  // namespace ntm
