#include <atomic>
#include <thread>

#include "accounts/fixture_test.h"

namespace ntm::accounts {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class SignInTest : public AccountsTest {
 protected:
  std::string wrong(const std::string& login, const std::string& address = "10.0.0.7") {
    return refusal([&] { sign_in->sign_in({login, "sai hẳn rồi nhé", ""}, {address, "test"}); });
  }
  std::string code(const Present& who) {
    return crypto::code_at(accounts->find(who.account.id).account.totp_secret, crypto::code_step(now));
  }
};
NTM_ON_EACH_BACKEND(SignInTest);

TEST_P(SignInTest, the_right_password_opens_a_session_in_the_first_role) {
  AccountId id = make("ngan");
  std::int64_t appointment = accounts->appoint(role(id, "commune", "UBND-23353"), system);
  const Present who = present(enter("ngan"));
  EXPECT_EQ(who.account.id, id);
  EXPECT_EQ(who.session.appointment, appointment);
  EXPECT_TRUE(who.actor.may("assessment.record"));
  EXPECT_EQ(who.actor.from, "10.0.0.7");
  EXPECT_EQ(events("accounts.sign_in"), 1);
}

TEST_P(SignInTest, a_wrong_password_and_an_unknown_login_look_the_same) {
  make("lan");
  EXPECT_EQ(wrong("lan"), "accounts.wrong_credentials");
  EXPECT_EQ(wrong("khong-co"), "accounts.wrong_credentials");
  EXPECT_EQ(events("accounts.sign_in_failed"), 2);
}

TEST_P(SignInTest, a_locked_account_looks_like_a_wrong_password_and_its_sessions_end) {
  AccountId id = make("lan");
  const Opened before = enter("lan");
  accounts->set_disabled(id, true, "nghỉ việc", system);
  sign_in->forget();
  EXPECT_FALSE(sign_in->present(before.secret, ""));
  EXPECT_EQ(refusal([&] { enter("lan"); }), "accounts.wrong_credentials");
  accounts->set_disabled(id, false, "", system);
  EXPECT_EQ(refusal([&] { enter("lan"); }), "");
}

TEST_P(SignInTest, after_five_failures_even_the_right_password_waits) {
  make("lan");
  for (int at = 0; at < 5; ++at) EXPECT_EQ(wrong("lan"), "accounts.wrong_credentials");
  EXPECT_EQ(refusal([&] { enter("lan"); }), "accounts.try_later");
  pass_seconds(2);
  EXPECT_EQ(refusal([&] { enter("lan"); }), "");
  EXPECT_EQ(wrong("lan"), "accounts.wrong_credentials") << "success forgets the failures of the account";
}

TEST_P(SignInTest, failures_of_many_accounts_from_one_address_wait_too) {
  for (int at = 0; at < 30; ++at)
    wrong("khong-co-" + std::string(1, static_cast<char>('a' + at % 26)) + "x" +
          std::string(static_cast<std::size_t>(at / 26), 'y'));
  EXPECT_EQ(wrong("khac"), "accounts.try_later");
  EXPECT_EQ(wrong("khac", "10.0.0.8"), "accounts.wrong_credentials");
}

TEST_P(SignInTest, all_addresses_of_one_ipv6_network_wait_together) {
  for (int at = 0; at < 30; ++at)
    wrong("khong-co-" + std::to_string(at), "2001:db8::" + std::to_string(at + 1));
  EXPECT_EQ(wrong("khac", "2001:db8::ffff"), "accounts.try_later");
  EXPECT_EQ(wrong("khac", "2001:db8:0:1::1"), "accounts.wrong_credentials");
}

TEST_P(SignInTest, logins_that_were_tried_do_not_fill_the_database) {
  make("lan");
  for (int at = 0; at < 3; ++at) wrong("khong-co-" + std::to_string(at));
  pass_seconds(24 * 60 * 60);
  enter("lan");
  EXPECT_EQ(database().read([](db::Connection& c) {
    return c.single<std::int64_t>("SELECT count(*) FROM accounts_failure", {});
  }),
            0);
}

TEST_P(SignInTest, a_long_login_and_a_browser_of_any_name_are_noted_as_whole_letters) {
  make("lan");
  EXPECT_EQ(wrong(std::string(63, 'a') + "đ"), "accounts.wrong_credentials");
  EXPECT_EQ(events("accounts.sign_in_failed"), 1);
  const std::string login = database().read([](db::Connection& c) {
    return c.single<std::string>("SELECT actor FROM audit_event WHERE action = $1",
                                 {std::string("accounts.sign_in_failed")});
  });
  EXPECT_EQ(login, std::string(63, 'a'));
  for (const std::string& agent : {std::string(199, 'a') + "đ", std::string("Mozilla \xff")})
    EXPECT_EQ(refusal([&] { sign_in->sign_in({"lan", passwords["lan"], ""}, {"10.0.0.7", agent}); }), "");
}

TEST_P(SignInTest, tries_side_by_side_do_not_escape_the_count) {
  make("lan");
  std::atomic<int> looked_at = 0;
  std::vector<std::thread> threads;
  for (int at = 0; at < 12; ++at)
    threads.emplace_back([&] {
      if (wrong("lan") == "accounts.wrong_credentials") ++looked_at;
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(looked_at, 5);
}

TEST_P(SignInTest, a_session_is_over_when_idle_and_after_a_restart_it_is_still_known) {
  make("lan");
  const Opened opened = enter("lan");
  pass_seconds(59 * 60);
  ASSERT_TRUE(sign_in->present(opened.secret, ""));
  pass_seconds(59 * 60);
  ASSERT_TRUE(sign_in->present(opened.secret, "")) << "seen in between";
  pass_seconds(60 * 60);
  EXPECT_FALSE(sign_in->present(opened.secret, ""));
}

TEST_P(SignInTest, a_session_is_over_after_twelve_hours_however_busy) {
  make("lan");
  const Opened opened = enter("lan");
  for (int half_hour = 1; half_hour < 24; ++half_hour) {
    pass_seconds(30 * 60);
    ASSERT_TRUE(sign_in->present(opened.secret, "")) << half_hour;
  }
  pass_seconds(30 * 60);
  EXPECT_FALSE(sign_in->present(opened.secret, ""));
}

TEST_P(SignInTest, after_signing_out_the_secret_is_worth_nothing) {
  make("lan");
  const Opened opened = enter("lan");
  sign_in->sign_out(present(opened));
  EXPECT_FALSE(sign_in->present(opened.secret, ""));
}

TEST_P(SignInTest, a_made_up_secret_is_worth_nothing) {
  EXPECT_FALSE(sign_in->present("", ""));
  EXPECT_FALSE(sign_in->present(std::string(43, 'A'), ""));
}

// @req R83
TEST_P(SignInTest, somebody_with_two_roles_goes_on_in_the_other) {
  AccountId id = make("hoa");
  accounts->appoint(role(id, "department", "SNN"), system);
  std::int64_t office = accounts->appoint(role(id, "coordination_office", "VPDP"), system);
  const Opened opened = enter("hoa");
  EXPECT_TRUE(present(opened).actor.may("assessment.appraise"));
  sign_in->choose(present(opened), office);
  EXPECT_FALSE(present(opened).actor.may("assessment.appraise"));
  EXPECT_EQ(present(opened).actor.post, "VPDP");
}

TEST_P(SignInTest, nobody_takes_a_role_that_is_not_theirs) {
  make("lan");
  std::int64_t other = accounts->appoint(role(make("hoa"), "department", "SNN"), system);
  EXPECT_EQ(refusal([&] { sign_in->choose(present(enter("lan")), other); }),
            "accounts.appointment_not_yours");
}

TEST_P(SignInTest, with_a_second_factor_the_password_alone_is_not_enough) {
  make("lan");
  turn_on(present(enter("lan")));
  EXPECT_EQ(refusal([&] { enter("lan"); }), "accounts.second_factor_needed");
  EXPECT_EQ(refusal([&] { enter("lan", "000000"); }), "accounts.code_wrong");
}

// Whoever knows the password could otherwise begin again whenever guessing codes becomes slow.
TEST_P(SignInTest, asking_for_the_code_does_not_forget_the_codes_that_were_wrong) {
  make("lan");
  turn_on(present(enter("lan")));
  for (int at = 0; at < 5; ++at) {
    EXPECT_EQ(refusal([&] { enter("lan"); }), "accounts.second_factor_needed");
    EXPECT_EQ(refusal([&] { enter("lan", "000000"); }), "accounts.code_wrong");
  }
  EXPECT_EQ(refusal([&] { enter("lan"); }), "accounts.try_later");
}

TEST_P(SignInTest, a_recovery_code_cannot_be_guessed) {
  make("lan");
  constexpr std::size_t signs = 112 / 5 + 1, hyphens = 5;
  for (const std::string& code : turn_on(present(enter("lan")))) EXPECT_GE(code.size() - hyphens, signs);
}

TEST_P(SignInTest, a_code_of_the_second_factor_is_taken_once) {
  make("lan");
  const Present who = present(enter("lan"));
  turn_on(who);
  const std::string right = code(who);
  EXPECT_EQ(refusal([&] { enter("lan", right); }), "");
  EXPECT_EQ(refusal([&] { enter("lan", right); }), "accounts.code_wrong");
}

TEST_P(SignInTest, a_recovery_code_is_taken_once) {
  make("lan");
  const Present who = present(enter("lan"));
  auto codes = turn_on(who);
  ASSERT_THAT(codes, SizeIs(10));
  EXPECT_EQ(refusal([&] { enter("lan", codes[3]); }), "");
  EXPECT_EQ(refusal([&] { enter("lan", codes[3]); }), "accounts.code_wrong");
  EXPECT_EQ(own->recovery_codes_left(who), 9);
}

TEST_P(SignInTest, proof_is_old_after_ten_minutes_and_fresh_again_with_the_password) {
  make("lan");
  const Opened opened = enter("lan");
  EXPECT_TRUE(sign_in->is_proved(present(opened)));
  pass_seconds(600);
  EXPECT_FALSE(sign_in->is_proved(present(opened)));
  EXPECT_EQ(refusal([&] { sign_in->prove(present(opened), "sai hẳn rồi nhé", ""); }),
            "accounts.wrong_credentials");
  sign_in->prove(present(opened), passwords["lan"], "");
  EXPECT_TRUE(sign_in->is_proved(present(opened)));
}

TEST_P(SignInTest, only_the_cast_signs_in_without_a_password) {
  make("lan");
  accounts->import_people(source("examples/kontum-2024/accounts.yaml"), system);
  EXPECT_EQ(refusal([&] { sign_in->sign_in_as_cast("lan", {"127.0.0.1", ""}); }), "accounts.account_unknown");
  const Present who = present(sign_in->sign_in_as_cast("dakpek.ngan", {"127.0.0.1", ""}));
  EXPECT_EQ(who.actor.post, "UBND-23353");
  EXPECT_EQ(wrong("dakpek.ngan"), "accounts.wrong_credentials");
}

}  // namespace
}  // namespace ntm::accounts
