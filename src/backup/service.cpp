#include "backup/service.h"

#include <fmt/format.h>

#include <algorithm>

#include "backup/archive.h"
#include "backup/file.h"
#include "backup/notes.h"
#include "backup/problems.h"
#include "backup/state_hash.h"
#include "backup/store.h"
#include "db/database.h"

namespace ntm::backup {
namespace {

namespace fs = std::filesystem;

/// The copy of the database before it is packed; goes away with its journal files.
class WorkingCopy {
 public:
  explicit WorkingCopy(fs::path path) : path_(std::move(path)) { remove(); }
  ~WorkingCopy() { remove(); }
  WorkingCopy(const WorkingCopy&) = delete;
  WorkingCopy& operator=(const WorkingCopy&) = delete;
  const fs::path& path() const { return path_; }

 private:
  void remove() const {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm", "-journal"}) fs::remove(path_.string() + end, ignored);
  }
  fs::path path_;
};

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "ntm_check_XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw Failure("cannot make a temporary folder");
    path_ = pattern;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

fs::path folder_of(const fs::path& database) {
  return database.has_parent_path() ? database.parent_path() : fs::path(".");
}

FoundHash found_in(const fs::path& folder) {
  return [folder](const std::string& name) { return hash_of(folder / name); };
}

/// What may stand in a folder that counts as empty: settings, and what an interrupted restoration left.
bool is_harmless(const std::string& name, const fs::path& restoring) {
  return name == "ntm.toml" || name == "lost+found" || name.rfind(restoring.filename().string(), 0) == 0;
}

void refuse_unless_empty(const fs::path& folder, const fs::path& restoring,
                         const std::vector<std::string>& left_over) {
  std::error_code error;
  if (!fs::exists(folder, error)) return;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!is_harmless(name, restoring) &&
        std::find(left_over.begin(), left_over.end(), name) == left_over.end())
      throw Refused(Refusal::conflict, folder_not_empty(folder.string(), name));
  }
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Failure("cannot make the folder " + folder.string() + ": " + error.message());
}

constexpr std::string_view nightly_shape = "ntm-0000-00-00T000000Z.backup";

/// ntm-2024-01-22T180000Z.backup: sorts by time and has no colon.
std::string nightly_name(Instant at) {
  std::string text = at.to_utc().substr(0, 19);
  std::erase(text, ':');
  return "ntm-" + text + "Z.backup";
}

bool is_nightly_name(const std::string& name) {
  if (name.size() != nightly_shape.size()) return false;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool is_digit = name[at] >= '0' && name[at] <= '9';
    if (nightly_shape[at] == '0' ? !is_digit : name[at] != nightly_shape[at]) return false;
  }
  return true;
}

void remove_older(const fs::path& folder, const std::string& oldest_kept) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (is_nightly_name(name) && name < oldest_kept) fs::remove(entry.path());
  }
}

}  // namespace

std::vector<KeptFile> Service::files_of(db::Connection& connection) const {
  return files_of_ ? files_of_(connection) : std::vector<KeptFile>();
}

std::string Service::state_of(db::Connection& connection, const FoundHash& found) const {
  return state_hash_with(backup::state_hash(connection), files_of(connection), found);
}

Envelope Service::make(const fs::path& database, const fs::path& target) const {
  std::error_code error;
  if (!fs::is_regular_file(database, error))
    throw Refused(Refusal::not_found, no_database(database.string()));
  NewFile held(target.string() + ".copy");  // one maker at a time; gone when it is done or dead
  WorkingCopy copy(target.string() + ".copy.db");
  Envelope envelope{version_, clock_.now(), "", 0, ""};
  make_private_file(copy.path());
  store::copy_database(database, copy.path());
  const fs::path folder = folder_of(database);
  std::vector<Enclosed> enclosed;
  store::with_file(copy.path(), [&](db::Connection& c) {
    envelope.state_hash = state_of(c, found_in(folder));
    for (const KeptFile& file : files_of(c))
      if (fs::is_regular_file(folder / file.name, error)) enclosed.push_back({file.name, folder / file.name});
  });
  return write_archive(target, envelope, copy.path(), enclosed);
}

Envelope Service::check(const fs::path& file) const {
  TemporaryFolder folder;
  HashedFiles files;  // only read: they may be many
  return restore_with(file, folder.path() / "ntm.db", files);
}

Envelope Service::restore(const fs::path& file, const fs::path& database) const {
  const fs::path folder = folder_of(database), restoring = database.string() + ".restoring";
  RestoredFiles files(folder, restoring);
  refuse_unless_empty(folder, restoring, files.left_over());
  read_archive(file, [](std::string_view) {});
  files.remove_left_over();
  WorkingCopy leftovers(restoring);
  Envelope envelope = restore_with(file, restoring, files);
  files.place();
  fs::rename(restoring, database);
  sync_folder(folder);
  files.finish();
  return envelope;
}

/// Content and files of a copy on disk, and sound.
Envelope Service::restore_with(const fs::path& file, const fs::path& database, HashedFiles& files) const {
  make_folder(folder_of(database));
  NewFile content(database);
  Envelope envelope = read_archive(
      file, [&](std::string_view piece) { content.write(piece); }, &files);
  content.finish();
  refuse_unsound(database, envelope, file, files);
  return envelope;
}

/// The content must be a sound database with the state that was copied.
void Service::refuse_unsound(const fs::path& content, const Envelope& envelope, const fs::path& file,
                             const HashedFiles& files) const try {
  store::with_file(content, [&](db::Connection& c) {
    if (auto fault = store::fault_of(c))
      throw Refused(Refusal::invalid, unsound_content(file.string(), *fault));
    if (state_of(c, [&](const std::string& name) { return files.find(name); }) != envelope.state_hash)
      throw Refused(Refusal::invalid, damaged(file.string(), "mã trạng thái"));
  });
} catch (const Failure& failure) {
  throw Refused(Refusal::invalid, unsound_content(file.string(), failure.what()));
}

std::string Service::state_hash(const fs::path& database, const std::string& postgres_url,
                                const fs::path& files_folder) const {
  std::error_code error;
  if (postgres_url.empty() && !fs::is_regular_file(database, error))
    throw Refused(Refusal::not_found, no_database(database.string()));
  const auto opened =
      db::Database::open_to_read(postgres_url.empty() ? "sqlite:" + database.string() : postgres_url);
  const fs::path folder = postgres_url.empty() ? folder_of(database) : files_folder;
  return opened->read([&](db::Connection& c) { return state_of(c, found_in(folder)); });
}

Nightly Service::make_nightly(const fs::path& database, const fs::path& folder, int keep_days) const {
  make_folder(folder);
  const Instant now = clock_.now();
  const fs::path target = folder / nightly_name(now);
  make(database, target);
  Nightly made{target, check(target)};
  const std::int64_t kept_ms = keep_days * std::int64_t{86'400'000};
  remove_older(folder, nightly_name(Instant::from_unix_ms(now.unix_ms() - kept_ms)));
  return made;
}

}  // namespace ntm::backup
