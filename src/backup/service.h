#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "backup/envelope.h"
#include "base/instant.h"

namespace ntm::backup {

/// A copy made under a name of its own, and read back.
struct Nightly {
  std::filesystem::path file;
  Envelope envelope;
};

/// Copies of a data folder and the way back (sao lưu, khôi phục). It works on files: no other module need be
/// started, and a database of an older version is copied as it is.
class Service {
 public:
  /// `version` of the program is written into each copy.
  Service(std::string version, Clock clock) : version_(std::move(version)), clock_(clock) {}

  /// One consistent copy while others write. The file has its name only when it is whole and on disk; until
  /// then an older one of that name stays. Needs room for two copies while it works.
  /// @throws Refused when there is no database, or another copy to this file is being made.
  Envelope make(const std::filesystem::path& database, const std::filesystem::path& target) const;

  /// Reads a copy back as if it were restored, in a temporary folder, and compares the state.
  /// @throws Refused when anything is wrong with it.
  Envelope check(const std::filesystem::path& file) const;

  /// Puts the copy in place as `database`, whose folder must be absent or empty (a settings file may stand
  /// there). Everything is checked before the database gets its name.
  /// @throws Refused when the folder is not empty or anything is wrong with the copy.
  Envelope restore(const std::filesystem::path& file, const std::filesystem::path& database) const;

  /// make() into a folder under a name with day and time, check() of it, then older copies of that name
  /// beyond `keep_days` are removed.
  Nightly make_nightly(const std::filesystem::path& database, const std::filesystem::path& folder,
                       int keep_days) const;

  /// @throws Refused when there is no database.
  std::string state_hash(const std::filesystem::path& database, const std::string& postgres_url) const;

 private:
  std::string version_;
  Clock clock_;
};

}  // namespace ntm::backup
