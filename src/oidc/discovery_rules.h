#pragma once
#include <string>

#include "base/problem.h"
#include "json/json.h"

namespace ntm::oidc {

/// What a provider says about itself (OpenID Connect Discovery 1.0).
struct Discovery {
  std::string authorization_endpoint;  ///< Where the browser goes.
  std::string token_endpoint;          ///< Where we change a code for a token.
  std::string jwks_uri;                ///< Where its keys are.
  bool takes_secret_in_head = true;    ///< Our secret goes into a header; otherwise into the body.
  bool always_names_itself = false;    ///< Comes back with "iss" (RFC 9207): then it must be there.
};

/// "https://…/.well-known/openid-configuration"
std::string discovery_address(const std::string& issuer);

/// Adds a problem for each thing that we cannot or will not work with: another issuer, an address that is
/// not safe, no code flow, PKCE without S256, no signature that we take, no way to show our secret.
Discovery read_discovery(const Json& document, const std::string& issuer, Problems& problems);

}  // namespace ntm::oidc
