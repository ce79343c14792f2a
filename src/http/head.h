#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "http/url.h"

namespace ntm::http {

/// The request line and header fields as they came, before anything is trusted.
struct Head {
  std::string method;
  std::string target;
  bool is_http_1_0 = false;
  std::vector<std::pair<std::string, std::string>> fields;  ///< Names in lower case, in the order received.

  std::vector<std::string_view> all(std::string_view name) const;
  std::string_view first(std::string_view name) const;  ///< "" when absent.
};

/// Why a request is turned away before a handler sees it.
struct Denied {
  int status = 400;
  Problem problem;
};

/// Checks what the parser lets through: framing, Host, Expect, and where a write comes from.
/// `host_names` are the names this server answers to, in lower case without a port. A page of another site
/// that was made to resolve to this machine (DNS rebinding) is stopped by its Host, a write of another site
/// by its Origin; the port of the Origin is left free, so that the web development server on another port can
/// forward writes.
std::optional<Denied> denied(const Head& head, const Target& target,
                             const std::vector<std::string>& host_names);

/// "localhost" of "LOCALHOST:8080", "[::1]" of "[::1]:8080".
std::string host_without_port(std::string_view host);

}  // namespace ntm::http
