#pragma once
#include <optional>
#include <string>

#include "db/connection.h"
#include "idempotency/rules.h"

namespace ntm::idempotency::store {

/// Notes that a write under this key begins; false when the key is there already.
bool begin(db::Connection& connection, const std::string& key_hash, const std::string& fingerprint,
           Instant now);

/// What the table knows of a key, and the sealed answer if there is one.
struct Kept {
  Known known;
  std::string sealed;
};
std::optional<Kept> find(db::Connection& connection, const std::string& key_hash);

void keep(db::Connection& connection, const std::string& key_hash, const std::string& sealed);
void forget(db::Connection& connection, const std::string& key_hash);
void forget_before(db::Connection& connection, Instant begun_at);

}  // namespace ntm::idempotency::store
