#pragma once
#include "json/json.h"
#include "oidc/token.h"

namespace ntm::oidc {

/// Whether the key (JWK, RFC 7517) signed the token. False also for a broken key, for RSA under 2,048 or over
/// 8,192 bits, for another curve than P-256, and for every algorithm that is not taken.
bool is_signed_by(const Token& token, const Json& key);

}  // namespace ntm::oidc
