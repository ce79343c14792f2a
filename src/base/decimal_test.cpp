#include "base/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace ntm {

TEST(Decimal, keeps_four_decimals_exactly) { EXPECT_EQ(Decimal::parse("4.6725")->units(), 46'725); }

TEST(Decimal, refuses_what_it_cannot_keep) {
  for (const char* text : {"", "-", "1,5", "abc", "1.", ".5", "1.23456", "1e3", " 1", "99999999999999999999"})
    EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, is_shown_to_people_with_a_comma_and_grouped_thousands) {
  EXPECT_EQ(Decimal::parse("1234567.5")->to_vietnamese(), "1.234.567,5");
  EXPECT_EQ(Decimal::parse("-0.25")->to_vietnamese(), "-0,25");
}

RC_GTEST_PROP(Decimal, reads_back_what_it_wrote, ()) {
  auto units = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
  RC_ASSERT(Decimal::parse(Decimal::from_units(units).to_text())->units() == units);
}

TEST(PercentOf, six_of_nineteen_is_more_than_thirty_percent) {
  EXPECT_GT(*percent_of(6, 19), Decimal::whole(30));
  EXPECT_EQ(percent_of(3, 10), Decimal::whole(30));
}

TEST(PercentOf, of_nothing_is_unknown) { EXPECT_FALSE(percent_of(0, 0)); }

TEST(Vnd, is_written_in_groups_of_three) { EXPECT_EQ(vnd_to_vietnamese(-1234567), "-1.234.567 đồng"); }

}  // namespace ntm
