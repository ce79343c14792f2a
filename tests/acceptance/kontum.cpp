#include "acceptance/kontum.h"

namespace ntm::testing {

KonTum::KonTum(db::Database& database) : database_(database) {
  database_.migrate(all_migrations());
  services_ = std::make_unique<Services>(
      database_, clock(), clock(), accounts::SessionLimits{},
      outgoing::TemplateFolders{std::filesystem::path(NTM_SOURCE_DIR) / "data/templates"});
  load_example(std::filesystem::path(NTM_SOURCE_DIR) / "data/examples/kontum-2024/example.yaml", database_,
               *services_, {"ví dụ", ""});
}

}  // namespace ntm::testing
