#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "measure.h"
#include "units/recut.h"
#include "units_world.h"

namespace ntm::bench {

/// The figure that both sides use for a unit in a month; it depends on the unit's code, since ids may differ.
inline std::int64_t figure_of(const units::Registry& map, units::UnitId unit, int month) {
  return std::stoll(map.find(unit)->codes.front().value) * 7'919 % 10'007 + month * 31;
}

/// Totals by code of the unit ("commune 00001") and month, to be compared whatever the ids are; absent is
/// unknown.
using TotalsByCode = std::map<std::pair<std::string, int>, std::pair<std::int64_t, bool>>;
TotalsByCode by_code(const units::Registry& map, const std::vector<units::RecutTotals>& months);

struct PeerRecut {
  TotalsByCode forward, back;
  Seconds forward_time = 0, back_time = 0;
};

/// The same reorganisation written in PostgreSQL's SQL, on the same tables, as durable as ours.
class ReorganisePostgres {
 public:
  ReorganisePostgres(const std::string& server_url, const UnitsCase& given,
                     const std::filesystem::path& repository);
  Seconds apply();
  std::shared_ptr<const units::Registry> registry();
  PeerRecut recut(int months);

 private:
  std::string script(const std::string& name) const;

  std::string url_;
  const UnitsCase& given_;
  std::filesystem::path repository_;
  std::unique_ptr<UnitsWorld> world_;
};

}  // namespace ntm::bench
