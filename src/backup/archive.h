#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "backup/envelope.h"

namespace ntm::backup {

using Sink = std::function<void(std::string_view)>;

/// A file that goes along with the database.
struct Enclosed {
  std::string name;  ///< Within the data folder: "evidence/ab/cd".
  std::filesystem::path path;
};

/// Writes the content file and those enclosed with head and end around them. `envelope` tells program, time
/// and state hash; lengths and hash of the content are filled in. The file has its name only when all of it
/// is on disk.
Envelope write_archive(const std::filesystem::path& target, Envelope envelope,
                       const std::filesystem::path& content, const std::vector<Enclosed>& files = {});

/// Takes the enclosed files one after the other.
class FileSink {
 public:
  virtual ~FileSink() = default;
  virtual void begin(const std::string& name) = 0;
  virtual void add(std::string_view bytes) = 0;
  virtual void end() = 0;
};

/// Reads a backup whole and compares every hash; hands the content to `take` and what is enclosed to `files`
/// while doing so. What was handed over counts only when this returns.
/// @throws Refused when there is no such file, it is no backup, cut short, too long or changed.
Envelope read_archive(const std::filesystem::path& file, const Sink& take, FileSink* files = nullptr);

}  // namespace ntm::backup
