#include "accounts/session.h"

namespace ntm::accounts {
namespace {

bool has_passed(Instant since, int minutes, Instant now) {
  return now.unix_ms() - since.unix_ms() >= minutes * std::int64_t{60'000};
}

}  // namespace

bool is_over(const Session& session, const SessionLimits& limits, Instant now) {
  return has_passed(session.seen_at, limits.idle_minutes, now) ||
         has_passed(session.started_at, limits.absolute_minutes, now);
}

bool is_proved(const Session& session, const SessionLimits& limits, Instant now) {
  return !has_passed(session.proved_at, limits.proof_minutes, now);
}

}  // namespace ntm::accounts
