#include "idempotency/service.h"

#include "base/problem.h"
#include "crypto/hash.h"
#include "crypto/sealed.h"
#include "idempotency/problems.h"
#include "idempotency/rules.h"
#include "idempotency/store.h"
#include "json/json.h"

namespace ntm::idempotency {
namespace {

/// The account is part of it, so that a key of somebody else opens nothing.
std::string secret_of(const Asked& asked) { return std::to_string(asked.account) + "\n" + asked.key.text(); }

std::string to_text(const Answer& answer) {
  return Json::object(
             {{"status", answer.status}, {"content_type", answer.content_type}, {"body", answer.body}})
      .dump();
}

Answer from_text(const std::string& text) {
  const Json json = Json::parse(text);
  return {static_cast<int>(json["status"].integer()), json["content_type"].text(), json["body"].text(), true};
}

}  // namespace

Answer Service::once(const Asked& asked, const std::function<Answer()>& work) {
  const std::string key_hash = crypto::blake2b_hex(secret_of(asked));
  const std::string fingerprint = crypto::blake2b_hex(secret_of(asked) + "\n" + asked.request);
  const bool is_first = database_.write("beginning under an idempotency key", [&](db::Connection& c) {
    store::forget_before(c, forgotten_before(clock_.now()));
    return store::begin(c, key_hash, fingerprint, clock_.now());
  });
  if (!is_first) return repeated(asked, key_hash, fingerprint);
  try {
    Answer answer = work();
    keep(key_hash, asked, answer);
    return answer;
  } catch (const Refused&) {
    database_.write("freeing an idempotency key", [&](db::Connection& c) { store::forget(c, key_hash); });
    throw;
  }
}

Answer Service::repeated(const Asked& asked, const std::string& key_hash, const std::string& fingerprint) {
  auto kept = database_.read([&](db::Connection& c) { return store::find(c, key_hash); });
  if (!kept) throw Refused(Refusal::conflict, still_working());  // The first try was refused just now.
  switch (repeat_of(kept->known, fingerprint, clock_.now())) {
    case Repeat::answer_again:
      if (auto text = crypto::unsealed(kept->sealed, secret_of(asked))) return from_text(*text);
      throw Failure("a kept answer cannot be opened with its own key");
    case Repeat::wait:
      throw Refused(Refusal::conflict, still_working());
    case Repeat::outcome_unknown:
      throw Refused(Refusal::conflict, outcome_unknown());
    case Repeat::is_another_request:
      throw Refused(Refusal::conflict, key_of_another_request());
  }
  throw Failure("unknown kind of repeat");
}

/// The change is made: that its answer cannot be kept must not cost the client the answer.
void Service::keep(const std::string& key_hash, const Asked& asked, const Answer& answer) try {
  const std::string sealed = crypto::sealed(to_text(answer), secret_of(asked));
  database_.write("keeping an answer", [&](db::Connection& c) { store::keep(c, key_hash, sealed); });
} catch (const std::exception&) {
}

}  // namespace ntm::idempotency
