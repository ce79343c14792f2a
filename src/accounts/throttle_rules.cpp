#include "accounts/throttle_rules.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ntm::accounts {
namespace {

constexpr std::int64_t forgotten_after_ms = std::int64_t{24} * 60 * 60 * 1000;

bool is_forgotten(const Failures& failures, Instant now) {
  return failures.last_at.unix_ms() <= forgotten_until(now).unix_ms();
}

}  // namespace

std::string network_of(const std::string& address) {
  std::array<std::uint8_t, 16> b{};
  if (inet_pton(AF_INET6, address.c_str(), b.data()) != 1) return address;
  const bool is_ipv4 = std::all_of(b.begin(), b.begin() + 10, [](std::uint8_t byte) { return byte == 0; }) &&
                       b[10] == 0xff && b[11] == 0xff;
  if (is_ipv4) return fmt::format("{}.{}.{}.{}", b[12], b[13], b[14], b[15]);
  return fmt::format("{:02x}{:02x}:{:02x}{:02x}:{:02x}{:02x}:{:02x}{:02x}::/64", b[0], b[1], b[2], b[3], b[4],
                     b[5], b[6], b[7]);
}

Instant forgotten_until(Instant now) { return Instant::from_unix_ms(now.unix_ms() - forgotten_after_ms); }

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
