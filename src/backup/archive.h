#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "backup/envelope.h"

namespace ntm::backup {

using Sink = std::function<void(std::string_view)>;

/// Writes the content file with head and end around it. `envelope` tells program, time and state hash; length
/// and hash of the content are filled in. The file has its name only when all of it is on disk.
Envelope write_archive(const std::filesystem::path& target, Envelope envelope,
                       const std::filesystem::path& content);

/// Reads a backup whole and compares every hash; hands the content to `take` while doing so. What was handed
/// over counts only when this returns.
/// @throws Refused when there is no such file, it is no backup, cut short, too long or changed.
Envelope read_archive(const std::filesystem::path& file, const Sink& take);

}  // namespace ntm::backup
