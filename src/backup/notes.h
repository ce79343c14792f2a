#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "base/instant.h"

namespace ntm::backup {

/// What is remembered beside the database about its copies. In a file of its own, so that making a copy
/// changes nothing in the database, and lost with nothing but a warning.
struct Notes {
  std::optional<Instant> made_at;     ///< When the last copy was made.
  std::string file;                   ///< Where.
  std::optional<Instant> checked_at;  ///< When one was last read back whole.
};

/// Empty when there is no such file, or none that can be read.
Notes read_notes(const std::filesystem::path& data_folder);
void write_notes(const std::filesystem::path& data_folder, const Notes& notes);

}  // namespace ntm::backup
