// Rows and files must hold together: every row has its file, as it was given; a file without a row is
// harmless.
#include <set>

#include "audit/event.h"
#include "evidence/problems.h"
#include "evidence/service.h"
#include "evidence/store.h"

namespace ntm::evidence {

Verified Service::verify() {
  Verified verified;
  const auto files = database_.read([](db::Connection& c) { return store::files(c); });
  verified.file_count = static_cast<int>(files.size());
  for (const KeptFile& file : files) {
    const auto found = folder_.found_under(file.hash);
    if (!found)
      verified.problems.push_back(file_missing(file.hash));
    else if (*found != file.hash)
      verified.problems.push_back(file_changed(file.hash));
  }
  verified.unreferenced = unreferenced();
  return verified;
}

/// Files are looked at first, rows after: what arrives in between has its row by then, or is not looked at.
std::vector<std::string> Service::unreferenced() {
  const auto entries = folder_.entries();
  std::set<std::string> known;
  for (const KeptFile& file : database_.read([](db::Connection& c) { return store::files(c); }))
    known.insert(file.hash);
  std::vector<std::string> found;
  for (const Folder::Entry& entry : entries)
    if (known.count(entry.hash) == 0) found.push_back(entry.path);
  return found;
}

int Service::clear(const Actor& actor) {
  if (unreferenced().empty()) return 0;
  const auto hold = folder_.hold_alone();
  const auto gone = unreferenced();  // once more, now that nothing can arrive
  for (const std::string& path : gone) folder_.remove(path);
  if (gone.empty()) return 0;
  database_.write("clearing files without evidence", [&](db::Connection& c) {
    audit::append(c,
                  {actor, clock_.now(), "evidence.clear", "", std::to_string(gone.size()) + " tệp", "", ""});
  });
  return static_cast<int>(gone.size());
}

std::vector<std::pair<std::string, KeptFile>> Service::files_of(db::Connection& connection) {
  std::vector<std::pair<std::string, KeptFile>> found;
  if (!store::has_tables(connection)) return found;
  for (KeptFile& file : store::files(connection)) found.emplace_back(path_of(file.hash), std::move(file));
  return found;
}

}  // namespace ntm::evidence
