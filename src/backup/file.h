#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ntm::backup {

/// A file that appears under its name only when it is whole and on disk. Until then it stands beside as
/// NAME.part and belongs to one writer; what a killed writer left there is overwritten by the next.
/// Readable by its owner alone.
class NewFile {
 public:
  /// @throws Refused(conflict) when somebody else is writing it now, Failure when it cannot be made.
  explicit NewFile(std::filesystem::path target);
  ~NewFile();  ///< Removes what was not finished.
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write(std::string_view bytes);
  /// Everything on disk, but still under the name of the part.
  void sync();
  /// sync(), then under its name, which it takes over from an older file.
  void finish();

  const std::filesystem::path& part() const { return part_; }

 private:
  [[noreturn]] void fail(std::string_view doing) const;

  std::filesystem::path target_, part_;
  int descriptor_ = -1;
  bool is_finished_ = false;
};

/// Makes an empty file that only its owner may read. @throws Failure when there is one already.
void make_private_file(const std::filesystem::path& file);

/// Makes the names in a folder survive a power cut.
void sync_folder(const std::filesystem::path& folder);

/// The hash of a whole file; nothing when there is none.
std::optional<std::string> hash_of(const std::filesystem::path& file);

/// Reads a file piece by piece, from `from`, `count` bytes; fewer when it ends before.
void read_pieces(const std::filesystem::path& file, std::uint64_t from, std::uint64_t count,
                 const std::function<void(std::string_view)>& take);

}  // namespace ntm::backup
