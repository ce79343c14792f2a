#include "base/vietnam_day.h"

#include <gtest/gtest.h>

namespace ntm {

const Date leap_day{2024, 2, 29};

TEST(VietnamDay, begins_at_17_hours_of_the_day_before_in_utc) {
  EXPECT_EQ(beginning_of(leap_day).to_utc(), "2024-02-28T17:00:00.000Z");
  EXPECT_EQ(beginning_of(leap_day).day_in_vietnam(), leap_day);
}

TEST(VietnamDay, ends_a_millisecond_before_the_next_begins) {
  EXPECT_EQ(last_instant_of(leap_day).to_utc(), "2024-02-29T16:59:59.999Z");
  EXPECT_EQ(last_instant_of(leap_day).day_in_vietnam(), leap_day);
}

TEST(VietnamDay, of_no_day_has_no_end) { EXPECT_FALSE(last_instant_of(std::optional<Date>())); }

}  // namespace ntm
