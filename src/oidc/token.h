#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"

namespace ntm::oidc {

/// A signed token (JWS in compact form, RFC 7515), taken apart. Nothing of it has been believed yet.
struct Token {
  std::string algorithm;    ///< "RS256"
  std::string key_id;       ///< "" when the token names none.
  Json claims;              ///< An object.
  std::string signed_part;  ///< What the signature is over.
  std::string signature;    ///< Bytes.
};

/// Nothing for anything that is no such token, for one that demands extensions we do not know ("crit"), and
/// for one that says to be something else than a JWT.
std::optional<Token> parse_token(std::string_view text);

}  // namespace ntm::oidc
