#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace ntm::crypto {

/// The text, readable only with the secret again (XSalsa20-Poly1305 under a key made from the secret); in
/// URL-safe base64. The same text sealed twice looks different.
std::string sealed(std::string_view text, std::string_view secret);

/// The text; nothing when the secret is another or the sealed form was changed.
std::optional<std::string> unsealed(std::string_view sealed, std::string_view secret);

}  // namespace ntm::crypto
