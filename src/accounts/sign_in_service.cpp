#include "accounts/sign_in_service.h"

#include <algorithm>

#include "accounts/appointment_rules.h"
#include "accounts/problems.h"
#include "accounts/rights_rules.h"
#include "accounts/session_store.h"
#include "accounts/store.h"
#include "audit/event.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "crypto/one_time_code.h"
#include "crypto/random.h"

namespace ntm::accounts {
namespace {

constexpr std::size_t secret_bytes = 32;
constexpr std::int64_t touched_every_ms =
    60'000;  ///< A write for every request would cost more than it tells.

audit::Event event(const std::string& login, const Origin& origin, Instant at, std::string action) {
  return {{login, "", origin.address}, at, std::move(action), "accounts/" + login};
}

std::string key_of_login(const std::string& login) { return "login:" + login; }
std::string key_of_address(const std::string& address) { return "address:" + network_of(address); }

/// At most so many bytes, and whole letters: half a letter is no text and cannot be kept.
std::string beginning(const std::string& text, std::size_t most) {
  std::size_t end = std::min(most, text.size());
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end);
}

/// Long enough for every browser to be told apart, short enough not to fill the table. What is not text could
/// not be kept.
std::string shortened(const std::string& agent) { return is_valid_utf8(agent) ? beginning(agent, 200) : ""; }

/// One try less: it was no failure.
void give_back(db::Connection& connection, const std::string& key) {
  auto failures = store::find_failures(connection, key);
  if (!failures) return;
  if (failures->count <= 1) return store::forget_failures(connection, key);
  store::keep_failures(connection, key, {failures->count - 1, failures->last_at});
}
void count_try(db::Connection& connection, const std::string& key, Patience patience, Instant now) {
  auto failures = store::find_failures(connection, key);
  const int wait = failures ? seconds_to_wait(*failures, patience, now) : 0;
  if (wait > 0) throw Refused(Refusal::throttled, try_later(wait));
  store::keep_failures(connection, key, after_failure(failures, now));
}

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
  give_back(connection, key_of_address(address));
}

void SignInService::refuse_sign_in(const std::string& who, const Origin& origin, const Refused& why) {
  database_.write("noting a failed sign-in", [&](db::Connection& c) {
    audit::Event made = event(beginning(who, 64), origin, clock_.now(), "accounts.sign_in_failed");
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
    // Asking for the code is no failure: the password was right. Codes that were wrong before stay counted,
    // or whoever knows the password could go on guessing codes for ever.
    database_.write("giving back a try to sign in", [&](db::Connection& c) {
      give_back(c, key_of_login(account.login));
      give_back(c, key_of_address(origin.address));
    });
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
    store::forget_failures_until(c, forgotten_until(now));
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
  auto answer = memory_.find(hash, accounts_.today());
  if (!answer) {
    const std::int64_t mark = memory_.mark();
    answer = load(hash, address);
    if (!answer) return {};
    memory_.keep(hash, *answer, mark);
  }
  if (is_over(answer->session, limits_, now)) return {};
  if (now.unix_ms() - answer->session.seen_at.unix_ms() >= touched_every_ms) touch(hash, *answer, now);
  answer->actor.from = address;
  return answer;
}

void SignInService::touch(const std::string& hash, Present& present, Instant now) {
  present.session.seen_at = now;
  memory_.note_seen(hash, now);
  database_.write("noting a session",
                  [&](db::Connection& c) { store::touch_session(c, present.session.id, now); });
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
    database_.write("noting a token",
                    [&, id = token.id](db::Connection& c) { store::touch_token(c, id, now); });
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

}  // namespace ntm::accounts
