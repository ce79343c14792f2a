// Who at an outside provider may sign in with which account.
#include "accounts/fixture_test.h"
#include "accounts/identity_rules.h"

namespace ntm::accounts {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string issuer = "https://sso.example";

std::vector<std::string> faults(const std::string& of_issuer, const std::string& subject) {
  std::vector<std::string> codes;
  for (const Problem& problem : identity_faults({of_issuer, subject})) codes.push_back(problem.code);
  return codes;
}

TEST(IdentityRules, take_what_the_provider_sends_and_nothing_that_only_looks_like_it) {
  EXPECT_THAT(faults(issuer, "s-1"), IsEmpty());
  EXPECT_THAT(faults(issuer, "auth0|a b"), IsEmpty());
  EXPECT_THAT(faults(issuer, std::string(255, 'x')), IsEmpty());
  for (const char* wrong : {"", "sso.example", "https://sso example", "https://sso.exámple"})
    EXPECT_THAT(faults(wrong, "s-1"), ElementsAre("accounts.issuer_malformed")) << wrong;
  for (const std::string& wrong :
       {std::string(), std::string(" s-1"), std::string("s-1\n"), std::string("é"), std::string(256, 'x')})
    EXPECT_THAT(faults(issuer, wrong), ElementsAre("accounts.subject_malformed")) << wrong;
}

class IdentityTest : public AccountsTest {
 protected:
  Opened enter_as(const std::string& subject, std::optional<Instant> proved_at = {}) {
    return sign_in->sign_in_by_identity({issuer, subject}, proved_at, {"10.0.0.7", "test"});
  }
  std::string refused(const std::string& subject) {
    return refusal([&] { enter_as(subject); });
  }
};
NTM_ON_EACH_BACKEND(IdentityTest);

TEST_P(IdentityTest, a_linked_person_signs_in_and_nobody_else) {
  const AccountId id = make("lan");
  accounts->link(id, {issuer, "s-1"}, system);
  EXPECT_EQ(enter_as("s-1").session.account, id);
  EXPECT_EQ(refused("s-2"), "accounts.identity_unknown");
  EXPECT_EQ(refusal([&] {
              sign_in->sign_in_by_identity({"https://other.example", "s-1"}, {}, {});
            }),
            "accounts.identity_unknown");
  EXPECT_EQ(events("accounts.link_identity"), 1);
  EXPECT_EQ(events("accounts.sign_in"), 1);
  EXPECT_EQ(events("accounts.sign_in_failed"), 2);
}

TEST_P(IdentityTest, the_refusal_names_the_subject_for_the_administrator) {
  try {
    enter_as("s-77");
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_THAT(refused.problems().front().message_vi, ::testing::HasSubstr("“s-77”"));
  }
}

TEST_P(IdentityTest, a_mail_address_alone_is_nobody) {
  make("lan");
  EXPECT_EQ(refused("lan@example.vn"), "accounts.identity_unknown");
}

TEST_P(IdentityTest, an_unlinked_person_no_longer_signs_in_and_their_sessions_end) {
  const AccountId id = make("lan");
  accounts->link(id, {issuer, "s-1"}, system);
  const Opened before = enter_as("s-1");
  accounts->unlink(id, {issuer, "s-1"}, system);
  sign_in->forget();
  EXPECT_FALSE(sign_in->present(before.secret, ""));
  EXPECT_EQ(refused("s-1"), "accounts.identity_unknown");
  EXPECT_EQ(refusal([&] { accounts->unlink(id, {issuer, "s-1"}, system); }), "accounts.identity_not_linked");
  EXPECT_EQ(events("accounts.unlink_identity"), 1);
}

TEST_P(IdentityTest, one_person_there_is_one_account_here) {
  accounts->link(make("lan"), {issuer, "s-1"}, system);
  const AccountId other = make("hoa");
  EXPECT_EQ(refusal([&] { accounts->link(other, {issuer, "s-1"}, system); }), "accounts.identity_taken");
  accounts->link(other, {issuer, "s-2"}, system);
  accounts->link(other, {"https://other.example", "s-1"}, system);
  EXPECT_THAT(accounts->find(other).identities, SizeIs(2));
}

TEST_P(IdentityTest, nobody_links_their_own_account) {
  const AccountId id = make("lan");
  Actor self{"lan", ""};
  self.account = id;
  EXPECT_EQ(refusal([&] { accounts->link(id, {issuer, "s-1"}, self); }), "accounts.own_rights");
  EXPECT_EQ(refusal([&] { accounts->link(id, {issuer, ""}, system); }), "accounts.subject_malformed");
  EXPECT_EQ(refusal([&] { accounts->link(99, {issuer, "s-1"}, system); }), "accounts.account_unknown");
}

TEST_P(IdentityTest, a_locked_account_looks_like_an_unlinked_person) {
  const AccountId id = make("lan");
  accounts->link(id, {issuer, "s-1"}, system);
  accounts->set_disabled(id, true, "nghỉ việc", system);
  EXPECT_EQ(refused("s-1"), "accounts.identity_unknown");
}

TEST_P(IdentityTest, who_comes_by_a_provider_need_not_change_a_password_they_never_used) {
  const AccountId id = make("lan");
  accounts->link(id, {issuer, "s-1"}, system);
  EXPECT_TRUE(present(enter("lan")).must_change_password());
  EXPECT_FALSE(present(enter_as("s-1")).must_change_password());
}

TEST_P(IdentityTest, proof_counts_from_when_they_showed_the_provider_who_they_are) {
  accounts->link(make("lan"), {issuer, "s-1"}, system);
  auto is_proved = [&](std::optional<Instant> at) {
    return sign_in->is_proved(present(enter_as("s-1", at)));
  };
  auto minutes_ago = [&](int minutes) { return Instant::from_unix_ms(now.unix_ms() - minutes * 60'000); };
  EXPECT_TRUE(is_proved(minutes_ago(9)));
  EXPECT_FALSE(is_proved(minutes_ago(10)));
  EXPECT_FALSE(is_proved(std::nullopt)) << "the provider did not say";
}

}  // namespace
}  // namespace ntm::accounts
