#include "idempotency/rules.h"

namespace ntm::idempotency {

Repeat repeat_of(const Known& known, const std::string& fingerprint, Instant now) {
  if (known.fingerprint != fingerprint) return Repeat::is_another_request;
  if (known.is_answered) return Repeat::answer_again;
  const bool is_recent = now.unix_ms() - known.begun_at.unix_ms() <= patience_seconds * std::int64_t{1000};
  return is_recent ? Repeat::wait : Repeat::outcome_unknown;
}

Instant forgotten_before(Instant now) {
  return Instant::from_unix_ms(now.unix_ms() - kept_hours * std::int64_t{3'600'000});
}

}  // namespace ntm::idempotency
