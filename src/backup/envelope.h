#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace ntm::backup {

/// What a backup file says of itself (bản sao lưu). The file is this head, the content (a SQLite database),
/// and an end with the hash of everything before it: a file without its end was never finished.
struct Envelope {
  std::string program;  ///< Version that made it.
  Instant made_at = Instant::from_unix_ms(0);
  std::string state_hash;
  std::uint64_t content_bytes = 0;
  std::string content_hash;  ///< BLAKE2b, 64 hexadecimal characters.
};

inline constexpr int format_version = 1;
inline constexpr std::size_t largest_head_bytes = 1024;
inline constexpr std::size_t end_bytes = 80;

std::string head_text(const Envelope& envelope);

struct Head {
  Envelope envelope;
  std::size_t bytes = 0;  ///< Length of the head itself.
};
/// Reads the head from the first bytes of a file; nothing when they are not exactly what head_text writes.
std::optional<Head> parse_head(std::string_view first_bytes);
/// The format number of anything that begins like a backup; nothing for other files.
std::optional<int> format_of(std::string_view first_bytes);

/// The end: end_bytes long. `hash` is of all bytes before it.
std::string end_text(std::string_view hash);

}  // namespace ntm::backup
