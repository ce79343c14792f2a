#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::evidence {

/// "ab/cdef…": where a file stands in the folder.
std::string path_of(std::string_view hash);

/// The folder where contents are kept under their hash (kho minh chứng): ab/cdef…, readable by the program
/// alone. A content that has its name is whole and on disk. What a killed program left stands under
/// `arriving/`.
class Folder {
 public:
  /// Nothing is made before something is kept. An empty path keeps nothing.
  explicit Folder(std::filesystem::path path) : path_(std::move(path)) {}

  /// While one is held, nothing is cleared; while clearing, nothing is kept.
  class Hold {
   public:
    Hold(const std::filesystem::path& file, bool is_alone);
    ~Hold();
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

   private:
    int descriptor_;
  };
  Hold hold() const;        ///< With others.
  Hold hold_alone() const;  ///< Waits until nobody holds it.

  /// Brings the content to disk, file and folders, and returns its hash. Keep a hold() until the rows that
  /// speak of it are kept too. @throws Failure
  std::string keep(std::string_view content) const;
  /// Nothing when it is not there.
  std::optional<std::string> read(const std::string& hash) const;
  /// The hash of what stands under a hash; nothing when nothing does.
  std::optional<std::string> found_under(const std::string& hash) const;

  /// Something under the folder, by its path within.
  struct Entry {
    std::string path;
    std::string hash;  ///< Empty when it is no content: what was left half way.
  };
  std::vector<Entry> entries() const;  ///< Sorted by path.
  void remove(const std::string& path_within) const;

 private:
  std::filesystem::path path_;
};

}  // namespace ntm::evidence
