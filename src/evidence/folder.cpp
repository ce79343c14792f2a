#include "evidence/folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/problem.h"
#include "crypto/hash.h"

namespace ntm::evidence {
namespace {

namespace fs = std::filesystem;

constexpr const char* arriving = "arriving";
constexpr const char* lock_name = "lock";
constexpr std::size_t hash_digits = 64, folder_digits = 2, piece_bytes = 1 << 20;

[[noreturn]] void fail(std::string_view doing, const fs::path& path) {
  throw Failure(fmt::format("cannot {} {}: {}", doing, path.string(), std::strerror(errno)));
}

void sync_folder(const fs::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) fail("open", folder);
  const bool is_synced = fsync(descriptor) == 0;
  close(descriptor);
  if (!is_synced) fail("bring to disk", folder);
}

/// A folder for the program alone, whose name survives a power cut.
void make_folder(const fs::path& folder) {
  std::error_code error;
  if (!fs::create_directories(folder, error)) {
    if (error) throw Failure("cannot make the folder " + folder.string() + ": " + error.message());
    return;
  }
  fs::permissions(folder, fs::perms::owner_all, error);
  sync_folder(folder.has_parent_path() ? folder.parent_path() : fs::path("."));
}

/// A new file that is gone unless it was renamed.
class Arriving {
 public:
  explicit Arriving(const fs::path& folder) : path_((folder / "XXXXXX").string()) {
    descriptor_ = mkostemp(path_.data(), O_CLOEXEC);  // readable by its owner alone
    if (descriptor_ < 0) fail("make a file in", folder);
  }
  ~Arriving() {
    close(descriptor_);
    if (!is_placed_) unlink(path_.c_str());
  }
  Arriving(const Arriving&) = delete;
  Arriving& operator=(const Arriving&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail("write", path_);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    if (fsync(descriptor_) != 0) fail("bring to disk", path_);
  }
  void place(const fs::path& target) {
    if (rename(path_.c_str(), target.c_str()) != 0) fail("rename", path_);
    is_placed_ = true;
    sync_folder(target.parent_path());
  }

 private:
  std::string path_;
  int descriptor_ = -1;
  bool is_placed_ = false;
};

bool is_hash(std::string_view text) {
  return text.size() == hash_digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::string path_of(std::string_view hash) {
  return fmt::format("{}/{}", hash.substr(0, folder_digits), hash.substr(folder_digits));
}

Folder::Hold::Hold(const fs::path& file, bool is_alone)
    : descriptor_(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  if (descriptor_ < 0) fail("open", file);
  while (flock(descriptor_, is_alone ? LOCK_EX : LOCK_SH) != 0)
    if (errno != EINTR) {
      close(descriptor_);
      fail("hold", file);
    }
}

Folder::Hold::~Hold() { close(descriptor_); }

Folder::Hold Folder::hold() const {
  if (path_.empty()) throw Failure("there is no folder for files of evidence");
  make_folder(path_);
  return {path_ / lock_name, false};
}

Folder::Hold Folder::hold_alone() const {
  make_folder(path_);
  return {path_ / lock_name, true};
}

std::string Folder::keep(std::string_view content) const {
  std::string hash = crypto::blake2b_hex(content);
  const fs::path target = path_ / path_of(hash);
  make_folder(path_ / arriving);
  make_folder(target.parent_path());
  Arriving file(path_ / arriving);
  file.write(content);
  file.place(target);  // also over one that is there: it is the same, or was damaged
  return hash;
}

std::optional<std::string> Folder::read(const std::string& hash) const {
  std::ifstream file(path_ / path_of(hash), std::ios::binary);
  if (!file) return {};
  std::string content((std::istreambuf_iterator<char>(file)), {});
  if (file.bad()) throw Failure("cannot read the file of evidence " + hash);
  return content;
}

std::optional<std::string> Folder::found_under(const std::string& hash) const {
  std::ifstream file(path_ / path_of(hash), std::ios::binary);
  if (!file) return {};
  crypto::Hasher hasher;
  std::string piece(piece_bytes, '\0');
  while (file) {
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    hasher.add(std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount())));
  }
  if (file.bad()) throw Failure("cannot read the file of evidence " + hash);
  return hasher.hex();
}

std::vector<Folder::Entry> Folder::entries() const {
  std::vector<Entry> found;
  std::error_code error;
  if (path_.empty() || !fs::is_directory(path_, error)) return found;
  for (const auto& each : fs::recursive_directory_iterator(path_)) {
    const std::string within = fs::relative(each.path(), path_).generic_string();
    if (each.is_directory() || within == lock_name) continue;
    std::string hash = within;
    std::erase(hash, '/');
    const bool is_content = is_hash(hash) && within == path_of(hash);
    found.push_back({within, is_content ? hash : ""});
  }
  std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
  return found;
}

void Folder::remove(const std::string& path_within) const {
  const fs::path file = path_ / path_within;
  if (unlink(file.c_str()) != 0 && errno != ENOENT) fail("remove", file);
}

}  // namespace ntm::evidence
