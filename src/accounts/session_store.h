#pragma once
#include <optional>
#include <string>
#include <vector>

#include "accounts/session.h"
#include "accounts/throttle_rules.h"
#include "db/connection.h"

/// SQL on sessions, tokens and failed tries.
namespace ntm::accounts::store {

/// A secret itself is never kept, only its hash.
std::int64_t add_session(db::Connection& connection, const Session& session, const std::string& secret_hash);
std::optional<Session> find_session(db::Connection& connection, const std::string& secret_hash);
/// Newest first.
std::vector<Session> sessions_of(db::Connection& connection, AccountId account);
/// Writes what changes while a session lasts: role, seen, proved.
void save_session(db::Connection& connection, const Session& session);
/// false when the account has no such session.
void touch_session(db::Connection& connection, std::int64_t id, Instant seen_at);
bool end_session(db::Connection& connection, AccountId account, std::int64_t id);
int end_sessions(db::Connection& connection, AccountId account);
/// All but one, in which the owner sits.
void end_other_sessions(db::Connection& connection, AccountId account, std::int64_t kept);
void end_sessions_seen_before(db::Connection& connection, Instant seen_at);

std::int64_t add_token(db::Connection& connection, const Token& token, const std::string& secret_hash);
std::optional<Token> find_token(db::Connection& connection, const std::string& secret_hash);
std::vector<Token> tokens_of(db::Connection& connection, AccountId account);
void touch_token(db::Connection& connection, std::int64_t id, Instant used_at);
bool end_token(db::Connection& connection, AccountId account, std::int64_t id);
int end_tokens(db::Connection& connection, AccountId account);

std::optional<Failures> find_failures(db::Connection& connection, const std::string& key);
void keep_failures(db::Connection& connection, const std::string& key, const Failures& failures);
void forget_failures(db::Connection& connection, const std::string& key);
void forget_failures_until(db::Connection& connection, Instant last_at);

}  // namespace ntm::accounts::store
