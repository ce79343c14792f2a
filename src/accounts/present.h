#pragma once
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "accounts/account.h"
#include "accounts/session.h"
#include "base/actor.h"

namespace ntm::accounts {

/// Somebody who has signed in, as every request sees them.
struct Present {
  Session session;  ///< id 0 for a token.
  Account account;
  std::vector<Appointment> appointments;  ///< In force today, oldest first.
  Actor actor;                            ///< In the role of the session.

  /// Whoever came by an outside provider did not use the password that was given out.
  bool must_change_password() const { return account.must_change_password && session.method != "oidc"; }
};

/// Who holds which session, so that a request need not read it anew. Only a memory aid; safe between threads.
class PresentMemory {
 public:
  explicit PresentMemory(std::size_t most = 20'000) : most_(most) {}

  /// Nothing for an unknown hash of a secret, and for everybody once the day is another one: roles begin and
  /// end at midnight.
  std::optional<Present> find(const std::string& hash, Date today);

  /// Goes before reading what keep() is given.
  std::int64_t mark() const;
  /// What was read before the last forget() is not kept: a session that was ended meanwhile would live on.
  void keep(const std::string& hash, const Present& present, std::int64_t mark);

  void note_seen(const std::string& hash, Instant at);
  void forget();

 private:
  const std::size_t most_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, Present> present_;  ///< By hash of the secret.
  Date day_ = Date::beginning_of_time();
  std::int64_t forgotten_ = 0;  ///< How often.
};

}  // namespace ntm::accounts
