#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/head.h"

namespace ntm::http {

/// A block of network addresses: "10.0.0.0/8", "fd00::/8", or a single one. An IPv4 address is the same
/// whether it is written alone or within IPv6 ("::ffff:10.0.0.1").
class AddressRange {
 public:
  /// Nothing when it is neither an address nor a block.
  static std::optional<AddressRange> parse(std::string_view text);
  /// False for what is not an address.
  bool contains(std::string_view address) const;

 private:
  std::array<std::uint8_t, 16> bytes_{};
  int prefix_ = 128;  ///< How many bits from the left count.
};

/// @throws Refused with everything in the list that is no address and no block.
std::vector<AddressRange> parse_ranges(const std::vector<std::string>& list);

/// Whether a host name or address can be reached from this machine only: 127.0.0.0/8, ::1, "localhost".
bool is_loopback(std::string_view address);

/// Who speaks, and how.
struct Peer {
  std::string address;
  bool is_secure = false;
};

/// The client behind trusted proxies. Only what a trusted proxy says is believed: X-Forwarded-For is read
/// from the right, past trusted proxies, up to the first address that is none; X-Forwarded-Proto only of the
/// peer itself. What a client wrote into these fields stands further left and is never reached.
Peer client_behind(Peer peer, const Head& head, const std::vector<AddressRange>& trusted);

}  // namespace ntm::http
