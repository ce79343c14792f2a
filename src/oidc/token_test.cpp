#include "oidc/token.h"

#include <gmock/gmock.h>

#include "crypto/base64url.h"
#include "oidc/key_rules.h"
#include "oidc/signature.h"
#include "oidc/test_provider.h"

namespace ntm::oidc {
namespace {

using testing::SigningKey;

const Json some_claims = Json::object({{"sub", "s-1"}});

Json published(const std::vector<Json>& keys) {
  return Json::object({{"keys", Json::array_of(keys, [](const Json& each) { return each; })}});
}

class Signature : public ::testing::TestWithParam<const char*> {};

TEST_P(Signature, of_the_published_key_is_taken_and_of_another_is_not) {
  const SigningKey key(GetParam()), other(GetParam());
  auto token = parse_token(key.signed_token(some_claims));
  ASSERT_TRUE(token);
  EXPECT_TRUE(is_signed_by(*token, key.jwk()));
  EXPECT_FALSE(is_signed_by(*token, other.jwk()));
}

TEST_P(Signature, over_anything_else_is_refused) {
  const SigningKey key(GetParam());
  auto token = parse_token(key.signed_token(some_claims));
  token->signed_part.back() ^= 1;
  EXPECT_FALSE(is_signed_by(*token, key.jwk()));
}

TEST_P(Signature, of_any_wrong_length_is_refused) {
  const SigningKey key(GetParam());
  const auto sound = parse_token(key.signed_token(some_claims));
  for (std::size_t length :
       {std::size_t{0}, std::size_t{1}, sound->signature.size() - 1, sound->signature.size() + 1}) {
    Token token = *sound;
    token.signature.resize(length);
    EXPECT_FALSE(is_signed_by(token, key.jwk())) << length;
  }
}

TEST_P(Signature, by_a_broken_key_is_refused) {
  const SigningKey key(GetParam());
  const auto token = parse_token(key.signed_token(some_claims));
  EXPECT_FALSE(is_signed_by(*token, Json()));
  for (const char* part : {"n", "e", "x", "y", "crv"}) {
    if (!key.jwk().find(part)) continue;
    for (const char* value : {"", "AA", "!", "AAAA="})
      EXPECT_FALSE(is_signed_by(*token, key.jwk().set(part, value)));
  }
}

INSTANTIATE_TEST_SUITE_P(EachKind, Signature, ::testing::Values("RS256", "PS256", "ES256"));

TEST(SignatureOf, zeros_on_a_curve_is_refused) {
  const SigningKey key("ES256");
  auto token = parse_token(key.signed_token(some_claims));
  token->signature.assign(64, '\0');
  EXPECT_FALSE(is_signed_by(*token, key.jwk()));
}

TEST(SignatureOf, a_short_rsa_key_is_refused) {
  const SigningKey key("RS256", "k1", 1024);
  EXPECT_FALSE(is_signed_by(*parse_token(key.signed_token(some_claims)), key.jwk()));
}

TEST(SignatureOf, another_kind_of_padding_is_refused) {
  const SigningKey key("PS256");
  auto token = parse_token(key.signed_token(some_claims));
  token->algorithm = "RS256";
  EXPECT_FALSE(is_signed_by(*token, key.jwk()));
}

TEST(KeyFor, is_the_one_that_the_token_names) {
  const SigningKey first("RS256", "k1"), second("RS256", "k2");
  const Json keys = published({first.jwk(), second.jwk()});
  auto token = parse_token(second.signed_token(some_claims));
  ASSERT_TRUE(key_for(*token, keys));
  EXPECT_EQ((*key_for(*token, keys))["kid"].text(), "k2");
  token->key_id = "k3";
  EXPECT_FALSE(key_for(*token, keys));
}

TEST(KeyFor, a_token_without_a_name_is_there_only_when_there_is_one_key) {
  const SigningKey first("RS256", "k1"), second("RS256", "k2"), elliptic("ES256", "k3");
  auto token = parse_token(first.signed_token(some_claims));
  token->key_id.clear();
  EXPECT_TRUE(key_for(*token, published({first.jwk(), elliptic.jwk()})));
  EXPECT_FALSE(key_for(*token, published({first.jwk(), second.jwk()})));
}

TEST(KeyFor, is_never_one_for_secrets_or_of_another_kind) {
  const SigningKey key("RS256");
  auto token = parse_token(key.signed_token(some_claims));
  EXPECT_FALSE(key_for(*token, published({key.jwk().set("use", "enc")})));
  EXPECT_FALSE(key_for(*token, published({key.jwk().set("alg", "PS256")})));
  EXPECT_FALSE(key_for(*token, published({key.jwk().set("kty", "oct")})));
  EXPECT_FALSE(key_for(*token, Json()));
}

// The public key as the secret of HS256, and no signature at all: the two ways to fool a verifier that asks
// the token how it wants to be verified.
TEST(KeyFor, is_nothing_for_none_and_hs256) {
  const SigningKey key("RS256");
  auto token = parse_token(key.signed_token(some_claims));
  for (const char* algorithm : {"none", "None", "HS256", "RS384", "ES384", "RS1", ""}) {
    token->algorithm = algorithm;
    EXPECT_FALSE(key_for(*token, published({key.jwk()}))) << algorithm;
    EXPECT_FALSE(is_signed_by(*token, key.jwk())) << algorithm;
    EXPECT_FALSE(is_taken(algorithm)) << algorithm;
  }
}

TEST(Parsing, of_anything_but_a_token_gives_nothing) {
  const std::string object = crypto::base64url("{\"alg\":\"RS256\"}");
  for (const std::string& text :
       {std::string(), std::string("a.b"), object + "." + object, object + "." + object + ".AA.AA",
        object + "=." + object + ".AA", crypto::base64url("[]") + "." + object + ".AA",
        object + "." + crypto::base64url("7") + ".AA", object + ".!." + "AA", object + "." + object + ".A",
        crypto::base64url("{\"alg\":\"RS256\",\"alg\":\"none\"}") + "." + object + ".AA",
        std::string(1 << 20, 'A')})
    EXPECT_FALSE(parse_token(text)) << text.substr(0, 80);
}

TEST(Parsing, refuses_extensions_and_other_kinds_of_token) {
  const SigningKey key("RS256");
  const Json head = Json::object({{"alg", "RS256"}});
  EXPECT_TRUE(parse_token(key.signed_token(head, some_claims)));
  EXPECT_FALSE(parse_token(key.signed_token(Json(head).set("crit", Json::array().push("exp")), some_claims)));
  EXPECT_FALSE(parse_token(key.signed_token(Json(head).set("typ", "at+jwt"), some_claims)));
}

TEST(Parsing, keeps_no_algorithm_or_name_that_is_no_text) {
  const SigningKey key("RS256");
  auto token = parse_token(key.signed_token(Json::object({{"alg", 5}, {"kid", Json::array()}}), some_claims));
  ASSERT_TRUE(token);
  EXPECT_EQ(token->algorithm, "");
  EXPECT_EQ(token->key_id, "");
}

}  // namespace
}  // namespace ntm::oidc
