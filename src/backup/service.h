#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "backup/enclosed.h"
#include "backup/envelope.h"
#include "backup/state_hash.h"
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
  /// `version` of the program is written into each copy. `files_of` tells the files that go along; they stand
  /// in the folder of the database.
  Service(std::string version, Clock clock, FilesOf files_of = {})
      : version_(std::move(version)), clock_(clock), files_of_(std::move(files_of)) {}

  /// One consistent copy while others write. Files never change and come before the rows that speak of them,
  /// so the files of a copy are those that its rows speak of; one that is missing is not there in the copy
  /// either. The file has its name only when it is whole and on disk; until then an older one of that name
  /// stays. Needs room for two copies while it works.
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
  /// Of a database on PostgreSQL the files stand in `files_folder`.
  std::string state_hash(const std::filesystem::path& database, const std::string& postgres_url,
                         const std::filesystem::path& files_folder = {}) const;

 private:
  Envelope restore_with(const std::filesystem::path& file, const std::filesystem::path& database,
                        HashedFiles& files) const;
  void refuse_unsound(const std::filesystem::path& content, const Envelope& envelope,
                      const std::filesystem::path& file, const HashedFiles& files) const;
  std::string state_of(db::Connection& connection, const FoundHash& found) const;
  std::vector<KeptFile> files_of(db::Connection& connection) const;

  std::string version_;
  Clock clock_;
  FilesOf files_of_;
};

}  // namespace ntm::backup
