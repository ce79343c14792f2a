#include "accounts/provider_service.h"

#include <atomic>
#include <thread>

#include "accounts/fixture_test.h"
#include "oidc/test_provider.h"

namespace ntm::accounts {
namespace {

class ProviderTest : public AccountsTest {
 protected:
  void SetUp() override {
    AccountsTest::SetUp();
    if (IsSkipped()) return;
    world.now = now;
    begin_anew();
    accounts->link(lan = make("lan"), {world.client.issuer, "s-1"}, system);
  }
  void begin_anew() {
    providers = std::make_unique<ProviderService>(database(), *sign_in, Clock::fixed_at(now),
                                                  std::vector{world.client}, world.fetch());
  }
  /// One parameter of the address that the browser was sent to.
  static std::string parameter(const std::string& address, const std::string& name) {
    const std::size_t from = address.find("&" + name + "=") + name.size() + 2;
    return address.substr(from, address.find('&', from) - from);
  }
  /// Begins, and comes back as the provider's person.
  oidc::Returned go_and_return(const ProviderService::Begun& begun, const std::string& subject = "s-1") {
    world.claims = world.good_claims(parameter(begun.address, "nonce")).set("sub", subject);
    return {parameter(begun.address, "state"), "code-1", world.client.issuer, ""};
  }
  std::string refused(const std::string& secret, const oidc::Returned& returned) {
    return refusal([&] { providers->finish(secret, returned, origin); });
  }

  const Origin origin{"10.0.0.7", "test"};
  oidc::testing::TestProvider world;
  std::unique_ptr<ProviderService> providers;
  AccountId lan = 0;
};
NTM_ON_EACH_BACKEND(ProviderTest);

TEST_P(ProviderTest, a_linked_person_comes_back_into_a_session) {
  const auto begun = providers->begin(1);
  const Present who = present(providers->finish(begun.secret, go_and_return(begun), origin));
  EXPECT_EQ(who.account.id, lan);
  EXPECT_EQ(who.session.method, "oidc");
  EXPECT_TRUE(sign_in->is_proved(who));
}

TEST_P(ProviderTest, an_unlinked_person_is_refused_and_no_account_is_made) {
  const auto begun = providers->begin(1);
  EXPECT_EQ(refused(begun.secret, go_and_return(begun, "s-2")), "accounts.identity_unknown");
  EXPECT_EQ(events("accounts.create"), 1);
  EXPECT_EQ(events("accounts.sign_in_failed"), 1);
}

TEST_P(ProviderTest, an_answer_counts_once) {
  const auto begun = providers->begin(1);
  const oidc::Returned returned = go_and_return(begun);
  EXPECT_EQ(refused(begun.secret, returned), "");
  EXPECT_EQ(refused(begun.secret, returned), "oidc.other_sign_in");
}

TEST_P(ProviderTest, an_answer_counts_once_also_when_it_comes_many_times_at_once) {
  const auto begun = providers->begin(1);
  const oidc::Returned returned = go_and_return(begun);
  std::atomic<int> opened = 0;
  std::vector<std::thread> threads;
  for (int at = 0; at < 8; ++at)
    threads.emplace_back([&] {
      if (refused(begun.secret, returned).empty()) ++opened;
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(opened, 1);
}

TEST_P(ProviderTest, a_refused_answer_is_used_up_too) {
  const auto begun = providers->begin(1);
  oidc::Returned returned = go_and_return(begun);
  const std::string state = std::exchange(returned.state, "x");
  EXPECT_EQ(refused(begun.secret, returned), "oidc.other_sign_in");
  returned.state = state;
  EXPECT_EQ(refused(begun.secret, returned), "oidc.other_sign_in");
}

TEST_P(ProviderTest, an_answer_counts_only_in_the_browser_that_began) {
  const auto mine = providers->begin(1), other = providers->begin(1);
  const oidc::Returned returned = go_and_return(mine);
  EXPECT_EQ(refused("", returned), "oidc.other_sign_in");
  EXPECT_EQ(refused(other.secret, returned), "oidc.other_sign_in");
  EXPECT_EQ(refused(mine.secret, returned), "");
}

TEST_P(ProviderTest, an_answer_counts_for_ten_minutes) {
  const auto begun = providers->begin(1), late = providers->begin(1);
  pass_seconds(600);
  world.now = now;
  begin_anew();
  EXPECT_EQ(refused(begun.secret, go_and_return(begun)), "");
  pass_seconds(1);
  begin_anew();
  EXPECT_EQ(refused(late.secret, go_and_return(late)), "oidc.other_sign_in");
}

TEST_P(ProviderTest, a_failure_stands_in_the_trail_with_its_reason) {
  const auto begun = providers->begin(1);
  oidc::Returned returned = go_and_return(begun);
  world.claims.set("aud", "other");
  EXPECT_EQ(refused(begun.secret, returned), "oidc.other_audience");
  EXPECT_EQ(database().read([](db::Connection& c) {
    return c.single<std::string>("SELECT after FROM audit_event WHERE action = 'accounts.sign_in_failed'",
                                 {});
  }),
            "oidc.other_audience");
}

TEST_P(ProviderTest, answers_that_are_wrong_again_and_again_wait_like_wrong_passwords) {
  for (int at = 0; at < 30; ++at) EXPECT_EQ(refused("made up", {}), "oidc.other_sign_in");
  EXPECT_EQ(refused("made up", {}), "accounts.try_later");
}

TEST_P(ProviderTest, there_are_as_many_providers_as_were_set) {
  EXPECT_EQ(refusal([&] { providers->begin(0); }), "accounts.provider_unknown");
  EXPECT_EQ(refusal([&] { providers->begin(2); }), "accounts.provider_unknown");
  EXPECT_EQ(providers->clients().front()->name, "Cổng tỉnh");
}

}  // namespace
}  // namespace ntm::accounts
