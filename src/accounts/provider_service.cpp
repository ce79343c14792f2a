#include "accounts/provider_service.h"

#include "accounts/problems.h"
#include "accounts/provider_store.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "oidc/problems.h"

namespace ntm::accounts {
namespace {

constexpr std::size_t secret_bytes = 32;
/// Anybody may begin a sign-in, and each one is a row for a while.
constexpr std::int64_t most_begun = 10'000;

Instant oldest_begun(Instant now) {
  return Instant::from_unix_ms(now.unix_ms() - sign_in_minutes * std::int64_t{60'000});
}

}  // namespace

ProviderService::ProviderService(db::Database& database, SignInService& sign_in, Clock clock,
                                 const std::vector<oidc::Client>& clients, const oidc::Fetch& fetch)
    : database_(database), sign_in_(sign_in), clock_(clock) {
  for (const oidc::Client& client : clients) providers_.emplace_back(client, clock, fetch);
}

std::vector<const oidc::Client*> ProviderService::clients() const {
  std::vector<const oidc::Client*> all;
  for (const oidc::Provider& provider : providers_) all.push_back(&provider.client());
  return all;
}

oidc::Provider* ProviderService::find(const std::string& issuer) {
  for (oidc::Provider& provider : providers_)
    if (provider.client().issuer == issuer) return &provider;
  return nullptr;
}

ProviderService::Begun ProviderService::begin(std::size_t place) {
  if (place == 0 || place > providers_.size()) throw Refused(Refusal::not_found, provider_unknown());
  oidc::Provider& provider = providers_[place - 1];
  const oidc::Transaction fresh = oidc::fresh_transaction();
  Begun begun{provider.sign_in_address(fresh), crypto::random_token(secret_bytes)};
  const Instant now = clock_.now();
  database_.write("beginning a sign-in at a provider", [&](db::Connection& c) {
    store::forget_sign_ins_begun_before(c, oldest_begun(now));
    if (store::begun_sign_in_count(c) >= most_begun) throw Refused(Refusal::throttled, too_many_begun());
    store::keep_begun_sign_in(c, crypto::blake2b_hex(begun.secret),
                              {provider.client().issuer, fresh.state, fresh.nonce, fresh.verifier, now});
  });
  return begun;
}

Opened ProviderService::finish(const std::string& secret, const oidc::Returned& returned,
                               const Origin& origin) {
  sign_in_.begin_try(origin.address);
  auto begun = database_.write("finishing a sign-in at a provider", [&](db::Connection& c) {
    return store::take_begun_sign_in(c, crypto::blake2b_hex(secret));
  });
  oidc::Provider* provider = begun ? find(begun->issuer) : nullptr;
  oidc::Identity identity;
  try {
    if (!provider || begun->begun_at < oldest_begun(clock_.now()))
      throw Refused(Refusal::unauthenticated, oidc::other_sign_in());
    identity = provider->identify({begun->state, begun->nonce, begun->verifier}, returned);
  } catch (const Refused& refused) {
    sign_in_.refuse_sign_in(provider ? "(" + begun->issuer + ")" : "(oidc)", origin, refused);
  }
  return sign_in_.sign_in_by_identity({identity.issuer, identity.subject}, identity.authenticated_at, origin);
}

}  // namespace ntm::accounts
