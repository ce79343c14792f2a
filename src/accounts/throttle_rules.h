#pragma once
#include <optional>
#include <string>

#include "base/instant.h"

namespace ntm::accounts {

/// Tries that failed one after the other, for one account or from one address.
struct Failures {
  int count = 0;
  Instant last_at = Instant::from_unix_ms(0);
};

/// How many tries are free; the next ones wait longer and longer.
struct Patience {
  int free_tries;
};
constexpr Patience for_an_account{5};
constexpr Patience for_an_address{30};  ///< A whole office may share one address.

constexpr int longest_wait_seconds = 15 * 60;

/// How long somebody must still wait, in whole seconds; 0: they may try. The wait doubles with every failure
/// beyond the free ones, from 2 seconds up to 15 minutes, and begins with the last failure. Failures older
/// than a day are forgotten.
int seconds_to_wait(const Failures& failures, Patience patience, Instant now);

/// What counts as one address: an IPv4 address, or for IPv6 its block of 64 bits, all of which whoever has
/// one address of it has. What is no address stays as it is.
std::string network_of(const std::string& address);

/// Failures whose last one is not after this are forgotten.
Instant forgotten_until(Instant now);

/// The failures after one more.
Failures after_failure(const std::optional<Failures>& before, Instant now);

}  // namespace ntm::accounts
