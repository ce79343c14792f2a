#include "oidc/provider.h"

#include <fmt/format.h>

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "oidc/claims_rules.h"
#include "oidc/key_rules.h"
#include "oidc/problems.h"
#include "oidc/signature.h"
#include "oidc/token.h"

namespace ntm::oidc {
namespace {

constexpr std::size_t secret_bytes = 32;
constexpr std::int64_t kept_for_ms = 3'600'000, read_again_after_ms = 60'000;

[[noreturn]] void refuse(Problem problem) { throw Refused(Refusal::unauthenticated, std::move(problem)); }

/// The answer as an object; a null value when it is none.
Json object_of(const Answer& answer) try { return Json::parse(answer.body); } catch (const Refused&) {
  return {};
}

void check_returned(const Client& client, const Discovery& discovery, const Transaction& transaction,
                    const Returned& returned) {
  if (transaction.state.empty() || !crypto::is_equal_secret(returned.state, transaction.state))
    refuse(other_sign_in());
  // Another provider may send people here with its own code (RFC 9207).
  if (returned.issuer.empty() ? discovery.always_names_itself : returned.issuer != client.issuer)
    refuse(other_issuer(returned.issuer));
  if (!returned.error.empty()) refuse(refused_by_provider(returned.error));
  if (returned.code.empty()) refuse(other_sign_in());
}

}  // namespace

Transaction fresh_transaction() {
  return {crypto::random_token(secret_bytes), crypto::random_token(secret_bytes),
          crypto::random_token(secret_bytes)};
}

Answer Provider::ask(const Question& question) {
  const std::unique_lock lock(asking_, std::try_to_lock);
  if (!lock) throw Refused(Refusal::throttled, busy());
  try {
    return ask_(question);
  } catch (const Failure& failure) {
    refuse(unreachable(failure.what()));
  }
}

Json Provider::ask_json(const std::string& address) {
  const Answer answer = ask({address, {}, "", ""});
  if (answer.status != 200) refuse(unreachable(fmt::format("{} from {}", answer.status, address)));
  return object_of(answer);
}

Provider::Kept Provider::read() {
  Problems problems;
  const Json document = ask_json(discovery_address(client_.issuer));
  Kept fresh{read_discovery(document, client_.issuer, problems), {}, clock_.now()};
  if (!problems.empty()) throw Refused(Refusal::unauthenticated, problems.list());
  fresh.keys = ask_json(fresh.discovery.jwks_uri);
  const std::lock_guard lock(mutex_);
  kept_ = fresh;
  return fresh;
}

Provider::Kept Provider::kept() {
  {
    const std::lock_guard lock(mutex_);
    if (kept_ && clock_.now().unix_ms() - kept_->read_at.unix_ms() < kept_for_ms) return *kept_;
  }
  return read();
}

Provider::Kept Provider::kept_with_key_of(const Token& token) {
  Kept known = kept();
  const bool is_fresh = clock_.now().unix_ms() - known.read_at.unix_ms() < read_again_after_ms;
  if (key_for(token, known.keys) || is_fresh || !is_taken(token.algorithm)) return known;
  return read();
}

std::string Provider::sign_in_address(const Transaction& transaction) {
  const std::string to = kept().discovery.authorization_endpoint;
  const std::string challenge = crypto::base64url(crypto::sha256(transaction.verifier));
  return fmt::format(
      "{}{}response_type=code&scope=openid&client_id={}&redirect_uri={}&state={}&nonce={}&max_age={}"
      "&code_challenge={}&code_challenge_method=S256",
      to, to.find('?') == std::string::npos ? '?' : '&', encoded(client_.client_id),
      encoded(client_.redirect_uri), transaction.state, transaction.nonce, client_.longest_minutes * 60,
      challenge);
}

Json Provider::change_code(const Discovery& discovery, const Transaction& transaction,
                           const std::string& code) {
  Question question{discovery.token_endpoint,
                    {{"grant_type", "authorization_code"},
                     {"code", code},
                     {"redirect_uri", client_.redirect_uri},
                     {"code_verifier", transaction.verifier}},
                    "",
                    ""};
  if (discovery.takes_secret_in_head) {
    question.user = encoded(client_.client_id), question.password = encoded(client_.client_secret);
  } else {
    question.form.emplace_back("client_id", client_.client_id);
    question.form.emplace_back("client_secret", client_.client_secret);
  }
  const Answer answer = ask(question);
  if (answer.status >= 500) refuse(unreachable(fmt::format("{} for a code", answer.status)));
  if (answer.status != 200) refuse(code_refused());
  return object_of(answer);
}

Identity Provider::identify(const Transaction& transaction, const Returned& returned) {
  const Discovery discovery = kept().discovery;
  check_returned(client_, discovery, transaction, returned);
  const Json answer = change_code(discovery, transaction, returned.code);
  auto token = parse_token(answer["id_token"].text());
  if (!token) refuse(token_malformed());
  const Kept known = kept_with_key_of(*token);
  const Json* key = key_for(*token, known.keys);
  if (!key || !is_signed_by(*token, *key)) refuse(signature_wrong());
  auto faults =
      claim_faults(token->claims, {client_.issuer, client_.client_id, transaction.nonce,
                                   answer["access_token"].text(), clock_.now(), client_.longest_minutes});
  if (!faults.empty()) throw Refused(Refusal::unauthenticated, std::move(faults));
  return {client_.issuer, token->claims["sub"].text(), authenticated_at(token->claims)};
}

}  // namespace ntm::oidc
