#pragma once
#include <optional>
#include <string>
#include <vector>

#include "accounts/account.h"
#include "db/connection.h"

/// SQL on accounts, appointments and roles.
namespace ntm::accounts::store {

std::optional<Account> find_account(db::Connection& connection, AccountId id);
std::optional<Account> find_account(db::Connection& connection, const std::string& login);
/// Accounts whose name or login contains the folded text, by login, after `after_login`.
std::vector<Account> list_accounts(db::Connection& connection, const std::string& folded,
                                   const std::string& after_login, int limit);
/// Gives the account its id.
AccountId add_account(db::Connection& connection, const Account& account);
/// Writes everything but the login and the time it was made.
void save_account(db::Connection& connection, const Account& account);
std::vector<Account> cast_accounts(db::Connection& connection);

std::vector<Appointment> appointments_of(db::Connection& connection, AccountId account);
std::optional<Appointment> find_appointment(db::Connection& connection, std::int64_t id);
std::int64_t add_appointment(db::Connection& connection, const Appointment& appointment);
void end_appointment(db::Connection& connection, std::int64_t id, Date to);
/// Accounts that may be used and have the role on that day.
std::vector<AccountId> holders_of_role(db::Connection& connection, std::string_view role, Date day);

struct RolesFile {
  std::string name, body;
};
std::optional<RolesFile> roles_file(db::Connection& connection);
void keep_roles_file(db::Connection& connection, const RolesFile& file);

/// Replaces all recovery codes.
void keep_recovery_codes(db::Connection& connection, AccountId account,
                         const std::vector<std::string>& hashes);
/// Takes a code; false when there is no such unused code.
bool use_recovery_code(db::Connection& connection, AccountId account, const std::string& hash, Instant at);
int recovery_codes_left(db::Connection& connection, AccountId account);

std::optional<AccountId> account_of_identity(db::Connection& connection, const Identity& identity);
std::vector<Identity> identities_of(db::Connection& connection, AccountId account);
void add_identity(db::Connection& connection, const Identity& identity, AccountId account);
/// false when the account has no such identity.
bool remove_identity(db::Connection& connection, const Identity& identity, AccountId account);

}  // namespace ntm::accounts::store
