#include "oidc/claims_rules.h"

#include <algorithm>

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "oidc/problems.h"

namespace ntm::oidc {
namespace {

/// Seconds since 1970; nothing when the claim is absent or no sensible number.
std::optional<std::int64_t> seconds_in(const Json& claims, std::string_view name) {
  constexpr std::int64_t latest = 253'402'300'799;  // the year 9999
  const Json& value = claims[name];
  const std::int64_t seconds = value.kind() == Json::Kind::real
                                   ? static_cast<std::int64_t>(std::clamp(value.number(), -1.0, 1e12))
                                   : value.integer();
  if (value.kind() != Json::Kind::integer && value.kind() != Json::Kind::real) return {};
  return seconds < 0 || seconds > latest ? std::nullopt : std::optional(seconds);
}

/// For us and nobody else: whoever a token is also for could bring it here.
bool is_for(const Json& audience, const std::string& client) {
  return audience.text() == client || (audience.size() == 1 && audience[0].text() == client);
}

bool is_subject(const Json& subject) {
  const std::string& text = subject.text();
  return !text.empty() && text.size() <= longest_subject &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

/// The left half of the hash of the access token; all algorithms that are taken hash with SHA-256.
std::string half_hash(const std::string& access_token) {
  return crypto::base64url(crypto::sha256(access_token).substr(0, 16));
}

void check_times(const Json& claims, const Expected& expected, std::vector<Problem>& faults) {
  const std::int64_t now = expected.now.unix_ms() / 1000;
  auto expires = seconds_in(claims, "exp"), issued = seconds_in(claims, "iat");
  if (!expires || now >= *expires + clock_skew_seconds) faults.push_back(token_expired());
  if (!issued || *issued > now + clock_skew_seconds ||
      now - *issued > oldest_token_seconds + clock_skew_seconds)
    faults.push_back(token_not_of_now());
  if (claims.find("nbf") && seconds_in(claims, "nbf").value_or(now + 3600) > now + clock_skew_seconds)
    faults.push_back(token_not_of_now());
  if (!claims.find("auth_time")) return;
  auto shown = seconds_in(claims, "auth_time");
  if (!shown || *shown > now + clock_skew_seconds ||
      now - *shown > expected.longest_minutes * std::int64_t{60} + clock_skew_seconds)
    faults.push_back(signed_in_too_long_ago());
}

}  // namespace

std::vector<Problem> claim_faults(const Json& claims, const Expected& expected) {
  std::vector<Problem> faults;
  if (claims["iss"].text() != expected.issuer) faults.push_back(other_issuer(claims["iss"].text()));
  if (!is_for(claims["aud"], expected.client_id)) faults.push_back(other_audience());
  if (claims.find("azp") && claims["azp"].text() != expected.client_id) faults.push_back(other_audience());
  if (!is_subject(claims["sub"])) faults.push_back(no_subject());
  if (expected.nonce.empty() || !crypto::is_equal_secret(claims["nonce"].text(), expected.nonce))
    faults.push_back(other_sign_in());
  if (claims.find("at_hash") && claims["at_hash"].text() != half_hash(expected.access_token))
    faults.push_back(other_access_token());
  check_times(claims, expected, faults);
  return faults;
}

std::optional<Instant> authenticated_at(const Json& claims) {
  auto seconds = seconds_in(claims, "auth_time");
  if (!seconds) return {};
  return Instant::from_unix_ms(*seconds * 1000);
}

}  // namespace ntm::oidc
