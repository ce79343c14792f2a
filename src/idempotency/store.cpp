#include "idempotency/store.h"

namespace ntm::idempotency::store {

bool begin(db::Connection& connection, const std::string& key_hash, const std::string& fingerprint,
           Instant now) {
  return connection.run(
             "INSERT INTO idempotency_answer (key_hash, fingerprint, begun_at, sealed) VALUES ($1, $2, $3, "
             "NULL) "
             "ON CONFLICT (key_hash) DO NOTHING",
             {key_hash, fingerprint, now.to_utc()}) == 1;
}

std::optional<Kept> find(db::Connection& connection, const std::string& key_hash) {
  auto row = connection.find<std::string, std::string, std::optional<std::string>>(
      "SELECT fingerprint, begun_at, sealed FROM idempotency_answer WHERE key_hash = $1", {key_hash});
  if (!row) return {};
  auto& [fingerprint, begun_at, sealed] = *row;
  const Instant begun = Instant::parse_utc(begun_at).value_or(Instant::from_unix_ms(0));
  return Kept{{fingerprint, begun, sealed.has_value()}, sealed.value_or("")};
}

void keep(db::Connection& connection, const std::string& key_hash, const std::string& sealed) {
  connection.run("UPDATE idempotency_answer SET sealed = $2 WHERE key_hash = $1", {key_hash, sealed});
}

void forget(db::Connection& connection, const std::string& key_hash) {
  connection.run("DELETE FROM idempotency_answer WHERE key_hash = $1", {key_hash});
}

void forget_before(db::Connection& connection, Instant begun_at) {
  connection.run("DELETE FROM idempotency_answer WHERE begun_at < $1", {begun_at.to_utc()});
}

}  // namespace ntm::idempotency::store
