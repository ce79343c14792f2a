#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace ntm::backup {

/// What a backup file says of itself (bản sao lưu). The file is this head, the content (a SQLite database),
/// the files that its rows speak of, and an end with the hash of everything before it: a file without its end
/// was never finished.
struct Envelope {
  std::string program;  ///< Version that made it.
  Instant made_at = Instant::from_unix_ms(0);
  std::string state_hash;
  std::uint64_t content_bytes = 0;
  std::string content_hash;                      ///< BLAKE2b, 64 hexadecimal characters.
  std::uint64_t file_count = 0, file_bytes = 0;  ///< Of the files, each with the line above it.
};

/// A copy without files is written in format 1, which older programs read too.
inline constexpr int format_version = 2;
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

/// The line above each file: its name within the data folder and its length.
struct FileLine {
  std::string name;
  std::uint64_t bytes = 0;
};
inline constexpr std::size_t largest_file_line_bytes = 512;
std::string file_line_text(const FileLine& line);
/// Nothing when the text does not begin with a whole line whose name stays within the folder.
std::optional<FileLine> parse_file_line(std::string_view first_bytes);
/// "evidence/ab/cd": small letters, digits, "-", "_", "." and single slashes between names that begin with a
/// letter or digit.
bool is_safe_name(std::string_view name);

/// The end: end_bytes long. `hash` is of all bytes before it.
std::string end_text(std::string_view hash);

}  // namespace ntm::backup
