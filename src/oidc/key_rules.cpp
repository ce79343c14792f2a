#include "oidc/key_rules.h"

namespace ntm::oidc {
namespace {

/// The kind of key ("kty") that makes such signatures; "" for those that are never taken.
std::string kind_of_key(const std::string& algorithm) {
  if (algorithm == "RS256" || algorithm == "PS256") return "RSA";
  return algorithm == "ES256" ? "EC" : "";
}

bool is_absent_or(const Json& value, std::string_view wanted) {
  return value.is_null() || value.text() == wanted;
}

bool fits(const Token& token, const Json& key) {
  return key["kty"].text() == kind_of_key(token.algorithm) && is_absent_or(key["use"], "sig") &&
         is_absent_or(key["alg"], token.algorithm) &&
         (token.key_id.empty() || key["kid"].text() == token.key_id);
}

}  // namespace

bool is_taken(const std::string& algorithm) { return !kind_of_key(algorithm).empty(); }

const Json* key_for(const Token& token, const Json& keys) {
  if (!is_taken(token.algorithm)) return nullptr;
  const Json* found = nullptr;
  for (const Json& key : keys["keys"].items()) {
    if (!fits(token, key)) continue;
    if (found) return nullptr;
    found = &key;
  }
  return found;
}

}  // namespace ntm::oidc
