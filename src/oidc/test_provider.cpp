#include "oidc/test_provider.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <vector>

#include "base/problem.h"
#include "crypto/base64url.h"

namespace ntm::oidc::testing {
namespace {

std::string number_in(evp_pkey_st* key, const char* name, int bytes = 0) {
  BIGNUM* number = nullptr;
  EVP_PKEY_get_bn_param(key, name, &number);
  std::string text(static_cast<std::size_t>(bytes ? bytes : BN_num_bytes(number)), '\0');
  BN_bn2binpad(number, reinterpret_cast<unsigned char*>(text.data()), static_cast<int>(text.size()));
  BN_free(number);
  return crypto::base64url(text);
}

/// The two numbers of a DER signature side by side.
std::string side_by_side(const std::string& der) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
  ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size()));
  std::string text(64, '\0');
  auto* into = reinterpret_cast<unsigned char*>(text.data());
  BN_bn2binpad(ECDSA_SIG_get0_r(pair), into, 32);
  BN_bn2binpad(ECDSA_SIG_get0_s(pair), into + 32, 32);
  ECDSA_SIG_free(pair);
  return text;
}

}  // namespace

SigningKey::SigningKey(std::string algorithm, std::string name, int rsa_bits)
    : algorithm_(std::move(algorithm)), name_(std::move(name)) {
  EVP_PKEY* made = algorithm_ == "ES256" ? EVP_EC_gen("P-256") : EVP_RSA_gen(static_cast<unsigned>(rsa_bits));
  key_ = std::shared_ptr<evp_pkey_st>(made, EVP_PKEY_free);
}

Json SigningKey::jwk() const {
  Json jwk = Json::object({{"kid", name_}, {"alg", algorithm_}, {"use", "sig"}});
  if (algorithm_ == "ES256")
    return jwk.set("kty", "EC")
        .set("crv", "P-256")
        .set("x", number_in(key_.get(), OSSL_PKEY_PARAM_EC_PUB_X, 32))
        .set("y", number_in(key_.get(), OSSL_PKEY_PARAM_EC_PUB_Y, 32));
  return jwk.set("kty", "RSA")
      .set("n", number_in(key_.get(), OSSL_PKEY_PARAM_RSA_N))
      .set("e", number_in(key_.get(), OSSL_PKEY_PARAM_RSA_E));
}

std::string SigningKey::signature_of(const std::string& text) const {
  EVP_MD_CTX* digest = EVP_MD_CTX_new();
  EVP_PKEY_CTX* context = nullptr;
  EVP_DigestSignInit(digest, &context, EVP_sha256(), nullptr, key_.get());
  if (algorithm_ == "PS256") {
    EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING);
    EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST);
  }
  std::string made(1024, '\0');
  std::size_t length = made.size();
  EVP_DigestSign(digest, reinterpret_cast<unsigned char*>(made.data()), &length,
                 reinterpret_cast<const unsigned char*>(text.data()), text.size());
  EVP_MD_CTX_free(digest);
  made.resize(length);
  return algorithm_ == "ES256" ? side_by_side(made) : made;
}

std::string SigningKey::signed_token(const Json& claims) const {
  return signed_token(Json::object({{"alg", algorithm_}, {"kid", name_}, {"typ", "JWT"}}), claims);
}

std::string SigningKey::signed_token(const Json& header, const Json& claims) const {
  const std::string text = crypto::base64url(header.dump()) + "." + crypto::base64url(claims.dump());
  return text + "." + crypto::base64url(signature_of(text));
}

SigningKey usual_key() {
  static const SigningKey key("RS256");
  return key;
}

TestProvider::TestProvider() {
  const std::string base = client.issuer;
  auto one = [](const char* word) { return Json::array().push(word); };
  discovery = Json::object({{"issuer", base},
                            {"authorization_endpoint", base + "/auth"},
                            {"token_endpoint", base + "/token"},
                            {"jwks_uri", base + "/keys"},
                            {"response_types_supported", one("code")},
                            {"code_challenge_methods_supported", one("S256")},
                            {"id_token_signing_alg_values_supported", one("RS256")},
                            {"authorization_response_iss_parameter_supported", true}});
  keys = Json::object({{"keys", Json::array().push(key.jwk())}});
}

Json TestProvider::good_claims(const std::string& nonce) const {
  const std::int64_t seconds = now.unix_ms() / 1000;
  return Json::object({{"iss", client.issuer},
                       {"sub", "s-1"},
                       {"aud", client.client_id},
                       {"exp", seconds + 300},
                       {"iat", seconds},
                       {"auth_time", seconds - 5},
                       {"nonce", nonce}});
}

Fetch TestProvider::fetch() {
  return [this](const Question& question) -> Answer {
    if (question.address == client.issuer + "/.well-known/openid-configuration")
      return ++description_reads, Answer{200, discovery.dump()};
    if (question.address == discovery["jwks_uri"].text()) return {200, keys.dump()};
    if (question.address != discovery["token_endpoint"].text()) throw Failure("no route to host");
    asked_for_token = question;
    if (!token_answer.is_null()) return {token_status, token_answer.dump()};
    return {token_status,
            Json::object(
                {{"access_token", "a-1"}, {"token_type", "Bearer"}, {"id_token", key.signed_token(claims)}})
                .dump()};
  };
}

Provider TestProvider::provider() { return Provider(client, Clock::fixed_at(now), fetch()); }

}  // namespace ntm::oidc::testing
