#pragma once
#include <string>

#include "base/instant.h"

namespace ntm::idempotency {

constexpr int kept_hours = 24;         ///< An answer is given again for so long.
constexpr int patience_seconds = 120;  ///< A write that has no answer after so long has none for good.

/// What the table knows of a key.
struct Known {
  std::string fingerprint;
  Instant begun_at = Instant::from_unix_ms(0);
  bool is_answered = false;
};

/// What is to be done with a write whose key is known already.
enum class Repeat {
  answer_again,       ///< The same write: its answer is there.
  wait,               ///< The same write is being done at this moment.
  outcome_unknown,    ///< The program stopped, or the world failed, while it was being done.
  is_another_request  ///< The key was used for something else.
};
Repeat repeat_of(const Known& known, const std::string& fingerprint, Instant now);

/// What began before this is forgotten; on the instant itself it is still known.
Instant forgotten_before(Instant now);

}  // namespace ntm::idempotency
