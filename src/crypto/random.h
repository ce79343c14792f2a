#pragma once
#include <cstddef>
#include <string>

namespace ntm::crypto {

/// Unguessable text for sessions, tokens and codes: `bytes` random bytes in URL-safe base64 without padding.
std::string random_token(std::size_t bytes);

/// Unguessable bytes, as they are.
std::string random_bytes(std::size_t count);

/// Text a person can copy without mistakes: groups of four of 32 letters and digits, without i, l, o and u;
/// "k7mq-9f3x-…". Five bits a character.
std::string random_code(std::size_t groups);

}  // namespace ntm::crypto
