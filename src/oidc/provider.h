#pragma once
#include <mutex>
#include <optional>
#include <string>

#include "base/instant.h"
#include "oidc/discovery_rules.h"
#include "oidc/fetch.h"

namespace ntm::oidc {

/// What we are at a provider.
struct Client {
  std::string name;    ///< Of the provider, as the sign-in page calls it.
  std::string issuer;  ///< "https://…"
  std::string client_id, client_secret;
  std::string redirect_uri;   ///< Where the browser comes back to.
  int longest_minutes = 720;  ///< Since the person showed the provider who they are.
};

/// What ties an answer to one sign-in in one browser. All three are unguessable.
struct Transaction {
  std::string state;     ///< Comes back with the browser.
  std::string nonce;     ///< Comes back within the token.
  std::string verifier;  ///< Shown when the code is changed for a token (PKCE).
};
Transaction fresh_transaction();

/// What the browser brought back.
struct Returned {
  std::string state, code;
  std::string issuer;  ///< "iss"; "" when it is not there.
  std::string error;   ///< "" when the provider let them in.
};

/// Whom the provider vouches for.
struct Identity {
  std::string issuer, subject;
  std::optional<Instant> authenticated_at;  ///< When they showed the provider who they are, if it says so.
};

/// One provider. May be used from several threads.
/// @req R110
class Provider {
 public:
  Provider(Client client, Clock clock, Fetch ask = fetch)
      : client_(std::move(client)), clock_(clock), ask_(std::move(ask)) {}

  const Client& client() const { return client_; }

  /// Where the browser goes to sign in. @throws Refused when the provider cannot be worked with.
  std::string sign_in_address(const Transaction& transaction);
  /// Who came back. @throws Refused with everything that speaks against the answer.
  Identity identify(const Transaction& transaction, const Returned& returned);

 private:
  struct Kept {
    Discovery discovery;
    Json keys;
    Instant read_at = Instant::from_unix_ms(0);
  };
  /// Asks, one question at a time. @throws Refused when the provider does not answer or is being asked.
  Answer ask(const Question& question);
  Json ask_json(const std::string& address);
  Kept read();
  Kept kept();
  /// Read anew when the ones kept do not hold the token's key, at most once a minute.
  Kept kept_with_key_of(const struct Token& token);
  Json change_code(const Discovery& discovery, const Transaction& transaction, const std::string& code);

  Client client_;
  Clock clock_;
  Fetch ask_;
  std::mutex mutex_;   ///< Of kept_.
  std::mutex asking_;  ///< Held while the provider is being asked.
  std::optional<Kept> kept_;
};

}  // namespace ntm::oidc
