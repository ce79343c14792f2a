#pragma once
#include <optional>
#include <string>

#include "base/instant.h"
#include "db/connection.h"

/// SQL on sign-ins that were begun at an outside provider.
namespace ntm::accounts::store {

struct BegunSignIn {
  std::string issuer, state, nonce, verifier;
  Instant begun_at = Instant::from_unix_ms(0);
};

void keep_begun_sign_in(db::Connection& connection, const std::string& secret_hash, const BegunSignIn& begun);
/// Takes it away, so that it is used once; nothing when there is none or somebody else just took it.
std::optional<BegunSignIn> take_begun_sign_in(db::Connection& connection, const std::string& secret_hash);
void forget_sign_ins_begun_before(db::Connection& connection, Instant at);
std::int64_t begun_sign_in_count(db::Connection& connection);

}  // namespace ntm::accounts::store
