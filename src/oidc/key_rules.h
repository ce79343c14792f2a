#pragma once
#include "json/json.h"
#include "oidc/token.h"

namespace ntm::oidc {

/// Whether signatures of that kind are taken: RS256, PS256, ES256.
bool is_taken(const std::string& algorithm);

/// The key that must have signed the token, of those the provider published ({"keys":[…]}, RFC 7517): of the
/// right kind, for signing, and of the name that the token gives. A token without a name is taken only when
/// there is just one such key. Nothing when there is none.
const Json* key_for(const Token& token, const Json& keys);

}  // namespace ntm::oidc
