#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <thread>
#include <vector>

#include "crypto/hash.h"
#include "crypto/one_time_code.h"
#include "crypto/password.h"
#include "crypto/random.h"

namespace ntm::crypto {
namespace {

using ::testing::MatchesRegex;
using ::testing::StartsWith;

TEST(Hash, of_nothing_is_the_one_in_the_standard) {
  EXPECT_EQ(blake2b_hex(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
}

TEST(Hash, does_not_depend_on_how_the_text_is_fed) {
  Hasher hasher;
  hasher.add("xã "), hasher.add(""), hasher.add("Đăk Pék");
  EXPECT_EQ(hasher.hex(), blake2b_hex("xã Đăk Pék"));
}

TEST(Secrets, are_equal_only_as_a_whole) {
  EXPECT_TRUE(is_equal_secret("abc", "abc"));
  EXPECT_FALSE(is_equal_secret("abc", "abd"));
  EXPECT_FALSE(is_equal_secret("abc", "ab"));
}

TEST(Password, is_known_again_by_its_hash) {
  const std::string hash = password_hash("rừng già Kon Tum", PasswordCost::for_tests());
  EXPECT_THAT(hash, StartsWith("$argon2id$"));
  EXPECT_TRUE(is_password("rừng già Kon Tum", hash));
  EXPECT_FALSE(is_password("rừng già kon tum", hash));
  EXPECT_FALSE(is_password("rừng già Kon Tum", ""));
  EXPECT_FALSE(is_password("rừng già Kon Tum", "khác"));
}

TEST(Password, is_known_by_many_at_once_though_only_two_are_hashed_at_a_time) {
  const std::string hash = password_hash("a", PasswordCost::for_tests());
  std::atomic<int> known = 0;
  std::vector<std::thread> threads;
  for (int each = 0; each < 8; ++each)
    threads.emplace_back([&] { known += is_password("a", hash) && !is_password("b", hash); });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(known, 8);
}

TEST(Password, hashed_twice_gives_two_hashes) {
  EXPECT_NE(password_hash("a", PasswordCost::for_tests()), password_hash("a", PasswordCost::for_tests()));
}

TEST(Password, hashed_with_less_work_than_today_is_outdated) {
  const std::string hash = password_hash("a", PasswordCost::for_tests());
  EXPECT_TRUE(is_outdated_hash(hash, PasswordCost::everyday()));
  EXPECT_FALSE(is_outdated_hash(hash, PasswordCost::for_tests()));
}

TEST(Random, tokens_do_not_come_twice) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(random_token(32));
  EXPECT_EQ(seen.size(), 1000u);
  EXPECT_EQ(seen.begin()->size(), 43u);
}

TEST(Random, codes_can_be_copied_by_hand) {
  EXPECT_THAT(random_code(3),
              MatchesRegex("[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}"));
}

const std::string rfc_secret = "12345678901234567890";

// RFC 6238, appendix B, last six digits.
TEST(OneTimeCode, is_the_one_of_the_standard) {
  EXPECT_EQ(code_at(rfc_secret, code_step(Instant::from_unix_ms(59'000))), "287082");
  EXPECT_EQ(code_at(rfc_secret, code_step(Instant::from_unix_ms(1'111'111'109'000))), "081804");
}

TEST(OneTimeCode, is_taken_half_a_minute_early_and_late_and_no_more) {
  const Instant now = Instant::from_unix_ms(1'700'000'000'000);
  const std::int64_t step = code_step(now);
  for (std::int64_t off : {-1, 0, 1})
    EXPECT_EQ(step_of(code_at(rfc_secret, step + off), rfc_secret, now, 0), step + off);
  for (std::int64_t off : {-2, 2})
    EXPECT_EQ(step_of(code_at(rfc_secret, step + off), rfc_secret, now, 0), std::nullopt);
}

TEST(OneTimeCode, is_taken_once) {
  const Instant now = Instant::from_unix_ms(1'700'000'000'000);
  const std::int64_t step = code_step(now);
  EXPECT_EQ(step_of(code_at(rfc_secret, step), rfc_secret, now, step), std::nullopt);
}

TEST(OneTimeCode, secret_is_written_for_apps) {
  EXPECT_EQ(secret_text(rfc_secret), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

}  // namespace
}  // namespace ntm::crypto
