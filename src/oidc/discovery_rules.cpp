#include "oidc/discovery_rules.h"

#include <algorithm>

#include "oidc/key_rules.h"
#include "oidc/problems.h"
#include "settings/address.h"

namespace ntm::oidc {
namespace {

bool holds(const Json& list, std::string_view word) {
  return std::any_of(list.items().begin(), list.items().end(),
                     [&](const Json& each) { return each.text() == word; });
}

std::string address_in(const Json& document, const char* name, Problems& problems) {
  const std::string& address = document[name].text();
  if (!settings::is_safe_address(address)) problems.add(unsafe_endpoint(name));
  return address;
}

bool has_taken_signature(const Json& algorithms) {
  return std::any_of(algorithms.items().begin(), algorithms.items().end(),
                     [](const Json& each) { return is_taken(each.text()); });
}

}  // namespace

std::string discovery_address(const std::string& issuer) {
  return issuer + (issuer.ends_with('/') ? "" : "/") + ".well-known/openid-configuration";
}

Discovery read_discovery(const Json& document, const std::string& issuer, Problems& problems) {
  Discovery found;
  if (document["issuer"].text() != issuer) problems.add(other_issuer(document["issuer"].text()));
  found.authorization_endpoint = address_in(document, "authorization_endpoint", problems);
  found.token_endpoint = address_in(document, "token_endpoint", problems);
  found.jwks_uri = address_in(document, "jwks_uri", problems);
  if (!holds(document["response_types_supported"], "code")) problems.add(lacks("response_type code"));
  // Some providers know S256 and do not say so; one that lists others and not S256 does not know it.
  const Json* methods = document.find("code_challenge_methods_supported");
  if (methods && !holds(*methods, "S256")) problems.add(lacks("PKCE S256"));
  if (!has_taken_signature(document["id_token_signing_alg_values_supported"]))
    problems.add(lacks("RS256, PS256, ES256"));
  // Absent means "in the header" (Discovery 1.0, 3).
  const Json* ways = document.find("token_endpoint_auth_methods_supported");
  found.takes_secret_in_head = !ways || holds(*ways, "client_secret_basic");
  if (!found.takes_secret_in_head && !holds(*ways, "client_secret_post"))
    problems.add(lacks("client_secret_basic, client_secret_post"));
  found.always_names_itself = document["authorization_response_iss_parameter_supported"].boolean();
  return found;
}

}  // namespace ntm::oidc
