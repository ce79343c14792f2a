// An ID token before anything of it is believed: what it is taken for is spelled as it came, and no key and
// no claim of it stop the program.
#include "oidc/token.h"

#include "fuzz/fuzz.h"
#include "oidc/claims_rules.h"
#include "oidc/key_rules.h"
#include "oidc/signature.h"

using ntm::Json;

namespace {

/// Its own claims as the provider's keys: no key made by strangers may do more than fail.
void check_with(const ntm::oidc::Token& token, const Json& key) {
  const Json keys = Json::object({{"keys", Json::array().push(key)}});
  const Json* found = ntm::oidc::key_for(token, keys);
  NTM_ASSERT(!found || ntm::oidc::is_taken(token.algorithm));
  ntm::oidc::is_signed_by(token, key);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string text(ntm::fuzz::text_of(bytes, count));
  const auto token = ntm::oidc::parse_token(text);
  if (!token) return 0;
  NTM_ASSERT(text.rfind(token->signed_part + ".", 0) == 0);
  check_with(*token, token->claims);
  check_with(*token, token->claims["jwk"]);
  ntm::oidc::claim_faults(token->claims,
                          {"https://sso.example", "ntm", "n-1", "a-1", ntm::Instant::from_unix_ms(0), 720});
  ntm::oidc::authenticated_at(token->claims);
  return 0;
}
