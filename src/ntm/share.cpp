#include "ntm/share.h"

#include <cstdlib>
#include <vector>

namespace ntm {
namespace {

namespace fs = std::filesystem;

/// Folders that may hold the shared files, most wanted first. An installed program is bin/ntm with share/ntm
/// beside; one just built is build/<preset>/ntm inside the source tree.
std::vector<fs::path> candidates() {
  std::vector<fs::path> folders;
  if (const char* named = std::getenv("NTM_SHARE")) folders.emplace_back(named);
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return folders;
  folders.push_back(program.parent_path().parent_path() / "share" / "ntm");
  folders.push_back(program.parent_path().parent_path().parent_path());
  return folders;
}

fs::path first_holding(const fs::path& part, const fs::path& witness) {
  std::error_code error;
  for (const fs::path& folder : candidates())
    if (fs::exists(folder / part / witness, error)) return folder / part;
  return {};
}

}  // namespace

fs::path shared_data() { return first_holding("data", "README.md"); }

fs::path shared_web() {
  fs::path installed = first_holding("web", "index.html");
  fs::path built = first_holding("web/dist", "index.html");
  return built.empty() ? installed : built;
}

}  // namespace ntm
