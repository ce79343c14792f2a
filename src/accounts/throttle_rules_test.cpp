#include "accounts/throttle_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ntm::accounts {
namespace {

Instant at(std::int64_t seconds) { return Instant::from_unix_ms(1'700'000'000'000 + seconds * 1000); }

TEST(Waiting, the_first_five_failures_of_an_account_are_free) {
  EXPECT_EQ(seconds_to_wait({4, at(0)}, for_an_account, at(0)), 0);
  EXPECT_EQ(seconds_to_wait({5, at(0)}, for_an_account, at(0)), 2);
}

TEST(Waiting, doubles_with_every_failure_up_to_fifteen_minutes) {
  EXPECT_EQ(seconds_to_wait({6, at(0)}, for_an_account, at(0)), 4);
  EXPECT_EQ(seconds_to_wait({9, at(0)}, for_an_account, at(0)), 32);
  EXPECT_EQ(seconds_to_wait({13, at(0)}, for_an_account, at(0)), 512);
  EXPECT_EQ(seconds_to_wait({14, at(0)}, for_an_account, at(0)), 900);
  EXPECT_EQ(seconds_to_wait({1000, at(0)}, for_an_account, at(0)), 900);
}

TEST(Waiting, is_over_when_its_last_second_has_passed) {
  EXPECT_EQ(seconds_to_wait({5, at(0)}, for_an_account, at(1)), 1);
  EXPECT_EQ(seconds_to_wait({5, at(0)}, for_an_account, at(2)), 0);
}

TEST(Waiting, a_part_of_a_second_counts_as_a_whole_one) {
  EXPECT_EQ(seconds_to_wait({5, at(0)}, for_an_account, Instant::from_unix_ms(at(1).unix_ms() + 999)), 1);
}

TEST(Waiting, an_office_behind_one_address_has_thirty_free_tries) {
  EXPECT_EQ(seconds_to_wait({29, at(0)}, for_an_address, at(0)), 0);
  EXPECT_EQ(seconds_to_wait({30, at(0)}, for_an_address, at(0)), 2);
}

TEST(Waiting, failures_of_yesterday_are_forgotten) {
  EXPECT_EQ(seconds_to_wait({50, at(0)}, for_an_account, at(24 * 3600)), 0);
  EXPECT_EQ(after_failure(Failures{50, at(0)}, at(24 * 3600)).count, 1);
  EXPECT_EQ(after_failure(Failures{50, at(0)}, at(24 * 3600 - 1)).count, 51);
}

TEST(Waiting, the_first_failure_is_counted_as_one) { EXPECT_EQ(after_failure({}, at(0)).count, 1); }

RC_GTEST_PROP(WaitingProperty, never_lasts_longer_than_fifteen_minutes_and_never_grows_with_time, ()) {
  const Failures failures{*rc::gen::inRange(0, 1'000'000), at(0)};
  const int earlier = *rc::gen::inRange(0, 5000);
  const int later = *rc::gen::inRange(earlier, 5001);
  const int first = seconds_to_wait(failures, for_an_account, at(earlier));
  RC_ASSERT(first >= 0);
  RC_ASSERT(first <= longest_wait_seconds);
  RC_ASSERT(seconds_to_wait(failures, for_an_account, at(later)) <= first);
}

TEST(Network, is_one_ipv4_address_or_64_bits_of_ipv6) {
  EXPECT_EQ(network_of("10.0.0.7"), "10.0.0.7");
  EXPECT_EQ(network_of("::ffff:10.0.0.7"), "10.0.0.7");
  EXPECT_EQ(network_of("2001:db8:0:7::1"), network_of("2001:db8::7:ffff:ffff:ffff:ffff"));
  EXPECT_NE(network_of("2001:db8:0:7::1"), network_of("2001:db8:0:8::1"));
  EXPECT_NE(network_of("::1"), network_of("::ffff:0.0.0.1"));
  EXPECT_EQ(network_of("x"), "x");
}

}  // namespace
}  // namespace ntm::accounts
