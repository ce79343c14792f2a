#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "backup/archive.h"
#include "backup/file.h"
#include "crypto/hash.h"

namespace ntm::backup {

/// Reads enclosed files and remembers their hashes.
class HashedFiles : public FileSink {
 public:
  void begin(const std::string& name) override;
  void add(std::string_view bytes) override;
  void end() override;
  /// Nothing for a file that was not enclosed.
  std::optional<std::string> find(const std::string& name) const;

 private:
  std::string name_;
  std::unique_ptr<crypto::Hasher> hasher_;
  std::map<std::string, std::string> hashes_;
};

/// Puts enclosed files on disk beside their place, so that they come to it all at once. What an interrupted
/// restoration left is told by a list of the names that it was placing, and taken away by the next.
class RestoredFiles : public HashedFiles {
 public:
  /// `folder` is the data folder; everything that is only half way stands under names that begin with
  /// `restoring`.
  RestoredFiles(std::filesystem::path folder, const std::filesystem::path& restoring);
  ~RestoredFiles() override;
  RestoredFiles(const RestoredFiles&) = delete;
  RestoredFiles& operator=(const RestoredFiles&) = delete;

  void begin(const std::string& name) override;
  void add(std::string_view bytes) override;
  void end() override;

  /// Names in the folder that an interrupted restoration placed.
  std::vector<std::string> left_over() const;
  void remove_left_over() const;
  /// Renames everything to its place.
  void place() const;
  /// The database stands in its place as well: nothing is half way any more.
  void finish() const;

 private:
  std::filesystem::path folder_, staging_, placing_;
  std::unique_ptr<NewFile> file_;
};

}  // namespace ntm::backup
