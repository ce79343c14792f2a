#include "oidc/provider.h"

#include <gmock/gmock.h>

#include <future>

#include "base/problem.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "oidc/test_provider.h"

namespace ntm::oidc {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class SigningIn : public ::testing::Test {
 protected:
  testing::TestProvider world;
  const Transaction transaction = fresh_transaction();

  SigningIn() { world.claims = world.good_claims(transaction.nonce); }

  /// The code of the refusal of what the world now answers; "" when it is believed.
  std::string refusal(const Returned& returned) {
    Provider provider = world.provider();
    return refusal([&] { provider.identify(transaction, returned); });
  }
  std::string refusal() { return refusal(world.returned(transaction)); }
  template <class Act>
  std::string refusal(Act act) {
    try {
      act();
      return "";
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
  }
};

TEST_F(SigningIn, sends_the_browser_with_state_nonce_and_the_hash_of_the_verifier) {
  const std::string address = world.provider().sign_in_address(transaction);
  EXPECT_THAT(address, HasSubstr("https://sso.example/auth?response_type=code&scope=openid&client_id=ntm&"
                                 "redirect_uri=https%3A%2F%2Fntm.example%2Fsign-in%2Freturn&state=" +
                                 transaction.state + "&nonce=" + transaction.nonce));
  EXPECT_THAT(address,
              HasSubstr("&code_challenge=" + crypto::base64url(crypto::sha256(transaction.verifier)) +
                        "&code_challenge_method=S256"));
  EXPECT_THAT(address, Not(HasSubstr(transaction.verifier)));
}

TEST_F(SigningIn, names_who_came_back) {
  const Identity who = world.provider().identify(transaction, world.returned(transaction));
  EXPECT_EQ(who.issuer, "https://sso.example");
  EXPECT_EQ(who.subject, "s-1");
  EXPECT_EQ(who.authenticated_at->unix_ms(), world.now.unix_ms() - 5000);
}

TEST_F(SigningIn, shows_the_verifier_and_the_secret_with_the_code) {
  EXPECT_EQ(refusal(), "");
  EXPECT_EQ(world.asked_for_token.user, "ntm");
  EXPECT_EQ(world.asked_for_token.password, encoded("bí mật"));
  EXPECT_THAT(world.asked_for_token.form, ::testing::Contains(std::pair<std::string, std::string>(
                                              "code_verifier", transaction.verifier)));
  world.discovery.set("token_endpoint_auth_methods_supported", Json::array().push("client_secret_post"));
  EXPECT_EQ(refusal(), "");
  EXPECT_EQ(world.asked_for_token.user, "");
  EXPECT_THAT(world.asked_for_token.form,
              ::testing::Contains(std::pair<std::string, std::string>("client_secret", "bí mật")));
}

TEST_F(SigningIn, refuses_another_state) {
  Returned returned = world.returned(transaction);
  for (const char* state : {"", "x"}) {
    returned.state = state;
    EXPECT_EQ(refusal(returned), "oidc.other_sign_in");
  }
  EXPECT_EQ(refusal([&] { world.provider().identify({}, {}); }), "oidc.other_sign_in");
}

TEST_F(SigningIn, refuses_who_comes_from_another_provider) {
  Returned returned = world.returned(transaction);
  returned.issuer = "https://evil.example";
  EXPECT_EQ(refusal(returned), "oidc.other_issuer");
  returned.issuer = "";
  EXPECT_EQ(refusal(returned), "oidc.other_issuer") << "it says that it always names itself";
  world.discovery.set("authorization_response_iss_parameter_supported", false);
  EXPECT_EQ(refusal(returned), "");
}

TEST_F(SigningIn, says_that_the_provider_refused) {
  EXPECT_EQ(refusal({transaction.state, "", world.client.issuer, "access_denied"}),
            "oidc.refused_by_provider");
  EXPECT_EQ(refusal({transaction.state, "", world.client.issuer, ""}), "oidc.other_sign_in");
}

TEST_F(SigningIn, refuses_a_code_that_the_provider_does_not_take) {
  world.token_status = 400;
  EXPECT_EQ(refusal(), "oidc.code_refused");
  world.token_status = 503;
  EXPECT_EQ(refusal(), "oidc.unreachable");
}

TEST_F(SigningIn, refuses_an_answer_without_a_token) {
  for (const Json& answer : {Json::object(), Json::array(), Json::object({{"id_token", 5}}), Json("x")}) {
    world.token_answer = answer;
    EXPECT_EQ(refusal(), "oidc.token_malformed");
  }
}

TEST_F(SigningIn, refuses_a_token_signed_by_another_key_of_the_same_name) {
  const testing::SigningKey other("RS256");
  world.token_answer = Json::object({{"id_token", other.signed_token(world.claims)}});
  EXPECT_EQ(refusal(), "oidc.signature_wrong");
}

TEST_F(SigningIn, refuses_an_unsigned_token) {
  const std::string token =
      crypto::base64url("{\"alg\":\"none\"}") + "." + crypto::base64url(world.claims.dump()) + ".";
  world.token_answer = Json::object({{"id_token", token}});
  EXPECT_EQ(refusal(), "oidc.signature_wrong");
}

TEST_F(SigningIn, refuses_wrong_claims) {
  world.claims.set("nonce", "x");
  EXPECT_EQ(refusal(), "oidc.other_sign_in");
}

TEST_F(SigningIn, refuses_a_provider_that_describes_another) {
  world.discovery.set("issuer", "https://evil.example");
  EXPECT_EQ(refusal(), "oidc.other_issuer");
}

TEST_F(SigningIn, says_that_a_provider_does_not_answer) {
  world.client.issuer = "https://gone.example";
  Provider provider(world.client, Clock::fixed_at(world.now),
                    [](const Question&) -> Answer { throw Failure("no route"); });
  EXPECT_EQ(refusal([&] { provider.sign_in_address(transaction); }), "oidc.unreachable");
}

TEST_F(SigningIn, keeps_what_the_provider_published) {
  Provider provider = world.provider();
  for (int at = 0; at < 3; ++at) provider.identify(transaction, world.returned(transaction));
  EXPECT_EQ(world.description_reads, 1);
}

TEST_F(SigningIn, reads_the_keys_again_when_a_token_names_a_new_one_but_not_for_every_such_token) {
  Provider provider(world.client, Clock::system(), world.fetch());
  world.now = Clock::system().now();
  world.claims = world.good_claims(transaction.nonce);
  provider.identify(transaction, world.returned(transaction));
  world.key = testing::SigningKey("RS256", "k2");
  world.keys = Json::object({{"keys", Json::array().push(world.key.jwk())}});
  EXPECT_EQ(refusal([&] { provider.identify(transaction, world.returned(transaction)); }),
            "oidc.signature_wrong")
      << "read within the last minute";
  EXPECT_EQ(world.description_reads, 1);
}

TEST_F(SigningIn, asks_the_provider_one_thing_at_a_time) {
  std::promise<void> asked, go_on;
  Provider provider(world.client, Clock::fixed_at(world.now), [&](const Question&) -> Answer {
    asked.set_value();
    go_on.get_future().wait();
    throw Failure("too slow");
  });
  auto first =
      std::async(std::launch::async, [&] { return refusal([&] { provider.sign_in_address(transaction); }); });
  asked.get_future().wait();
  EXPECT_EQ(refusal([&] { provider.sign_in_address(transaction); }), "oidc.busy");
  go_on.set_value();
  EXPECT_EQ(first.get(), "oidc.unreachable");
}

TEST(Fetching, goes_only_where_secrets_may_travel) {
  EXPECT_THROW(fetch({"http://sso.example/", {}, "", ""}), Failure);
  EXPECT_THROW(fetch({"file:///etc/hostname", {}, "", ""}), Failure);
  EXPECT_THROW(fetch({"http://127.0.0.1:1/", {}, "", ""}), Failure);
}

TEST(Fetching, writes_values_so_that_no_sign_is_taken_for_another) {
  EXPECT_EQ(encoded("a b&c=d/é~"), "a%20b%26c%3Dd%2F%C3%A9~");
}

}  // namespace
}  // namespace ntm::oidc
