#pragma once
#include <memory>
#include <string>

#include "base/instant.h"
#include "json/json.h"
#include "oidc/provider.h"

struct evp_pkey_st;

/// A provider within a test, with keys of its own. What it answers can be spoilt one thing at a time.
namespace ntm::oidc::testing {

/// A pair of keys that signs tokens.
class SigningKey {
 public:
  /// `algorithm` is RS256, PS256 or ES256.
  explicit SigningKey(std::string algorithm, std::string name = "k1", int rsa_bits = 2048);
  /// {"kty","kid","alg","use",…}, the public half.
  Json jwk() const;
  std::string signed_token(const Json& claims) const;
  /// With another header than the key's own, and the same signature over it.
  std::string signed_token(const Json& header, const Json& claims) const;

 private:
  std::string signature_of(const std::string& text) const;
  std::string algorithm_, name_;
  std::shared_ptr<evp_pkey_st> key_;
};

/// Made once: a pair of keys takes a while.
SigningKey usual_key();

struct TestProvider {
  TestProvider();

  Instant now = Instant::from_unix_ms(1'705'885'200'000);
  Client client{"Cổng tỉnh", "https://sso.example", "ntm", "bí mật", "https://ntm.example/sign-in/return",
                720};
  SigningKey key = usual_key();
  Json discovery, keys;  ///< What it publishes.
  Json token_answer;     ///< Given instead of a token, when it is set.
  int token_status = 200;
  Json claims;  ///< Of the next token; the nonce is the one of the last sign_in_address.
  int description_reads = 0;
  Question asked_for_token;  ///< The last one.

  Fetch fetch();
  Provider provider();
  /// What a good provider says of "s-1" now.
  Json good_claims(const std::string& nonce) const;
  /// What the browser brings back.
  Returned returned(const Transaction& transaction) const {
    return {transaction.state, "code-1", client.issuer, ""};
  }
};

}  // namespace ntm::oidc::testing
