#include "accounts/account_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "accounts/session.h"

namespace ntm::accounts {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> faults(std::string login, std::string name = "Y Lan") {
  std::vector<std::string> codes;
  for (const Problem& fault : account_faults({std::move(login), std::move(name), ""}))
    codes.push_back(fault.code);
  return codes;
}

TEST(Login, is_kept_in_lower_case_without_blanks_around) { EXPECT_EQ(login_key("  Lan.Ng "), "lan.ng"); }

TEST(Login, has_3_to_40_plain_letters_digits_dots_and_hyphens) {
  EXPECT_THAT(faults("lan"), IsEmpty());
  EXPECT_THAT(faults(std::string(40, 'a')), IsEmpty());
  for (const char* login : {"la", "lân", "9lan", "lan ng", "lan/ng", "", "Lan"})
    EXPECT_THAT(faults(login), ElementsAre("accounts.login_malformed")) << login;
  EXPECT_THAT(faults(std::string(41, 'a')), ElementsAre("accounts.login_malformed"));
}

TEST(Account, needs_a_name) {
  EXPECT_THAT(faults("lan", " "), ElementsAre("accounts.name_missing"));
  EXPECT_THAT(faults("lan", std::string(201, 'a')), ElementsAre("accounts.name_missing"));
}

TEST(Account, tells_all_its_faults_at_once) {
  EXPECT_THAT(faults("?", ""), ElementsAre("accounts.login_malformed", "accounts.name_missing"));
}

Instant minute(int minutes) { return Instant::from_unix_ms(minutes * std::int64_t{60'000}); }

TEST(Session, is_over_after_the_idle_time_and_not_before) {
  Session session;
  session.started_at = minute(0), session.seen_at = minute(10);
  EXPECT_FALSE(is_over(session, {60, 720, 10}, Instant::from_unix_ms(minute(70).unix_ms() - 1)));
  EXPECT_TRUE(is_over(session, {60, 720, 10}, minute(70)));
}

TEST(Session, is_over_after_the_absolute_time_however_busy) {
  Session session;
  session.started_at = minute(0), session.seen_at = minute(719);
  EXPECT_FALSE(is_over(session, {60, 720, 10}, minute(719)));
  EXPECT_TRUE(is_over(session, {60, 720, 10}, minute(720)));
}

TEST(Session, is_proved_for_ten_minutes) {
  Session session;
  session.proved_at = minute(5);
  EXPECT_TRUE(is_proved(session, {60, 720, 10}, Instant::from_unix_ms(minute(15).unix_ms() - 1)));
  EXPECT_FALSE(is_proved(session, {60, 720, 10}, minute(15)));
}

}  // namespace
}  // namespace ntm::accounts
