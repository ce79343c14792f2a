#include "backup/enclosed.h"

#include <fstream>

#include "base/problem.h"

namespace ntm::backup {
namespace {

namespace fs = std::filesystem;

void make_folders(const fs::path& folder) {
  std::error_code error;
  if (!fs::create_directories(folder, error)) {
    if (error) throw Failure("cannot make the folder " + folder.string() + ": " + error.message());
    return;
  }
  fs::permissions(folder, fs::perms::owner_all, error);
  sync_folder(folder.parent_path());
}

}  // namespace

void HashedFiles::begin(const std::string& name) {
  name_ = name;
  hasher_ = std::make_unique<crypto::Hasher>();
}
void HashedFiles::add(std::string_view bytes) { hasher_->add(bytes); }
void HashedFiles::end() { hashes_[name_] = hasher_->hex(); }

std::optional<std::string> HashedFiles::find(const std::string& name) const {
  const auto found = hashes_.find(name);
  return found == hashes_.end() ? std::nullopt : std::optional(found->second);
}

RestoredFiles::RestoredFiles(fs::path folder, const fs::path& restoring)
    : folder_(std::move(folder)),
      staging_(restoring.string() + ".files"),
      placing_(restoring.string() + ".placing") {}

RestoredFiles::~RestoredFiles() {
  std::error_code ignored;
  fs::remove_all(staging_, ignored);
}

void RestoredFiles::begin(const std::string& name) {
  HashedFiles::begin(name);
  const fs::path target = staging_ / name;
  make_folders(target.parent_path());
  file_ = std::make_unique<NewFile>(target);
}

void RestoredFiles::add(std::string_view bytes) {
  HashedFiles::add(bytes);
  file_->write(bytes);
}

void RestoredFiles::end() {
  HashedFiles::end();
  file_->finish();
  file_.reset();
}

std::vector<std::string> RestoredFiles::left_over() const {
  std::vector<std::string> names;
  std::ifstream list(placing_);
  for (std::string name; std::getline(list, name);)
    if (is_safe_name(name)) names.push_back(name);
  return names;
}

void RestoredFiles::remove_left_over() const {
  for (const std::string& name : left_over()) fs::remove_all(folder_ / name);
  fs::remove_all(staging_);
}

void RestoredFiles::place() const {
  if (!fs::exists(staging_)) return;
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(staging_))
    names.push_back(entry.path().filename().string());
  NewFile list(placing_);
  for (const std::string& name : names) list.write(name + "\n");
  list.finish();
  for (const std::string& name : names) fs::rename(staging_ / name, folder_ / name);
  sync_folder(folder_);
}

void RestoredFiles::finish() const {
  std::error_code ignored;
  fs::remove(placing_, ignored);
}

}  // namespace ntm::backup
