#pragma once
#include <memory>

#include "ntm/example.h"
#include "ntm/program.h"
#include "ntm/share.h"

namespace ntm::testing {

/// The Kon Tum example, loaded once from the project's own files into a database in memory.
class KonTum {
 public:
  static KonTum& loaded() {
    static KonTum example;
    return example;
  }

  const Date day{2024, 1, 22};
  db::Database& database() { return *database_; }
  Services& services() { return *services_; }
  std::shared_ptr<const units::Registry> map() { return services_->units.registry(); }
  units::UnitId unit(const std::string& code) { return *map()->by_code(code, day); }

 private:
  KonTum();

  std::unique_ptr<db::Database> database_;
  std::unique_ptr<Services> services_;
};

}  // namespace ntm::testing
