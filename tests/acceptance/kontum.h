#pragma once
#include <memory>

#include "ntm/example.h"
#include "ntm/program.h"
#include "ntm/share.h"

namespace ntm::testing {

/// The Kon Tum example, loaded from the project's own files into a database in memory: once for all who only
/// look, or a copy of one's own for a test that changes things.
class KonTum {
 public:
  explicit KonTum(db::Database& database);
  ~KonTum();  ///< Takes the files of evidence along.
  KonTum(const KonTum&) = delete;
  KonTum& operator=(const KonTum&) = delete;
  static KonTum& loaded() {
    static const auto in_memory = db::Database::open("sqlite::memory:");
    static KonTum example(*in_memory);
    return example;
  }

  const Date day{2024, 1, 22};
  /// The templates that come with the program, and no folder for papers.
  static Surroundings surroundings();
  static Clock clock() { return Clock::fixed_at(*Instant::parse_utc("2024-01-22T03:00:00.000Z")); }
  db::Database& database() { return database_; }
  Services& services() { return *services_; }
  std::shared_ptr<const units::Registry> map() { return services_->units.registry(); }
  units::UnitId unit(const std::string& code) { return *map()->by_code(code, day); }

 private:
  db::Database& database_;
  std::filesystem::path evidence_folder_;
  std::unique_ptr<Services> services_;
};

}  // namespace ntm::testing
