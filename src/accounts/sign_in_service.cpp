#include "accounts/sign_in_service.h"

#include <algorithm>

#include "accounts/appointment_rules.h"
#include "accounts/problems.h"
#include "accounts/rights_rules.h"
#include "accounts/session_store.h"
#include "accounts/store.h"
#include "audit/event.h"
#include "crypto/hash.h"
#include "crypto/one_time_code.h"
#include "crypto/random.h"

namespace ntm::accounts {
namespace {

constexpr std::size_t secret_bytes = 32;
constexpr std::int64_t touched_every_ms =
    60'000;  ///< A write for every request would cost more than it tells.
constexpr std::size_t remembered_at_most = 20'000;

audit::Event event(const std::string& login, const Origin& origin, Instant at, std::string action) {
  return {{login, "", origin.address}, at, std::move(action), "accounts/" + login};
}

std::string key_of_login(const std::string& login) { return "login:" + login; }
std::string key_of_address(const std::string& address) { return "address:" + address; }

void count_try(db::Connection& connection, const std::string& key, Patience patience, Instant now) {
  auto failures = store::find_failures(connection, key);
  const int wait = failures ? seconds_to_wait(*failures, patience, now) : 0;
  if (wait > 0) throw Refused(Refusal::throttled, try_later(wait));
  store::keep_failures(connection, key, after_failure(failures, now));
}

/// Long enough for every browser to be told apart, short enough not to fill the table.
std::string shortened(const std::string& agent) { return agent.substr(0, 200); }

/// Checked when there is no such account, so that an unknown login takes as long as a wrong password.
const std::string& hash_of_nobody(const crypto::PasswordCost& cost) {
  static const std::string hash = crypto::password_hash(crypto::random_token(16), cost);
  return hash;
}

}  // namespace

void SignInService::begin_try(const std::string& login, const std::string& address) {
  database_.write("counting a try to sign in", [&](db::Connection& c) {
    count_try(c, key_of_login(login), for_an_account, clock_.now());
    count_try(c, key_of_address(address), for_an_address, clock_.now());
  });
}

void SignInService::begin_try(const std::string& address) {
  database_.write("counting a try to sign in", [&](db::Connection& c) {
    count_try(c, key_of_address(address), for_an_address, clock_.now());
  });
}

void SignInService::end_try(db::Connection& connection, const std::string& login,
                            const std::string& address) {
  store::forget_failures(connection, key_of_login(login));
  auto of_address = store::find_failures(connection, key_of_address(address));
  if (!of_address) return;
  store::keep_failures(connection, key_of_address(address),
                       {std::max(0, of_address->count - 1), of_address->last_at});
}

void SignInService::refuse_sign_in(const std::string& who, const Origin& origin, const Refused& why) {
  database_.write("noting a failed sign-in", [&](db::Connection& c) {
    audit::Event made = event(who.substr(0, 64), origin, clock_.now(), "accounts.sign_in_failed");
    made.after = why.problems().front().code;
    audit::append(c, made);
  });
  throw why;
}

void SignInService::fail(const std::string& login, const Origin& origin, const Problem& why) {
  refuse_sign_in(login, origin, Refused(Refusal::unauthenticated, why));
}

Account SignInService::require_password(const Credentials& credentials, const Origin& origin) {
  const std::string login = login_key(credentials.login);
  auto account = database_.read([&](db::Connection& c) { return store::find_account(c, login); });
  const bool can = account && !account->is_disabled && !account->password_hash.empty();
  const std::string& hash = can ? account->password_hash : hash_of_nobody(accounts_.options().password_cost);
  if (!crypto::is_password(credentials.password, hash) || !can) fail(login, origin, wrong_credentials());
  return *account;
}

bool SignInService::takes_code(db::Connection& connection, Account& account, const std::string& code) {
  if (auto step = crypto::step_of(code, account.totp_secret, clock_.now(), account.totp_step)) {
    account.totp_step = *step;
    store::save_account(connection, account);
    return true;
  }
  return store::use_recovery_code(connection, account.id, crypto::blake2b_hex(code), clock_.now());
}

void SignInService::require_code(Account& account, const std::string& code, const Origin& origin) {
  if (account.totp_secret.empty()) return;
  if (code.empty()) {
    // Asking for the code is no failure: the password was right.
    database_.write("ending a try to sign in",
                    [&](db::Connection& c) { end_try(c, account.login, origin.address); });
    throw Refused(Refusal::unauthenticated, second_factor_needed());
  }
  bool is_taken = database_.write("taking a code", [&](db::Connection& c) {
    account = *store::find_account(c, account.id);
    return takes_code(c, account, code);
  });
  if (!is_taken) fail(account.login, origin, code_wrong());
}

Opened SignInService::sign_in(const Credentials& credentials, const Origin& origin) {
  begin_try(login_key(credentials.login), origin.address);
  Account account = require_password(credentials, origin);
  require_code(account, credentials.code, origin);
  return open(std::move(account), "password", origin, clock_.now());
}

Opened SignInService::sign_in_as_cast(const std::string& login, const Origin& origin) {
  auto account = database_.read([&](db::Connection& c) { return store::find_account(c, login_key(login)); });
  if (!account || !account->is_cast || account->is_disabled)
    throw Refused(Refusal::not_found, account_unknown());
  return open(*account, "cast", origin, clock_.now());
}

Opened SignInService::sign_in_by_identity(const Identity& identity, std::optional<Instant> proved_at,
                                          const Origin& origin) {
  auto account = database_.read([&](db::Connection& c) -> std::optional<Account> {
    auto known = store::account_of_identity(c, identity);
    return known ? store::find_account(c, *known) : std::nullopt;
  });
  if (!account || account->is_disabled)
    fail("(" + identity.issuer + ")", origin, identity_unknown(identity.issuer, identity.subject));
  return open(*account, "oidc", origin, std::min(proved_at.value_or(Instant::from_unix_ms(0)), clock_.now()));
}

Opened SignInService::open(Account account, const std::string& method, const Origin& origin,
                           Instant proved_at) {
  Opened opened;
  opened.secret = crypto::random_token(secret_bytes);
  const Instant now = clock_.now();
  Session& session = opened.session;
  session.account = account.id, session.method = method, session.csrf = crypto::random_token(secret_bytes);
  session.address = origin.address, session.agent = shortened(origin.agent);
  session.started_at = session.seen_at = now, session.proved_at = proved_at;
  database_.write("beginning a session", [&](db::Connection& c) {
    account = *store::find_account(c, account.id);
    account.signed_in_at = now;
    store::save_account(c, account);
    end_try(c, account.login, origin.address);
    auto roles = in_force(store::appointments_of(c, account.id), accounts_.today());
    session.appointment = roles.empty() ? 0 : roles.front().id;
    store::end_sessions_seen_before(
        c, Instant::from_unix_ms(now.unix_ms() - limits_.idle_minutes * std::int64_t{60'000}));
    session.id = store::add_session(c, session, crypto::blake2b_hex(opened.secret));
    audit::Event made = event(account.login, origin, now, "accounts.sign_in");
    made.after = method;
    audit::append(c, made);
  });
  return opened;
}

std::optional<Present> SignInService::load(const std::string& hash, const std::string& address) {
  auto found = database_.read([&](db::Connection& c) -> std::optional<Present> {
    auto session = store::find_session(c, hash);
    auto account = session ? store::find_account(c, session->account) : std::nullopt;
    if (!account || account->is_disabled) return {};
    return Present{
        *session, *account, in_force(store::appointments_of(c, account->id), accounts_.today()), {}};
  });
  if (!found) return {};
  std::optional<Appointment> chosen;
  for (const Appointment& appointment : found->appointments)
    if (appointment.id == found->session.appointment) chosen = appointment;
  found->actor = accounts_.actor_of(found->account, chosen, address);
  return found;
}

std::optional<Present> SignInService::present(const std::string& secret, const std::string& address) {
  const std::string hash = crypto::blake2b_hex(secret);
  const Instant now = clock_.now();
  std::unique_lock lock(mutex_);
  auto known = present_.find(hash);
  if (known == present_.end()) {
    lock.unlock();
    auto loaded = load(hash, address);
    if (!loaded) return {};
    lock.lock();
    if (present_.size() >= remembered_at_most) present_.clear();
    known = present_.insert_or_assign(hash, std::move(*loaded)).first;
  }
  Present& kept = known->second;
  if (is_over(kept.session, limits_, now)) return {};
  const bool is_due = now.unix_ms() - kept.session.seen_at.unix_ms() >= touched_every_ms;
  if (is_due) kept.session.seen_at = now;
  Present answer = kept;
  lock.unlock();
  if (is_due) touch(answer.session);
  answer.actor.from = address;
  return answer;
}

void SignInService::touch(const Session& session) {
  database_.write("noting a session", [&](db::Connection& c) { store::save_session(c, session); });
}

std::optional<Present> SignInService::present_by_token(const std::string& secret,
                                                       const std::string& address) {
  const Instant now = clock_.now();
  auto found = database_.read([&](db::Connection& c) -> std::optional<std::pair<Token, Present>> {
    auto token = store::find_token(c, crypto::blake2b_hex(secret));
    if (!token || token->expires_on < now.day_in_vietnam()) return {};
    auto account = store::find_account(c, token->account);
    if (!account || account->is_disabled) return {};
    return std::make_pair(
        *token,
        Present{{}, *account, in_force(store::appointments_of(c, account->id), accounts_.today()), {}});
  });
  if (!found) return {};
  auto& [token, present] = *found;
  std::optional<Appointment> chosen;
  for (const Appointment& appointment : present.appointments)
    if (appointment.id == token.appointment) chosen = appointment;
  present.actor = accounts_.actor_of(present.account, chosen, address);
  present.actor.rights =
      std::make_shared<const Rights>(rights_of_token(*present.actor.rights, token.permissions));
  if (!token.used_at || now.unix_ms() - token.used_at->unix_ms() >= touched_every_ms)
    database_.write("noting a token", [&](db::Connection& c) { store::touch_token(c, token.id, now); });
  return present;
}

void SignInService::sign_out(const Present& present) {
  database_.write("ending a session", [&](db::Connection& c) {
    store::end_session(c, present.account.id, present.session.id);
    audit::append(c,
                  event(present.account.login, {present.actor.from, ""}, clock_.now(), "accounts.sign_out"));
  });
  forget();
}

void SignInService::choose(const Present& present, std::int64_t appointment) {
  bool is_held = false;
  for (const Appointment& each : present.appointments) is_held = is_held || each.id == appointment;
  if (!is_held) throw Refused(Refusal::not_found, appointment_not_yours());
  Session session = present.session;
  session.appointment = appointment;
  database_.write("choosing a role", [&](db::Connection& c) {
    store::save_session(c, session);
    audit::Event made =
        event(present.account.login, {present.actor.from, ""}, clock_.now(), "accounts.choose");
    made.after = std::to_string(appointment);
    audit::append(c, made);
  });
  forget();
}

void SignInService::prove(const Present& present, const std::string& password, const std::string& code) {
  const Origin origin{present.actor.from, ""};
  begin_try(present.account.login, origin.address);
  Account account = present.account;
  if (!code.empty() && !account.totp_secret.empty())
    require_code(account, code, origin);
  else if (!present.account.is_cast)
    require_password({account.login, password, ""}, origin);
  Session session = present.session;
  session.proved_at = clock_.now();
  database_.write("proving a session again", [&](db::Connection& c) {
    end_try(c, account.login, origin.address);
    store::save_session(c, session);
    audit::append(c, event(account.login, origin, clock_.now(), "accounts.prove"));
  });
  forget();
}

bool SignInService::is_proved(const Present& present) const {
  return accounts::is_proved(present.session, limits_, clock_.now());
}

void SignInService::forget() {
  std::lock_guard lock(mutex_);
  present_.clear();
}

}  // namespace ntm::accounts
