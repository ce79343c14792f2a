#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace ntm::crypto {

/// Codes of six digits that change every 30 seconds (TOTP, RFC 6238 with SHA-1, as authenticator apps
/// expect).

/// The step of 30 seconds an instant falls into.
std::int64_t code_step(Instant at);

/// The code of a step. `secret` is raw bytes.
std::string code_at(std::string_view secret, std::int64_t step);

/// The step whose code this is: the current one, the one before or the one after, provided that it comes
/// after `last_step`, so that no code is taken twice. Nothing when the code is wrong.
std::optional<std::int64_t> step_of(std::string_view code, std::string_view secret, Instant now,
                                    std::int64_t last_step);

/// The secret as authenticator apps take it (base32 without padding).
std::string secret_text(std::string_view secret);

}  // namespace ntm::crypto
