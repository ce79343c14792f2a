#include "base/date.h"

#include <gtest/gtest.h>

namespace ntm {

TEST(Date, reads_and_writes_the_iso_form) {
  EXPECT_EQ(Date::parse_iso("2024-01-22")->to_iso(), "2024-01-22");
}

TEST(Date, is_shown_to_people_day_first) { EXPECT_EQ(Date(2024, 1, 22).to_vietnamese(), "22/01/2024"); }

TEST(Date, knows_the_29th_of_february_only_in_leap_years) {
  EXPECT_TRUE(Date::parse_iso("2024-02-29"));
  EXPECT_FALSE(Date::parse_iso("2023-02-29"));
}

TEST(Date, refuses_any_other_shape) {
  for (const char* text :
       {"", "22/01/2024", "2024-1-22", "2024-01-32", "2024-13-01", "0000-01-01", "2024-01-2x", "-024-01-01"})
    EXPECT_FALSE(Date::parse_iso(text)) << text;
}

TEST(Month, ends_on_its_last_day) {
  EXPECT_EQ(Month(2024, 2).last_day(), Date(2024, 2, 29));
  EXPECT_EQ(Month(2024, 12).last_day(), Date(2024, 12, 31));
}

TEST(Month, counts_on_over_the_year) { EXPECT_EQ(Month(2023, 12).plus(1).to_iso(), "2024-01"); }

TEST(Month, refuses_a_thirteenth_month) { EXPECT_FALSE(Month::parse_iso("2024-13")); }

TEST(Validity, includes_its_first_day_and_excludes_its_end) {
  Validity year{Date(2024, 1, 1), Date(2025, 1, 1)};
  EXPECT_TRUE(year.contains(Date(2024, 1, 1)));
  EXPECT_TRUE(year.contains(Date(2024, 12, 31)));
  EXPECT_FALSE(year.contains(Date(2025, 1, 1)));
}

TEST(Validity, does_not_overlap_the_one_that_begins_on_its_end) {
  Validity year{Date(2024, 1, 1), Date(2025, 1, 1)};
  EXPECT_FALSE(year.overlaps({Date(2025, 1, 1), {}}));
  EXPECT_TRUE(year.overlaps({Date(2024, 12, 31), {}}));
}

}  // namespace ntm
