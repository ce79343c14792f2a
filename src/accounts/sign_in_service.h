#pragma once
#include <optional>
#include <string>

#include "accounts/present.h"
#include "accounts/service.h"
#include "accounts/throttle_rules.h"

namespace ntm::accounts {

/// What somebody types to sign in.
struct Credentials {
  std::string login, password;
  std::string code;  ///< Of the second factor, or a recovery code; empty when not asked yet.
};

/// Where a request comes from.
struct Origin {
  std::string address, agent;
};

/// A session just begun; the secret goes to the browser and is kept nowhere here.
struct Opened {
  std::string secret;
  Session session;
};

/// Signing in and staying signed in (đăng nhập, phiên làm việc).
/// @req R83 R110
class SignInService {
 public:
  SignInService(db::Database& database, Service& accounts, Clock clock, SessionLimits limits = {})
      : database_(database), accounts_(accounts), clock_(clock), limits_(limits) {}

  /// A wrong login, a wrong password and a disabled account look the same, and take the same time.
  /// @throws Refused(unauthenticated) when something is wrong or the second factor is still to be given,
  /// Refused(throttled) after too many failures of the account or the address.
  Opened sign_in(const Credentials& credentials, const Origin& origin);
  /// As one of the example's cast, without a password. The caller has made sure that this is an example.
  Opened sign_in_as_cast(const std::string& login, const Origin& origin);
  /// As the account that was linked to that identity; never by a mail address, and no account is made.
  /// `proved_at` is when they showed the provider who they are; absent, sensitive acts ask for the password.
  /// The caller has made sure that the provider vouches for them.
  /// @throws Refused(unauthenticated) naming the subject, for the administrator.
  Opened sign_in_by_identity(const Identity& identity, std::optional<Instant> proved_at,
                             const Origin& origin);
  /// Counts a try to sign in from that address; opening a session takes it back.
  /// @throws Refused(throttled) after too many failures.
  void begin_try(const std::string& address);
  /// Notes that somebody could not sign in, and refuses. `who` is a login, or a provider in parentheses.
  [[noreturn]] void refuse_sign_in(const std::string& who, const Origin& origin, const Refused& why);

  /// Who holds the secret; nothing when there is no such session or it is over.
  std::optional<Present> present(const std::string& secret, const std::string& address);
  /// Who holds the token; nothing when there is none, it has expired or its owner may no longer sign in.
  std::optional<Present> present_by_token(const std::string& secret, const std::string& address);

  void sign_out(const Present& present);
  /// Goes on in another of one's roles. @throws Refused when it is not held today.
  void choose(const Present& present, std::int64_t appointment);
  /// The password, or a code of the second factor, once more. @throws Refused
  void prove(const Present& present, const std::string& password, const std::string& code);
  bool is_proved(const Present& present) const;

  const SessionLimits& limits() const { return limits_; }
  void forget() { memory_.forget(); }

 private:
  void begin_try(const std::string& login, const std::string& address);
  void end_try(db::Connection& connection, const std::string& login, const std::string& address);
  [[noreturn]] void fail(const std::string& login, const Origin& origin, const Problem& why);
  Account require_password(const Credentials& credentials, const Origin& origin);
  void require_code(Account& account, const std::string& code, const Origin& origin);
  bool takes_code(db::Connection& connection, Account& account, const std::string& code);
  Opened open(Account account, const std::string& method, const Origin& origin, Instant proved_at);
  std::optional<Present> load(const std::string& hash, const std::string& address);
  void touch(const std::string& hash, Present& present, Instant now);

  db::Database& database_;
  Service& accounts_;
  Clock clock_;
  SessionLimits limits_;
  PresentMemory memory_;
};

}  // namespace ntm::accounts
