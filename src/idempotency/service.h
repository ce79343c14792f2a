#pragma once
#include <functional>
#include <string>

#include "base/instant.h"
#include "db/database.h"
#include "idempotency/key.h"

namespace ntm::idempotency {

/// Carries out a write once however often it is sent under one key, and gives its first answer again for a
/// day.
///
/// A note that the write begins is on disk before it begins, and the answer is put there after it: services
/// commit by themselves, so the two cannot be one transaction. When the program stops in between, the next
/// try is told that the outcome is unknown; it is never done twice.
class Service {
 public:
  Service(db::Database& database, Clock clock) : database_(database), clock_(clock) {}

  /// `work` makes the change and its answer. When it throws Refused nothing was changed, and the key is free
  /// again.
  /// @throws Refused(conflict) when the key belongs to another request, or to one without an answer yet; what
  /// `work` throws.
  Answer once(const Asked& asked, const std::function<Answer()>& work);

 private:
  Answer repeated(const Asked& asked, const std::string& key_hash, const std::string& fingerprint);
  void keep(const std::string& key_hash, const Asked& asked, const Answer& answer);

  db::Database& database_;
  Clock clock_;
};

}  // namespace ntm::idempotency
