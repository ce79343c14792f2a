#include "accounts/fixture_test.h"

namespace ntm::accounts {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class OwnTest : public AccountsTest {
 protected:
  void SetUp() override {
    AccountsTest::SetUp();
    if (IsSkipped()) return;
    accounts->appoint(role(make("ngan"), "commune", "UBND-23353"), system);
    opened = enter("ngan");
  }
  NewToken token_for(std::vector<std::string> permissions) {
    return {"nạp số liệu", std::move(permissions), Date(2024, 6, 30)};
  }
  Opened opened;
  const std::string fresh = "lúa nước vụ đông xuân";
};
NTM_ON_EACH_BACKEND(OwnTest);

TEST_P(OwnTest, a_new_password_takes_the_place_of_the_given_one) {
  own->change_password(present(opened), passwords["ngan"], fresh);
  EXPECT_FALSE(present(opened).account.must_change_password);
  EXPECT_EQ(refusal([&] { enter("ngan"); }), "accounts.wrong_credentials");
  passwords["ngan"] = fresh;
  EXPECT_EQ(refusal([&] { enter("ngan"); }), "");
  EXPECT_EQ(events("accounts.change_password"), 1);
}

TEST_P(OwnTest, changing_the_password_ends_all_other_sessions) {
  const Opened other = enter("ngan");
  own->change_password(present(opened), passwords["ngan"], fresh);
  EXPECT_FALSE(sign_in->present(other.secret, ""));
  EXPECT_TRUE(sign_in->present(opened.secret, ""));
}

TEST_P(OwnTest, the_current_password_is_asked_for_and_must_be_another) {
  EXPECT_EQ(refusal([&] { own->change_password(present(opened), "sai hẳn rồi nhé", fresh); }),
            "accounts.wrong_credentials");
  EXPECT_EQ(refusal([&] { own->change_password(present(opened), passwords["ngan"], passwords["ngan"]); }),
            "accounts.password_unchanged");
  EXPECT_EQ(refusal([&] { own->change_password(present(opened), passwords["ngan"], "ngắn"); }),
            "accounts.password_too_short");
}

TEST_P(OwnTest, the_second_factor_is_off_until_its_first_code) {
  own->begin_second_factor(present(opened));
  EXPECT_EQ(refusal([&] { own->confirm_second_factor(present(opened), "000000"); }), "accounts.code_wrong");
  EXPECT_EQ(refusal([&] { enter("ngan"); }), "");
}

TEST_P(OwnTest, turning_the_second_factor_on_or_off_ends_all_other_sessions) {
  const Opened before = enter("ngan");
  turn_on(present(opened));
  EXPECT_FALSE(sign_in->present(before.secret, ""));
  const std::string secret = accounts->find(before.session.account).account.totp_secret;
  const Opened between = enter("ngan", crypto::code_at(secret, crypto::code_step(now)));
  own->end_second_factor(present(opened));
  EXPECT_FALSE(sign_in->present(between.secret, ""));
  EXPECT_TRUE(sign_in->present(opened.secret, ""));
}

TEST_P(OwnTest, a_password_issued_anew_ends_tokens_too) {
  const std::string token = own->make_token(present(opened), token_for({"units.read"}));
  const Present who = present(opened);
  accounts->reset_password(who.account.id, system);
  EXPECT_FALSE(sign_in->present_by_token(token, ""));
  EXPECT_THAT(own->tokens(who), IsEmpty());
}

TEST_P(OwnTest, sensitive_changes_ask_for_the_password_again_after_a_while) {
  pass_seconds(601);
  EXPECT_EQ(refusal([&] { own->begin_second_factor(present(opened)); }), "accounts.proof_needed");
  EXPECT_EQ(refusal([&] { own->confirm_second_factor(present(opened), "000000"); }), "accounts.proof_needed");
  EXPECT_EQ(refusal([&] { own->make_token(present(opened), token_for({"units.read"})); }),
            "accounts.proof_needed");
}

TEST_P(OwnTest, sessions_are_listed_and_ended_one_by_one) {
  const Opened other = enter("ngan");
  EXPECT_THAT(own->sessions(present(opened)), SizeIs(2));
  own->end_session(present(opened), other.session.id);
  EXPECT_FALSE(sign_in->present(other.secret, ""));
  EXPECT_EQ(refusal([&] { own->end_session(present(opened), other.session.id); }),
            "accounts.session_unknown");
}

TEST_P(OwnTest, nobody_ends_a_session_or_token_of_somebody_else) {
  make("lan");
  const Opened lan = enter("lan");
  EXPECT_EQ(refusal([&] { own->end_session(present(opened), lan.session.id); }), "accounts.session_unknown");
  own->make_token(present(opened), token_for({"units.read"}));
  const std::int64_t token = own->tokens(present(opened)).front().id;
  EXPECT_EQ(refusal([&] { own->end_token(present(lan), token); }), "accounts.token_unknown");
}

TEST_P(OwnTest, a_token_may_do_what_it_was_given_and_no_more) {
  const std::string token = own->make_token(present(opened), token_for({"units.read", "assessment.read"}));
  const Actor actor = sign_in->present_by_token(token, "10.0.0.9")->actor;
  EXPECT_TRUE(actor.may("assessment.read"));
  EXPECT_FALSE(actor.may("assessment.record"));
  EXPECT_EQ(actor.name, "ngan");
  EXPECT_EQ(actor.from, "10.0.0.9");
}

TEST_P(OwnTest, a_token_is_never_given_what_its_owner_has_not) {
  EXPECT_EQ(refusal([&] { own->make_token(present(opened), token_for({"accounts.manage"})); }),
            "accounts.token_permission");
}

TEST_P(OwnTest, a_token_loses_what_its_owner_loses) {
  const std::string token = own->make_token(present(opened), token_for({"assessment.read"}));
  const Present who = present(opened);
  accounts->end_appointment(who.appointments.front().id, Date(2024, 1, 21), "", system);
  EXPECT_FALSE(sign_in->present_by_token(token, "")->actor.may("assessment.read"));
  accounts->set_disabled(who.account.id, true, "", system);
  EXPECT_FALSE(sign_in->present_by_token(token, ""));
}

TEST_P(OwnTest, a_token_works_through_its_last_day) {
  const std::string token = own->make_token(present(opened), {"một ngày", {"units.read"}, Date(2024, 1, 22)});
  EXPECT_TRUE(sign_in->present_by_token(token, ""));
  pass_seconds(16 * 3600 - 1);
  EXPECT_TRUE(sign_in->present_by_token(token, "")) << "22/01/2024 23:59:59 in Việt Nam";
  pass_seconds(1);
  EXPECT_FALSE(sign_in->present_by_token(token, ""));
}

TEST_P(OwnTest, a_token_lasts_at_most_a_year_and_needs_a_name) {
  EXPECT_EQ(refusal([&] {
              own->make_token(present(opened), {"x", {}, Date(2025, 1, 22)});
            }),
            "accounts.token_expiry");
  EXPECT_EQ(refusal([&] {
              own->make_token(present(opened), {"x", {}, Date(2024, 1, 21)});
            }),
            "accounts.token_expiry");
  EXPECT_EQ(refusal([&] {
              own->make_token(present(opened), {" ", {}, Date(2024, 2, 1)});
            }),
            "accounts.token_name_missing");
}

TEST_P(OwnTest, an_ended_token_is_worth_nothing) {
  const std::string token = own->make_token(present(opened), token_for({"units.read"}));
  own->end_token(present(opened), own->tokens(present(opened)).front().id);
  EXPECT_FALSE(sign_in->present_by_token(token, ""));
}

}  // namespace
}  // namespace ntm::accounts
