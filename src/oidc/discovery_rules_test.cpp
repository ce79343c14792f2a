#include "oidc/discovery_rules.h"

#include <gmock/gmock.h>

#include "oidc/test_provider.h"

namespace ntm::oidc {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Json one(const char* word) { return Json::array().push(word); }

class Description : public ::testing::Test {
 protected:
  const testing::TestProvider provider;

  std::vector<std::string> faults(const Json& document) const {
    Problems problems;
    read_discovery(document, provider.client.issuer, problems);
    std::vector<std::string> codes;
    for (const Problem& problem : problems.list()) codes.push_back(problem.code);
    return codes;
  }
  std::vector<std::string> with(const char* name, const Json& value) const {
    return faults(Json(provider.discovery).set(name, value));
  }
  Discovery read(const Json& document) const {
    Problems problems;
    return read_discovery(document, provider.client.issuer, problems);
  }
};

TEST_F(Description, stands_at_the_well_known_place) {
  EXPECT_EQ(discovery_address("https://a.example"), "https://a.example/.well-known/openid-configuration");
  EXPECT_EQ(discovery_address("https://a.example/r/"),
            "https://a.example/r/.well-known/openid-configuration");
}

TEST_F(Description, that_is_all_right_has_no_fault) { EXPECT_THAT(faults(provider.discovery), IsEmpty()); }

TEST_F(Description, of_another_issuer_is_refused) {
  EXPECT_THAT(with("issuer", "https://sso.example/"), ElementsAre("oidc.other_issuer"));
}

TEST_F(Description, with_an_address_that_is_not_safe_is_refused) {
  for (const char* name : {"authorization_endpoint", "token_endpoint", "jwks_uri"})
    for (const char* address : {"", "http://sso.example/x", "/token", "javascript:alert(1)", "https://a@b/x"})
      EXPECT_THAT(with(name, address), ElementsAre("oidc.unsafe_endpoint")) << name << address;
}

TEST_F(Description, without_the_code_flow_is_refused) {
  EXPECT_THAT(with("response_types_supported", one("id_token")), ElementsAre("oidc.lacks"));
  EXPECT_THAT(with("response_types_supported", Json()), ElementsAre("oidc.lacks"));
}

TEST_F(Description, that_lists_pkce_without_s256_is_refused) {
  EXPECT_THAT(with("code_challenge_methods_supported", one("plain")), ElementsAre("oidc.lacks"));
}

TEST_F(Description, without_a_signature_that_we_take_is_refused) {
  EXPECT_THAT(with("id_token_signing_alg_values_supported", one("HS256").push("none")),
              ElementsAre("oidc.lacks"));
  EXPECT_THAT(with("id_token_signing_alg_values_supported", one("HS256").push("ES256")), IsEmpty());
}

TEST_F(Description, says_how_our_secret_is_shown) {
  const char* ways = "token_endpoint_auth_methods_supported";
  EXPECT_TRUE(read(provider.discovery).takes_secret_in_head);
  EXPECT_FALSE(read(Json(provider.discovery).set(ways, one("client_secret_post"))).takes_secret_in_head);
  EXPECT_THAT(with(ways, one("private_key_jwt")), ElementsAre("oidc.lacks"));
}

TEST_F(Description, that_is_no_object_is_refused_and_not_believed) {
  EXPECT_THAT(faults(Json()), ::testing::SizeIs(6));
  EXPECT_THAT(faults(Json::array()), ::testing::SizeIs(6));
}

}  // namespace
}  // namespace ntm::oidc
