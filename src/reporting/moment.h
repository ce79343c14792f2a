#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace ntm::reporting {

/// "2024-03-14T23:59:59+07:00": an instant as the clock on the wall in Vietnam shows it, seconds cut off.
std::string to_vietnam_iso(Instant at);

/// Reads that form, with or without milliseconds ("2024-03-14T23:59:59.999+07:00"), and the UTC form with Z.
/// Nothing for any other shape: a time without its zone is refused rather than guessed.
std::optional<Instant> parse_instant(std::string_view text);

}  // namespace ntm::reporting
