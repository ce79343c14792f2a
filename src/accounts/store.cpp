#include "accounts/store.h"

#include "base/text.h"

namespace ntm::accounts::store {
namespace {

#define NTM_ACCOUNT_COLUMNS                                                                           \
  "id, login, name, email, password_hash, must_change_password, is_disabled, totp_secret, totp_step," \
  " is_cast, created_at, signed_in_at"

/// Reads accounts; the columns are those of NTM_ACCOUNT_COLUMNS.
std::vector<Account> read_accounts(db::Connection& connection, std::string_view sql,
                                   const db::Connection::Values& values) {
  std::vector<Account> accounts;
  connection.visit(sql, values, [&](const db::Cells& cells) {
    Account a;
    a.id = cells.integer(0);
    a.login = cells.text(1), a.name = cells.text(2), a.email = cells.text(3), a.password_hash = cells.text(4);
    a.must_change_password = cells.integer(5) != 0, a.is_disabled = cells.integer(6) != 0;
    a.totp_secret = cells.text(7), a.totp_step = cells.integer(8), a.is_cast = cells.integer(9) != 0;
    a.created_at = *Instant::parse_utc(cells.text(10));
    if (!cells.is_null(11)) a.signed_in_at = Instant::parse_utc(cells.text(11));
    accounts.push_back(std::move(a));
  });
  return accounts;
}

std::optional<Account> only(std::vector<Account> accounts) {
  if (accounts.empty()) return {};
  return std::move(accounts.front());
}

std::optional<std::string> utc(const std::optional<Instant>& at) {
  if (!at) return {};
  return at->to_utc();
}

std::optional<std::string> iso(const std::optional<Date>& date) {
  if (!date) return {};
  return date->to_iso();
}

std::string name_key(const Account& account) { return fold_key(account.name) + " " + account.login; }

/// A text as LIKE looks for it anywhere, with its own signs taken literally.
std::string anywhere(const std::string& text) {
  std::string pattern = "%";
  for (char c : text) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

Appointment read_appointment(const db::Cells& cells) {
  Appointment a;
  a.id = cells.integer(0), a.account = cells.integer(1);
  a.role = cells.text(2), a.body = cells.text(3), a.post = cells.text(4), a.act = cells.text(7);
  a.validity.from = *Date::parse_iso(cells.text(5));
  if (!cells.is_null(6)) a.validity.to = Date::parse_iso(cells.text(6));
  return a;
}

std::vector<Appointment> read_appointments(db::Connection& connection, std::string_view where,
                                           const db::Connection::Values& values) {
  std::vector<Appointment> appointments;
  connection.visit(
      "SELECT id, account_id, role, body, post, valid_from, valid_to, act FROM accounts_appointment " +
          std::string(where) + " ORDER BY valid_from, id",
      values, [&](const db::Cells& cells) { appointments.push_back(read_appointment(cells)); });
  for (Appointment& appointment : appointments)
    for (const auto& [unit] : connection.query<std::int64_t>(
             "SELECT unit_id FROM accounts_appointment_unit WHERE appointment_id = $1 ORDER BY unit_id",
             {appointment.id}))
      appointment.assigned.push_back(unit);
  return appointments;
}

}  // namespace

std::optional<Account> find_account(db::Connection& connection, AccountId id) {
  return only(
      read_accounts(connection, "SELECT " NTM_ACCOUNT_COLUMNS " FROM accounts_account WHERE id = $1", {id}));
}

std::optional<Account> find_account(db::Connection& connection, const std::string& login) {
  return only(read_accounts(
      connection, "SELECT " NTM_ACCOUNT_COLUMNS " FROM accounts_account WHERE login = $1", {login}));
}

std::vector<Account> list_accounts(db::Connection& connection, const std::string& folded,
                                   const std::string& after_login, int limit) {
  return read_accounts(
      connection,
      "SELECT " NTM_ACCOUNT_COLUMNS
      " FROM accounts_account WHERE login > $1 AND name_key LIKE $2 ESCAPE '!' ORDER BY login LIMIT $3",
      {after_login, anywhere(folded), limit});
}

std::vector<Account> cast_accounts(db::Connection& connection) {
  return read_accounts(connection,
                       "SELECT " NTM_ACCOUNT_COLUMNS
                       " FROM accounts_account WHERE is_cast = 1 AND is_disabled = 0 ORDER BY id",
                       {});
}

AccountId add_account(db::Connection& connection, const Account& account) {
  const AccountId id = db::next_ids(connection, "accounts_account");
  connection.run(
      "INSERT INTO accounts_account (id, login, name, name_key, email, password_hash, must_change_password,"
      " is_disabled, totp_secret, totp_step, is_cast, created_at, signed_in_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
      {id, account.login, account.name, name_key(account), account.email, account.password_hash,
       account.must_change_password, account.is_disabled, account.totp_secret, account.totp_step,
       account.is_cast, account.created_at.to_utc(), utc(account.signed_in_at)});
  return id;
}

void save_account(db::Connection& connection, const Account& account) {
  connection.run(
      "UPDATE accounts_account SET name = $2, name_key = $3, email = $4, password_hash = $5,"
      " must_change_password = $6, is_disabled = $7, totp_secret = $8, totp_step = $9, signed_in_at = $10"
      " WHERE id = $1",
      {account.id, account.name, name_key(account), account.email, account.password_hash,
       account.must_change_password, account.is_disabled, account.totp_secret, account.totp_step,
       utc(account.signed_in_at)});
}

std::vector<Appointment> appointments_of(db::Connection& connection, AccountId account) {
  return read_appointments(connection, "WHERE account_id = $1", {account});
}

std::optional<Appointment> find_appointment(db::Connection& connection, std::int64_t id) {
  auto found = read_appointments(connection, "WHERE id = $1", {id});
  if (found.empty()) return {};
  return std::move(found.front());
}

std::int64_t add_appointment(db::Connection& connection, const Appointment& appointment) {
  const std::int64_t id = db::next_ids(connection, "accounts_appointment");
  connection.run(
      "INSERT INTO accounts_appointment (id, account_id, role, body, post, valid_from, valid_to, act)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {id, appointment.account, appointment.role, appointment.body, appointment.post,
       appointment.validity.from.to_iso(), iso(appointment.validity.to), appointment.act});
  for (units::UnitId unit : appointment.assigned)
    connection.run("INSERT INTO accounts_appointment_unit (appointment_id, unit_id) VALUES ($1, $2)",
                   {id, unit});
  return id;
}

void end_appointment(db::Connection& connection, std::int64_t id, Date to) {
  connection.run("UPDATE accounts_appointment SET valid_to = $2 WHERE id = $1", {id, to.to_iso()});
}

std::vector<AccountId> holders_of_role(db::Connection& connection, std::string_view role, Date day) {
  std::vector<AccountId> holders;
  for (const auto& [id] : connection.query<std::int64_t>(
           "SELECT DISTINCT a.id FROM accounts_account a JOIN accounts_appointment p ON p.account_id = a.id"
           " WHERE a.is_disabled = 0 AND p.role = $1 AND p.valid_from <= $2"
           " AND (p.valid_to IS NULL OR $2 < p.valid_to) ORDER BY a.id",
           {role, day.to_iso()}))
    holders.push_back(id);
  return holders;
}

std::optional<RolesFile> roles_file(db::Connection& connection) {
  auto row = connection.find<std::string, std::string>(
      "SELECT file_name, body FROM accounts_roles WHERE code = 'roles'");
  if (!row) return {};
  return RolesFile{std::get<0>(*row), std::get<1>(*row)};
}

void keep_roles_file(db::Connection& connection, const RolesFile& file) {
  connection.run(
      "INSERT INTO accounts_roles (code, file_name, body) VALUES ('roles', $1, $2)"
      " ON CONFLICT (code) DO UPDATE SET file_name = excluded.file_name, body = excluded.body",
      {file.name, file.body});
}

void keep_recovery_codes(db::Connection& connection, AccountId account,
                         const std::vector<std::string>& hashes) {
  connection.run("DELETE FROM accounts_recovery_code WHERE account_id = $1", {account});
  for (const std::string& hash : hashes)
    connection.run("INSERT INTO accounts_recovery_code (account_id, code_hash) VALUES ($1, $2)",
                   {account, hash});
}

bool use_recovery_code(db::Connection& connection, AccountId account, const std::string& hash, Instant at) {
  return connection.run(
             "UPDATE accounts_recovery_code SET used_at = $3"
             " WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL",
             {account, hash, at.to_utc()}) == 1;
}

int recovery_codes_left(db::Connection& connection, AccountId account) {
  return connection.single<int>(
      "SELECT count(*) FROM accounts_recovery_code WHERE account_id = $1 AND used_at IS NULL", {account});
}

std::optional<AccountId> account_of_identity(db::Connection& connection, const Identity& identity) {
  auto row = connection.find<std::int64_t>(
      "SELECT account_id FROM accounts_identity WHERE issuer = $1 AND subject = $2",
      {identity.issuer, identity.subject});
  if (!row) return {};
  return std::get<0>(*row);
}

std::vector<Identity> identities_of(db::Connection& connection, AccountId account) {
  std::vector<Identity> found;
  connection.visit(
      "SELECT issuer, subject FROM accounts_identity WHERE account_id = $1 ORDER BY issuer, subject",
      {account}, [&](const db::Cells& cells) {
        found.push_back({std::string(cells.text(0)), std::string(cells.text(1))});
      });
  return found;
}

void add_identity(db::Connection& connection, const Identity& identity, AccountId account) {
  connection.run("INSERT INTO accounts_identity (issuer, subject, account_id) VALUES ($1, $2, $3)",
                 {identity.issuer, identity.subject, account});
}

bool remove_identity(db::Connection& connection, const Identity& identity, AccountId account) {
  return connection.run(
             "DELETE FROM accounts_identity WHERE issuer = $1 AND subject = $2 AND account_id = $3",
             {identity.issuer, identity.subject, account}) == 1;
}

}  // namespace ntm::accounts::store
