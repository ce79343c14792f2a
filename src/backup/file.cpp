#include "backup/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include "backup/problems.h"
#include "crypto/hash.h"

namespace ntm::backup {
namespace {

constexpr std::size_t piece_bytes = 1 << 20;

}  // namespace

NewFile::NewFile(std::filesystem::path target)
    : target_(std::move(target)), part_(target_.string() + ".part") {
  descriptor_ = open(part_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor_ < 0) fail("cannot make");
  if (flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    close(descriptor_);
    throw Refused(Refusal::conflict, already_running(target_.string()));
  }
  if (ftruncate(descriptor_, 0) != 0 || fchmod(descriptor_, 0600) != 0) fail("cannot empty");
}

NewFile::~NewFile() {
  if (!is_finished_) unlink(part_.c_str());
  close(descriptor_);
}

void NewFile::fail(std::string_view doing) const {
  throw Failure(fmt::format("{} {}: {}", doing, part_.string(), std::strerror(errno)));
}

void NewFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot write");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void NewFile::sync() {
  if (fsync(descriptor_) != 0) fail("cannot bring to disk");
}

void NewFile::finish() {
  sync();
  if (rename(part_.c_str(), target_.c_str()) != 0) fail("cannot rename");
  is_finished_ = true;
  sync_folder(target_.has_parent_path() ? target_.parent_path() : ".");
}

void make_private_file(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) throw Failure("cannot make " + file.string() + ": " + std::strerror(errno));
  close(descriptor);
}

void sync_folder(const std::filesystem::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) throw Failure("cannot open the folder " + folder.string());
  const bool is_synced = fsync(descriptor) == 0;
  close(descriptor);
  if (!is_synced) throw Failure("cannot bring the folder " + folder.string() + " to disk");
}

std::optional<std::string> hash_of(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error)) return {};
  crypto::Hasher hasher;
  read_pieces(file, 0, std::filesystem::file_size(file), [&](std::string_view piece) { hasher.add(piece); });
  return hasher.hex();
}

void read_pieces(const std::filesystem::path& file, std::uint64_t from, std::uint64_t count,
                 const std::function<void(std::string_view)>& take) {
  std::ifstream in(file, std::ios::binary);
  in.seekg(static_cast<std::streamoff>(from));
  std::vector<char> piece(piece_bytes);
  while (count > 0 && in) {
    in.read(piece.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(count, piece.size())));
    const auto got = static_cast<std::size_t>(in.gcount());
    if (got == 0) break;
    take({piece.data(), got});
    count -= got;
  }
  if (in.bad()) throw Failure("cannot read " + file.string());
}

}  // namespace ntm::backup
