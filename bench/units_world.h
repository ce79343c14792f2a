#pragma once
#include <memory>
#include <string>

#include "datafile/source.h"
#include "db/database.h"
#include "units/service.h"

namespace ntm::bench {

/// A country before and after its reorganisation, as files.
struct UnitsCase {
  std::string name;
  datafile::Source list, conversion;
};

inline const Date day_of_change{2025, 7, 1};
inline const Date eve_of_change{2025, 6, 30};
inline const std::string act_of_change = "76/2025/UBTVQH15";

/// A database with the units of a case, before the change.
class UnitsWorld {
 public:
  UnitsWorld(const std::string& database_url, const UnitsCase& given);
  db::Database& database() { return *database_; }
  units::Service& service() { return *service_; }

 private:
  std::unique_ptr<db::Database> database_;
  std::unique_ptr<units::Service> service_;
};

/// The map as text, unit by unit in a fixed order and without ids: equal texts mean equal maps.
std::string described(const units::Registry& registry);

}  // namespace ntm::bench
