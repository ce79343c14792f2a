#include "accounts/throttle_rules.h"

#include <algorithm>

namespace ntm::accounts {
namespace {

constexpr std::int64_t forgotten_after_ms = std::int64_t{24} * 60 * 60 * 1000;

bool is_forgotten(const Failures& failures, Instant now) {
  return now.unix_ms() - failures.last_at.unix_ms() >= forgotten_after_ms;
}

}  // namespace

int seconds_to_wait(const Failures& failures, Patience patience, Instant now) {
  int beyond = failures.count - patience.free_tries;
  if (beyond < 0 || is_forgotten(failures, now)) return 0;
  int wait = beyond >= 10 ? longest_wait_seconds : std::min(2 << beyond, longest_wait_seconds);
  std::int64_t left_ms = failures.last_at.unix_ms() + wait * std::int64_t{1000} - now.unix_ms();
  return left_ms <= 0 ? 0 : static_cast<int>((left_ms + 999) / 1000);
}

Failures after_failure(const std::optional<Failures>& before, Instant now) {
  if (!before || is_forgotten(*before, now)) return {1, now};
  return {before->count + 1, now};
}

}  // namespace ntm::accounts
