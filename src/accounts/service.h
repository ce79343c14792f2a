#pragma once
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "accounts/account.h"
#include "accounts/account_rules.h"
#include "accounts/role.h"
#include "accounts/session.h"
#include "base/actor.h"
#include "base/instant.h"
#include "bodies/service.h"
#include "criteria/service.h"
#include "crypto/password.h"
#include "datafile/source.h"
#include "db/database.h"
#include "units/service.h"

namespace ntm::accounts {

/// What the program gives the module once.
struct Options {
  crypto::PasswordCost password_cost = crypto::PasswordCost::everyday();
  std::vector<std::string> common_passwords;  ///< Folded, sorted.
};

/// An account that was made, with the password to hand over; it must be changed at the first sign-in.
struct Created {
  AccountId id = 0;
  std::string password;  ///< Shown once and kept nowhere.
};

/// A person of a file of accounts, to be made together with their roles.
struct Person {
  NewAccount account;
  bool is_cast = false;
  std::vector<Appointment> appointments;
};

/// Keeps who may sign in, which roles they have, and what the roles allow (tài khoản, phân quyền).
/// @req R83 R110
class Service {
 public:
  /// `clock` tells the time; `days` tells the day on which roles are looked at, which is another one in an
  /// example.
  Service(db::Database& database, units::Service& units, bodies::Service& bodies, criteria::Service& criteria,
          Clock clock, Clock days, Options options = {});

  /// Roles as they stand; none before a file was imported.
  std::shared_ptr<const Roles> roles();
  /// @throws Refused with every problem and its line.
  void import_roles(const datafile::Source& source, const Actor& actor);
  /// Reads people and their roles (schema accounts/1) and makes all of them or none; logins that are there
  /// already are left as they are. Returns how many were made.
  int import_people(const datafile::Source& source, const Actor& actor);

  /// By login, those after `after_login`; `text` is searched for in names and logins, without marks.
  std::vector<AccountWithRoles> list(const std::string& text, const std::string& after_login, int limit);
  /// @throws Refused(not_found)
  AccountWithRoles find(AccountId id);
  AccountWithRoles find(const std::string& login);
  std::vector<AccountWithRoles> cast();
  /// Newest first; also those that have expired.
  std::vector<Token> tokens_of(AccountId id);

  Created create(const NewAccount& account, const Actor& actor);
  /// The first administrator chooses the password at once. @throws Refused(conflict) when there is one
  /// already.
  AccountId create_administrator(const NewAccount& account, const std::string& password, const Actor& actor);
  bool has_administrator();

  /// Nobody may do any of these to their own account; all of them end the account's sessions.
  void set_disabled(AccountId id, bool is_disabled, const std::string& why, const Actor& actor);
  std::string reset_password(AccountId id, const Actor& actor);
  void reset_second_factor(AccountId id, const std::string& why, const Actor& actor);
  /// From then on whoever is that at the provider may sign in with the account; nobody else may be it.
  void link(AccountId id, const Identity& identity, const Actor& actor);
  void unlink(AccountId id, const Identity& identity, const Actor& actor);
  std::int64_t appoint(const Appointment& appointment, const Actor& actor);
  /// `last_day` is the last day of the role. A day before the first is refused.
  void end_appointment(std::int64_t id, Date last_day, const std::string& act, const Actor& actor);

  /// Who acts with an account in one of its roles; an account without a role may only see to itself.
  /// @req R83 R110
  Actor actor_of(const Account& account, const std::optional<Appointment>& appointment,
                 const std::string& address);
  /// Somebody who has not signed in.
  Actor nobody(const std::string& address);
  /// Faults of a password for that account; empty: it may be set.
  std::vector<Problem> faults_of(std::string_view password, const Account& account) const;

  Date today() const { return days_.today_in_vietnam(); }
  const Options& options() const { return options_; }
  bodies::Service& bodies() { return bodies_; }
  units::Service& units() { return units_; }

  void forget();

 private:
  /// Runs `change` on somebody else's account, ends their sessions, and notes it, in one transaction.
  void change_other(AccountId id, const std::string& action, const std::string& why, const Actor& actor,
                    const std::function<void(db::Connection&, Account&)>& change);
  AccountId add(db::Connection& connection, Account account, const Actor& actor);
  void refuse_own(AccountId id, const Actor& actor) const;
  void refuse_if_last_administrator(db::Connection& connection, AccountId id);
  /// What appointments are held against, as it stands now.
  struct Known {
    std::shared_ptr<const Roles> roles;
    std::shared_ptr<const bodies::Register> bodies;
    std::shared_ptr<const units::Registry> units;
  };
  Known known();
  static std::vector<Problem> faults_of(const Appointment& appointment, const Known& known,
                                        const std::vector<Appointment>& others);

  db::Database& database_;
  units::Service& units_;
  bodies::Service& bodies_;
  criteria::Service& criteria_;
  Clock clock_, days_;
  Options options_;
  std::mutex mutex_;
  std::shared_ptr<const Roles> roles_;
};

}  // namespace ntm::accounts
