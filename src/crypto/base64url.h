#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace ntm::crypto {

/// URL-safe base64 without padding (RFC 4648, 5), as the web's tokens are written.
std::string base64url(std::string_view bytes);

/// The bytes again; nothing for padding, for any other sign, and for a text that base64url() would not write.
std::optional<std::string> base64url_decoded(std::string_view text);

}  // namespace ntm::crypto
