#include "http/client_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

#include "base/problem.h"
#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

constexpr int bits_before_ipv4 = 96;

std::optional<Bytes> bytes_of(std::string_view text) {
  const std::string address(text);
  Bytes bytes{};
  if (inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1) return bytes;
  if (inet_pton(AF_INET, address.c_str(), bytes.data() + 12) != 1) return std::nullopt;
  bytes[10] = bytes[11] = 0xff;
  return bytes;
}

/// "10.0.0.1" of "10.0.0.1:4711", "::1" of "[::1]:4711"; proxies differ in how they write it.
std::string_view without_port(std::string_view text) {
  if (text.starts_with("[")) return text.substr(1, std::min(text.find(']'), text.size()) - 1);
  const bool is_ipv4_with_port = std::count(text.begin(), text.end(), ':') == 1;
  return is_ipv4_with_port ? text.substr(0, text.find(':')) : text;
}

/// The parts of a list that may stand in several fields, first to last.
std::vector<std::string_view> listed(const Head& head, std::string_view name) {
  std::vector<std::string_view> parts;
  for (std::string_view value : head.all(name))
    while (!value.empty()) parts.push_back(ascii_trimmed(cut_first(value, ',')));
  return parts;
}

bool is_trusted(std::string_view address, const std::vector<AddressRange>& trusted) {
  return std::any_of(trusted.begin(), trusted.end(),
                     [&](const AddressRange& range) { return range.contains(address); });
}

}  // namespace

std::optional<AddressRange> AddressRange::parse(std::string_view text) {
  const auto slash = text.find('/');
  const auto bytes = bytes_of(text.substr(0, slash));
  if (!bytes) return std::nullopt;
  AddressRange range;
  range.bytes_ = *bytes;
  if (slash == std::string_view::npos) return range;
  const bool is_ipv4 = text.find(':') == std::string_view::npos;
  const std::string_view digits = text.substr(slash + 1);
  int prefix = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
  if (failed != std::errc{} || end != digits.data() + digits.size() || prefix < 0) return std::nullopt;
  range.prefix_ = prefix + (is_ipv4 ? bits_before_ipv4 : 0);
  if (range.prefix_ > 128) return std::nullopt;
  return range;
}

bool AddressRange::contains(std::string_view address) const {
  const auto bytes = bytes_of(address);
  if (!bytes) return false;
  for (int bit = 0; bit < prefix_; ++bit) {
    const auto at = static_cast<std::size_t>(bit / 8);
    const int mask = 0x80 >> (bit % 8);
    if (((*bytes)[at] & mask) != (bytes_[at] & mask)) return false;
  }
  return true;
}

std::vector<AddressRange> parse_ranges(const std::vector<std::string>& list) {
  std::vector<AddressRange> ranges;
  Problems found;
  for (const std::string& text : list) {
    if (auto range = AddressRange::parse(text))
      ranges.push_back(*range);
    else
      found.add(problems::not_an_address_range(printable(text)));
  }
  found.refuse_if_any();
  return ranges;
}

bool is_loopback(std::string_view address) {
  static const std::vector<AddressRange> own = parse_ranges({"127.0.0.0/8", "::1"});
  return address == "localhost" || is_trusted(address, own);
}

Peer client_behind(Peer peer, const Head& head, const std::vector<AddressRange>& trusted) {
  if (!is_trusted(peer.address, trusted)) return peer;
  const auto protocols = listed(head, "x-forwarded-proto");
  if (!protocols.empty()) peer.is_secure = ascii_lower(protocols.back()) == "https";
  const auto hops = listed(head, "x-forwarded-for");
  for (auto hop = hops.rbegin(); hop != hops.rend() && is_trusted(peer.address, trusted); ++hop) {
    const std::string_view address = without_port(*hop);
    if (!bytes_of(address)) break;
    peer.address = address;
  }
  return peer;
}

}  // namespace ntm::http
