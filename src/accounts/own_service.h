#pragma once
#include <string>
#include <vector>

#include "accounts/sign_in_service.h"

namespace ntm::accounts {

/// What an authenticator app is given.
struct SecondFactor {
  std::string secret;  ///< For typing in.
  std::string uri;     ///< "otpauth://totp/…", for a QR code.
};

/// What somebody wants a token for.
struct NewToken {
  std::string name;
  std::vector<std::string> permissions;
  Date expires_on = Date::beginning_of_time();  ///< Last day, at most a year from today.
};

/// What everybody may do with their own account (tài khoản của tôi).
/// @req R110
class OwnService {
 public:
  OwnService(db::Database& database, Service& accounts, SignInService& sign_in, Clock clock)
      : database_(database), accounts_(accounts), sign_in_(sign_in), clock_(clock) {}

  /// Ends all other sessions. @throws Refused with everything that speaks against the new password.
  void change_password(const Present& present, const std::string& current, const std::string& fresh);

  /// Nothing is in force before the first code has been given.
  SecondFactor begin_second_factor(const Present& present);
  /// Returns the recovery codes; they are shown once and kept nowhere.
  std::vector<std::string> confirm_second_factor(const Present& present, const std::string& code);
  void end_second_factor(const Present& present);
  int recovery_codes_left(const Present& present);

  std::vector<Session> sessions(const Present& present);
  void end_session(const Present& present, std::int64_t id);

  std::vector<Token> tokens(const Present& present);
  /// Returns the token; it is shown once and kept nowhere.
  std::string make_token(const Present& present, const NewToken& wanted);
  void end_token(const Present& present, std::int64_t id);

 private:
  void require_proof(const Present& present) const;
  void note(db::Connection& connection, const Present& present, std::string action, std::string after = "");
  void change(const Present& present, const std::string& action,
              const std::function<void(db::Connection&, Account&)>& change);
  std::vector<Problem> token_faults(const Present& present, const NewToken& wanted);

  db::Database& database_;
  Service& accounts_;
  SignInService& sign_in_;
  Clock clock_;
  std::mutex mutex_;
  std::unordered_map<AccountId, std::string> begun_;  ///< Secrets that no code has confirmed yet.
};

}  // namespace ntm::accounts
