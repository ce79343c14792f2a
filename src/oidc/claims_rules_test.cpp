#include "oidc/claims_rules.h"

#include <gmock/gmock.h>

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "oidc/test_provider.h"

namespace ntm::oidc {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Claims : public ::testing::Test {
 protected:
  const testing::TestProvider provider;
  const std::int64_t now = provider.now.unix_ms() / 1000;
  const Json good = provider.good_claims("n-1");

  std::vector<std::string> faults(const Json& claims) const {
    const Expected expected{provider.client.issuer, "ntm", "n-1", "a-1", provider.now, 720};
    std::vector<std::string> codes;
    for (const Problem& problem : claim_faults(claims, expected)) codes.push_back(problem.code);
    return codes;
  }
  std::vector<std::string> with(const char* name, const Json& value) const {
    return faults(Json(good).set(name, value));
  }
  std::vector<std::string> without(const char* name) const {
    Json rest = Json::object();
    for (const auto& [key, value] : good.members())
      if (key != name) rest.set(key, value);
    return faults(rest);
  }
};

TEST_F(Claims, that_are_all_right_have_no_fault) { EXPECT_THAT(faults(good), IsEmpty()); }

TEST_F(Claims, of_another_issuer_are_refused) {
  for (const char* issuer : {"", "https://sso.example/", "https://SSO.example", "https://evil.example"})
    EXPECT_THAT(with("iss", issuer), ElementsAre("oidc.other_issuer")) << issuer;
  EXPECT_THAT(without("iss"), ElementsAre("oidc.other_issuer"));
}

TEST_F(Claims, must_be_for_us_alone) {
  EXPECT_THAT(with("aud", Json::array().push("ntm")), IsEmpty());
  EXPECT_THAT(with("aud", Json::array().push("ntm").push("other")), ElementsAre("oidc.other_audience"));
  EXPECT_THAT(with("aud", "other"), ElementsAre("oidc.other_audience"));
  EXPECT_THAT(with("aud", "ntm2"), ElementsAre("oidc.other_audience"));
  EXPECT_THAT(with("aud", Json::array()), ElementsAre("oidc.other_audience"));
  EXPECT_THAT(without("aud"), ElementsAre("oidc.other_audience"));
}

TEST_F(Claims, given_to_another_party_are_refused) {
  EXPECT_THAT(with("azp", "ntm"), IsEmpty());
  EXPECT_THAT(with("azp", "other"), ElementsAre("oidc.other_audience"));
}

TEST_F(Claims, must_name_somebody) {
  for (const Json& subject :
       {Json(""), Json(7), Json(), Json(std::string(256, 'x')), Json("a\nb"), Json("é")})
    EXPECT_THAT(with("sub", subject), ElementsAre("oidc.no_subject"));
  EXPECT_THAT(with("sub", std::string(255, 'x')), IsEmpty());
}

TEST_F(Claims, of_another_sign_in_are_refused) {
  for (const Json& nonce : {Json("n-2"), Json(""), Json(), Json(1)})
    EXPECT_THAT(with("nonce", nonce), ElementsAre("oidc.other_sign_in"));
  EXPECT_THAT(without("nonce"), ElementsAre("oidc.other_sign_in"));
}

TEST_F(Claims, expire_on_the_second_a_minute_of_skew_allowed) {
  EXPECT_THAT(with("exp", now - 59), IsEmpty());
  EXPECT_THAT(with("exp", now - 60), ElementsAre("oidc.token_expired"));
  EXPECT_THAT(with("exp", "2030-01-01"), ElementsAre("oidc.token_expired"));
  EXPECT_THAT(with("exp", -1), ElementsAre("oidc.token_expired"));
  EXPECT_THAT(without("exp"), ElementsAre("oidc.token_expired"));
}

TEST_F(Claims, were_issued_within_ten_minutes_and_not_in_the_future) {
  EXPECT_THAT(with("iat", now + 60), IsEmpty());
  EXPECT_THAT(with("iat", now + 61), ElementsAre("oidc.token_not_of_now"));
  EXPECT_THAT(with("iat", now - 660), IsEmpty());
  EXPECT_THAT(with("iat", now - 661), ElementsAre("oidc.token_not_of_now"));
  EXPECT_THAT(without("iat"), ElementsAre("oidc.token_not_of_now"));
  EXPECT_THAT(with("iat", static_cast<double>(now) + 0.5), IsEmpty());
  EXPECT_THAT(with("iat", 1e300), ElementsAre("oidc.token_not_of_now"));
}

TEST_F(Claims, that_do_not_hold_yet_are_refused) {
  EXPECT_THAT(with("nbf", now + 60), IsEmpty());
  EXPECT_THAT(with("nbf", now + 61), ElementsAre("oidc.token_not_of_now"));
  EXPECT_THAT(with("nbf", "x"), ElementsAre("oidc.token_not_of_now"));
}

TEST_F(Claims, about_somebody_who_signed_in_before_the_longest_session_are_refused) {
  EXPECT_THAT(with("auth_time", now - 720 * 60 - 60), IsEmpty());
  EXPECT_THAT(with("auth_time", now - 720 * 60 - 61), ElementsAre("oidc.signed_in_too_long_ago"));
  EXPECT_THAT(with("auth_time", now + 61), ElementsAre("oidc.signed_in_too_long_ago"));
  EXPECT_THAT(without("auth_time"), IsEmpty());
}

TEST_F(Claims, name_the_access_token_that_came_along) {
  EXPECT_THAT(with("at_hash", crypto::base64url(crypto::sha256("a-1").substr(0, 16))), IsEmpty());
  EXPECT_THAT(with("at_hash", crypto::base64url(crypto::sha256("a-2").substr(0, 16))),
              ElementsAre("oidc.other_access_token"));
  EXPECT_THAT(with("at_hash", ""), ElementsAre("oidc.other_access_token"));
}

TEST_F(Claims, tell_all_that_is_wrong_at_once) {
  EXPECT_THAT(faults(Json::object()),
              ElementsAre("oidc.other_issuer", "oidc.other_audience", "oidc.no_subject", "oidc.other_sign_in",
                          "oidc.token_expired", "oidc.token_not_of_now"));
}

TEST_F(Claims, say_when_somebody_showed_who_they_are_or_do_not) {
  EXPECT_EQ(authenticated_at(good)->unix_ms(), (now - 5) * 1000);
  EXPECT_FALSE(authenticated_at(Json::object()));
}

}  // namespace
}  // namespace ntm::oidc
