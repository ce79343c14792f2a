#pragma once
#include <cstdint>
#include <string>

#include "accounts/account.h"
#include "base/instant.h"

namespace ntm::accounts {

/// How long sessions last (phiên làm việc).
struct SessionLimits {
  int idle_minutes = 60;           ///< Without a request.
  int absolute_minutes = 12 * 60;  ///< Since signing in, whatever happens.
  int proof_minutes = 10;          ///< For sensitive acts: since the password or a code was last given.
};

/// Somebody signed in, on one browser.
struct Session {
  std::int64_t id = 0;
  AccountId account = 0;
  std::int64_t appointment = 0;  ///< The role they act in; 0 when they have none.
  std::string csrf;              ///< Sent along with every change, so that other sites cannot make one.
  std::string address, agent;    ///< Where from, and with which browser.
  std::string method;            ///< "password", "oidc", "cast"
  Instant started_at = Instant::from_unix_ms(0);
  Instant seen_at = Instant::from_unix_ms(0);
  Instant proved_at = Instant::from_unix_ms(0);
};

/// Whether the session is over by then, idle or absolute; on the limit itself it is over.
bool is_over(const Session& session, const SessionLimits& limits, Instant now);

/// Whether who sits there has lately proved to be the owner.
bool is_proved(const Session& session, const SessionLimits& limits, Instant now);

/// A key for a program that acts in somebody's name (mã truy cập).
struct Token {
  std::int64_t id = 0;
  AccountId account = 0;
  std::int64_t appointment = 0;
  std::string name;                      ///< What it is for, in the owner's words.
  std::vector<std::string> permissions;  ///< Never more than the owner has at the moment of use.
  Instant created_at = Instant::from_unix_ms(0);
  Date expires_on = Date::beginning_of_time();  ///< Last day it works.
  std::optional<Instant> used_at;
};

}  // namespace ntm::accounts
