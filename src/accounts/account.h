#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "units/unit.h"

namespace ntm::accounts {

using AccountId = std::int64_t;

/// Somebody's account (tài khoản). One person has one, whatever posts they hold.
/// @req R83 R110
struct Account {
  AccountId id = 0;
  std::string login;          ///< Lower-case letters, digits, dot, hyphen; never reused.
  std::string name;           ///< Full name, as people write it.
  std::string email;          ///< May be empty.
  std::string password_hash;  ///< Empty: no sign-in with a password.
  bool must_change_password = false;
  bool is_disabled = false;
  std::string totp_secret;     ///< Raw bytes; empty: no second factor.
  std::int64_t totp_step = 0;  ///< Of the last code taken; older ones are refused.
  bool is_cast = false;        ///< Of the example: anybody on this machine may sign in as them.
  Instant created_at = Instant::from_unix_ms(0);
  std::optional<Instant> signed_in_at;  ///< The last time; absent: never.
};

/// A role that somebody has in a body for a time (phân công), usually with a post there.
/// @req R83 R110
struct Appointment {
  std::int64_t id = 0;
  AccountId account = 0;
  std::string role;                     ///< Code.
  std::string body;                     ///< Code of the body; empty only for an administrator.
  std::string post;                     ///< Code of the post there; empty for staff without one.
  std::vector<units::UnitId> assigned;  ///< For roles whose units are assigned one by one.
  Validity validity{Date::beginning_of_time(), {}};
  std::string act;  ///< Document by which they were appointed; may be empty.
};

/// Whom an outside provider of sign-in says somebody is (danh tính bên ngoài).
struct Identity {
  std::string issuer;   ///< The provider, exactly as it names itself: "https://…"
  std::string subject;  ///< Of the person there; never reused, unlike an address.
};

/// Of an account, with the roles it has and had.
struct AccountWithRoles {
  Account account;
  std::vector<Appointment> appointments;  ///< Oldest first.
  std::vector<Identity> identities = {};  ///< Whoever is one of these may sign in with the account.
};

}  // namespace ntm::accounts
