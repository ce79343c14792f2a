#include "acceptance/kontum.h"

namespace ntm::testing {

KonTum::KonTum() {
  Clock clock = Clock::fixed_at(*Instant::parse_utc("2024-01-22T03:00:00.000Z"));
  database_ = db::Database::open("sqlite::memory:");
  database_->migrate(all_migrations());
  services_ = std::make_unique<Services>(*database_, clock);
  load_example(std::filesystem::path(NTM_SOURCE_DIR) / "data/examples/kontum-2024/example.yaml", *database_,
               *services_, {"ví dụ", ""});
}

}  // namespace ntm::testing
