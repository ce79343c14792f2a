#include "accounts/session_store.h"

#include <sstream>

namespace ntm::accounts::store {
namespace {

#define NTM_SESSION_COLUMNS \
  "id, account_id, appointment_id, csrf, address, agent, method, started_at, seen_at, proved_at"

std::vector<Session> read_sessions(db::Connection& connection, std::string_view sql,
                                   const db::Connection::Values& values) {
  std::vector<Session> sessions;
  connection.visit(sql, values, [&](const db::Cells& cells) {
    Session s;
    s.id = cells.integer(0), s.account = cells.integer(1), s.appointment = cells.integer(2);
    s.csrf = cells.text(3), s.address = cells.text(4), s.agent = cells.text(5), s.method = cells.text(6);
    s.started_at = *Instant::parse_utc(cells.text(7)), s.seen_at = *Instant::parse_utc(cells.text(8));
    s.proved_at = *Instant::parse_utc(cells.text(9));
    sessions.push_back(std::move(s));
  });
  return sessions;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

#define NTM_TOKEN_COLUMNS "id, account_id, appointment_id, name, permissions, created_at, expires_on, used_at"

std::vector<Token> read_tokens(db::Connection& connection, std::string_view sql,
                               const db::Connection::Values& values) {
  std::vector<Token> tokens;
  connection.visit(sql, values, [&](const db::Cells& cells) {
    Token t;
    t.id = cells.integer(0), t.account = cells.integer(1), t.appointment = cells.integer(2);
    t.name = cells.text(3), t.permissions = words_of(std::string(cells.text(4)));
    t.created_at = *Instant::parse_utc(cells.text(5)), t.expires_on = *Date::parse_iso(cells.text(6));
    if (!cells.is_null(7)) t.used_at = Instant::parse_utc(cells.text(7));
    tokens.push_back(std::move(t));
  });
  return tokens;
}

}  // namespace

std::int64_t add_session(db::Connection& connection, const Session& s, const std::string& secret_hash) {
  const std::int64_t id = db::next_ids(connection, "accounts_session");
  connection.run(
      "INSERT INTO accounts_session (id, secret_hash, account_id, appointment_id, csrf, address, agent, "
      "method,"
      " started_at, seen_at, proved_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {id, secret_hash, s.account, s.appointment, s.csrf, s.address, s.agent, s.method, s.started_at.to_utc(),
       s.seen_at.to_utc(), s.proved_at.to_utc()});
  return id;
}

std::optional<Session> find_session(db::Connection& connection, const std::string& secret_hash) {
  auto found =
      read_sessions(connection, "SELECT " NTM_SESSION_COLUMNS " FROM accounts_session WHERE secret_hash = $1",
                    {secret_hash});
  if (found.empty()) return {};
  return std::move(found.front());
}

std::vector<Session> sessions_of(db::Connection& connection, AccountId account) {
  return read_sessions(connection,
                       "SELECT " NTM_SESSION_COLUMNS
                       " FROM accounts_session WHERE account_id = $1 ORDER BY seen_at DESC, id DESC",
                       {account});
}

void save_session(db::Connection& connection, const Session& s) {
  connection.run(
      "UPDATE accounts_session SET appointment_id = $2, seen_at = $3, proved_at = $4 WHERE id = $1",
      {s.id, s.appointment, s.seen_at.to_utc(), s.proved_at.to_utc()});
}

void touch_session(db::Connection& connection, std::int64_t id, Instant seen_at) {
  connection.run("UPDATE accounts_session SET seen_at = $2 WHERE id = $1", {id, seen_at.to_utc()});
}

bool end_session(db::Connection& connection, AccountId account, std::int64_t id) {
  return connection.run("DELETE FROM accounts_session WHERE id = $1 AND account_id = $2", {id, account}) == 1;
}

int end_sessions(db::Connection& connection, AccountId account) {
  return static_cast<int>(connection.run("DELETE FROM accounts_session WHERE account_id = $1", {account}));
}

void end_other_sessions(db::Connection& connection, AccountId account, std::int64_t kept) {
  connection.run("DELETE FROM accounts_session WHERE account_id = $1 AND id <> $2", {account, kept});
}

void end_sessions_seen_before(db::Connection& connection, Instant seen_at) {
  connection.run("DELETE FROM accounts_session WHERE seen_at < $1", {seen_at.to_utc()});
}

std::int64_t add_token(db::Connection& connection, const Token& t, const std::string& secret_hash) {
  const std::int64_t id = db::next_ids(connection, "accounts_token");
  connection.run(
      "INSERT INTO accounts_token (id, secret_hash, account_id, appointment_id, name, permissions, "
      "created_at,"
      " expires_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {id, secret_hash, t.account, t.appointment, t.name, joined(t.permissions), t.created_at.to_utc(),
       t.expires_on.to_iso()});
  return id;
}

std::optional<Token> find_token(db::Connection& connection, const std::string& secret_hash) {
  auto found = read_tokens(
      connection, "SELECT " NTM_TOKEN_COLUMNS " FROM accounts_token WHERE secret_hash = $1", {secret_hash});
  if (found.empty()) return {};
  return std::move(found.front());
}

std::vector<Token> tokens_of(db::Connection& connection, AccountId account) {
  return read_tokens(
      connection, "SELECT " NTM_TOKEN_COLUMNS " FROM accounts_token WHERE account_id = $1 ORDER BY id DESC",
      {account});
}

void touch_token(db::Connection& connection, std::int64_t id, Instant used_at) {
  connection.run("UPDATE accounts_token SET used_at = $2 WHERE id = $1", {id, used_at.to_utc()});
}

bool end_token(db::Connection& connection, AccountId account, std::int64_t id) {
  return connection.run("DELETE FROM accounts_token WHERE id = $1 AND account_id = $2", {id, account}) == 1;
}

int end_tokens(db::Connection& connection, AccountId account) {
  return static_cast<int>(connection.run("DELETE FROM accounts_token WHERE account_id = $1", {account}));
}

std::optional<Failures> find_failures(db::Connection& connection, const std::string& key) {
  auto row =
      connection.find<int, std::string>("SELECT count, last_at FROM accounts_failure WHERE key = $1", {key});
  if (!row) return {};
  return Failures{std::get<0>(*row), *Instant::parse_utc(std::get<1>(*row))};
}

void keep_failures(db::Connection& connection, const std::string& key, const Failures& failures) {
  connection.run(
      "INSERT INTO accounts_failure (key, count, last_at) VALUES ($1, $2, $3)"
      " ON CONFLICT (key) DO UPDATE SET count = excluded.count, last_at = excluded.last_at",
      {key, failures.count, failures.last_at.to_utc()});
}

void forget_failures_until(db::Connection& connection, Instant last_at) {
  connection.run("DELETE FROM accounts_failure WHERE last_at <= $1", {last_at.to_utc()});
}

void forget_failures(db::Connection& connection, const std::string& key) {
  connection.run("DELETE FROM accounts_failure WHERE key = $1", {key});
}

}  // namespace ntm::accounts::store
