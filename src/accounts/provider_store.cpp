#include "accounts/provider_store.h"

namespace ntm::accounts::store {

void keep_begun_sign_in(db::Connection& connection, const std::string& secret_hash,
                        const BegunSignIn& begun) {
  connection.run(
      "INSERT INTO accounts_begun_sign_in (secret_hash, issuer, state, nonce, verifier, begun_at)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      {secret_hash, begun.issuer, begun.state, begun.nonce, begun.verifier, begun.begun_at.to_utc()});
}

std::optional<BegunSignIn> take_begun_sign_in(db::Connection& connection, const std::string& secret_hash) {
  auto row = connection.find<std::string, std::string, std::string, std::string, std::string>(
      "SELECT issuer, state, nonce, verifier, begun_at FROM accounts_begun_sign_in WHERE secret_hash = $1",
      {secret_hash});
  if (!row || connection.run("DELETE FROM accounts_begun_sign_in WHERE secret_hash = $1", {secret_hash}) != 1)
    return {};
  auto& [issuer, state, nonce, verifier, begun_at] = *row;
  return BegunSignIn{issuer, state, nonce, verifier, *Instant::parse_utc(begun_at)};
}

void forget_sign_ins_begun_before(db::Connection& connection, Instant at) {
  connection.run("DELETE FROM accounts_begun_sign_in WHERE begun_at < $1", {at.to_utc()});
}

std::int64_t begun_sign_in_count(db::Connection& connection) {
  return connection.single<std::int64_t>("SELECT count(*) FROM accounts_begun_sign_in", {});
}

}  // namespace ntm::accounts::store
