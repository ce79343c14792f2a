#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "http/message.h"

namespace ntm::http {

/// Whether a browser sends a cookie along with a request that another site started: `lax` only when the user
/// goes to a page, `strict` never.
enum class SameSite { lax, strict };

struct CookieOptions {
  std::optional<std::chrono::seconds> max_age =
      {};              ///< Absent: until the browser closes; zero: gone at once.
  bool secure = true;  ///< Sent over TLS only.
  SameSite same_site = SameSite::strict;
};

/// The value of a cookie that came with a request; nothing when it is absent, or when two of that name came
/// with different values: then a neighbour on the same host may have planted one, and neither is believed.
std::optional<std::string> cookie(const Request& request, std::string_view name);

/// The value of a Set-Cookie header. Always HttpOnly and Path=/, without Domain, so that neither script nor
/// another host reads it. The name "__Host-…" is refused by browsers unless secure.
/// Name and value are ours (letters, digits and "-_.~"): anything else stops the program.
std::string set_cookie(std::string_view name, std::string_view value, const CookieOptions& options = {});

/// A Set-Cookie header that takes the cookie away.
std::string clear_cookie(std::string_view name, bool secure = true);

}  // namespace ntm::http
