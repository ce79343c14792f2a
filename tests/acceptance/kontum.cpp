#include "acceptance/kontum.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace ntm::testing {
namespace {

std::filesystem::path fresh_folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "ntm_kontum_XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("mkdtemp");
  return pattern;
}

}  // namespace

Surroundings KonTum::surroundings() {
  Surroundings around;
  around.templates = {NTM_SOURCE_DIR "/data/templates"};
  return around;
}

KonTum::KonTum(db::Database& database) : database_(database), evidence_folder_(fresh_folder()) {
  database_.migrate(all_migrations());
  Surroundings around = surroundings();
  around.evidence_folder = evidence_folder_;
  services_ = std::make_unique<Services>(database_, clock(), clock(), around);
  load_example(std::filesystem::path(NTM_SOURCE_DIR) / "data/examples/kontum-2024/example.yaml", database_,
               *services_, {"ví dụ", ""});
}

KonTum::~KonTum() {
  std::error_code ignored;
  std::filesystem::remove_all(evidence_folder_, ignored);
}

}  // namespace ntm::testing
