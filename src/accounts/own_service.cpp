#include "accounts/own_service.h"

#include <fmt/format.h>

#include "accounts/problems.h"
#include "accounts/session_store.h"
#include "accounts/store.h"
#include "audit/event.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "crypto/one_time_code.h"
#include "crypto/random.h"

namespace ntm::accounts {
namespace {

constexpr int recovery_code_count = 10;
/// 120 bits: more than anybody can try, so that a plain hash of a code is enough.
constexpr std::size_t recovery_code_groups = 6;
constexpr int longest_token_days = 365;

}  // namespace

void OwnService::require_proof(const Present& present) const {
  if (!sign_in_.is_proved(present)) throw Refused(Refusal::forbidden, proof_needed());
}

void OwnService::note(db::Connection& connection, const Present& present, std::string action,
                      std::string after) {
  audit::append(connection, {present.actor, clock_.now(), std::move(action),
                             "accounts/" + present.account.login, "", std::move(after)});
}

void OwnService::change(const Present& present, const std::string& action,
                        const std::function<void(db::Connection&, Account&)>& change) {
  database_.write("changing one's own account", [&](db::Connection& c) {
    auto account = store::find_account(c, present.account.id);
    change(c, *account);
    store::save_account(c, *account);
    note(c, present, action);
  });
  sign_in_.forget();
}

void OwnService::change_password(const Present& present, const std::string& current,
                                 const std::string& fresh) {
  sign_in_.prove(present, current, "");
  auto faults = accounts_.faults_of(fresh, present.account);
  if (current == fresh) faults.push_back(password_unchanged());
  if (!faults.empty()) throw Refused(Refusal::invalid, std::move(faults));
  const std::string hash = crypto::password_hash(fresh, accounts_.options().password_cost);
  change(present, "accounts.change_password", [&](db::Connection& c, Account& account) {
    account.password_hash = hash;
    account.must_change_password = false;
    store::end_other_sessions(c, account.id, present.session.id);
  });
}

SecondFactor OwnService::begin_second_factor(const Present& present) {
  require_proof(present);
  if (!present.account.totp_secret.empty()) throw Refused(Refusal::conflict, second_factor_on());
  const std::string secret = crypto::random_token(20);
  {
    std::lock_guard lock(mutex_);
    begun_[present.account.id] = secret;
  }
  const std::string text = crypto::secret_text(secret);
  return {text, fmt::format("otpauth://totp/ntm:{}?secret={}&issuer=ntm", present.account.login, text)};
}

std::vector<std::string> OwnService::confirm_second_factor(const Present& present, const std::string& code) {
  require_proof(present);
  std::string secret;
  {
    std::lock_guard lock(mutex_);
    auto begun = begun_.find(present.account.id);
    if (begun == begun_.end()) throw Refused(Refusal::conflict, second_factor_off());
    secret = begun->second;
  }
  auto step = crypto::step_of(code, secret, clock_.now(), 0);
  if (!step) throw Refused(Refusal::invalid, code_wrong());
  std::vector<std::string> codes, hashes;
  for (int at = 0; at < recovery_code_count; ++at) {
    codes.push_back(crypto::random_code(recovery_code_groups));
    hashes.push_back(crypto::blake2b_hex(codes.back()));
  }
  change(present, "accounts.begin_second_factor", [&](db::Connection& c, Account& account) {
    account.totp_secret = secret;
    account.totp_step = *step;
    store::keep_recovery_codes(c, account.id, hashes);
    store::end_other_sessions(c, account.id, present.session.id);
  });
  std::lock_guard lock(mutex_);
  begun_.erase(present.account.id);
  return codes;
}

void OwnService::end_second_factor(const Present& present) {
  require_proof(present);
  change(present, "accounts.end_second_factor", [&](db::Connection& c, Account& account) {
    account.totp_secret.clear();
    store::keep_recovery_codes(c, account.id, {});
    store::end_other_sessions(c, account.id, present.session.id);
  });
}

int OwnService::recovery_codes_left(const Present& present) {
  return database_.read([&](db::Connection& c) { return store::recovery_codes_left(c, present.account.id); });
}

std::vector<Session> OwnService::sessions(const Present& present) {
  return database_.read([&](db::Connection& c) { return store::sessions_of(c, present.account.id); });
}

void OwnService::end_session(const Present& present, std::int64_t id) {
  database_.write("ending a session", [&](db::Connection& c) {
    if (!store::end_session(c, present.account.id, id)) throw Refused(Refusal::not_found, session_unknown());
    note(c, present, "accounts.end_session", std::to_string(id));
  });
  sign_in_.forget();
}

std::vector<Token> OwnService::tokens(const Present& present) {
  return database_.read([&](db::Connection& c) { return store::tokens_of(c, present.account.id); });
}

std::vector<Problem> OwnService::token_faults(const Present& present, const NewToken& wanted) {
  std::vector<Problem> faults;
  if (trimmed(wanted.name).empty() || display_width(wanted.name) > 100)
    faults.push_back(token_name_missing());
  auto roles = accounts_.roles();
  for (const std::string& permission : wanted.permissions) {
    auto known = roles->permissions.find(permission);
    bool is_sensitive = known != roles->permissions.end() && known->second.is_sensitive;
    if (is_sensitive || !present.actor.may(permission)) faults.push_back(token_permission(permission));
  }
  const Date today = clock_.today_in_vietnam(), latest = today.plus_days(longest_token_days);
  if (wanted.expires_on < today || latest < wanted.expires_on) faults.push_back(token_expiry(latest));
  return faults;
}

std::string OwnService::make_token(const Present& present, const NewToken& wanted) {
  require_proof(present);
  if (auto faults = token_faults(present, wanted); !faults.empty())
    throw Refused(Refusal::invalid, std::move(faults));
  std::string secret = "ntm_" + crypto::random_token(32);
  Token token;
  token.account = present.account.id, token.appointment = present.session.appointment;
  token.name = trimmed(wanted.name), token.permissions = wanted.permissions;
  token.created_at = clock_.now(), token.expires_on = wanted.expires_on;
  database_.write("making a token", [&](db::Connection& c) {
    store::add_token(c, token, crypto::blake2b_hex(secret));
    note(c, present, "accounts.make_token", token.name);
  });
  return secret;
}

void OwnService::end_token(const Present& present, std::int64_t id) {
  database_.write("ending a token", [&](db::Connection& c) {
    if (!store::end_token(c, present.account.id, id)) throw Refused(Refusal::not_found, token_unknown());
    note(c, present, "accounts.end_token", std::to_string(id));
  });
}

}  // namespace ntm::accounts
