#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/problem.h"
#include "json/json.h"

namespace ntm::oidc {

inline constexpr int clock_skew_seconds = 60;     ///< How far the provider's clock and ours may be apart.
inline constexpr int oldest_token_seconds = 600;  ///< A token is made for this sign-in, not kept for another.
inline constexpr std::size_t longest_subject = 255;

/// What an ID token must say to be taken.
struct Expected {
  std::string issuer;
  std::string client_id;     ///< Ours.
  std::string nonce;         ///< Of this sign-in.
  std::string access_token;  ///< That came along; at_hash, when it is there, must fit it.
  Instant now = Instant::from_unix_ms(0);
  int longest_minutes = 0;  ///< Since the person showed the provider who they are, when it says when.
};

/// Everything that speaks against the claims of an ID token (OpenID Connect Core 1.0, 3.1.3.7 and 3.1.3.8).
/// @req R110
std::vector<Problem> claim_faults(const Json& claims, const Expected& expected);

/// When the person showed the provider who they are; nothing when it does not say.
std::optional<Instant> authenticated_at(const Json& claims);

}  // namespace ntm::oidc
