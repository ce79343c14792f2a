#pragma once
#include <memory>
#include <string>
#include <vector>

#include "assessment/service.h"
#include "bench.h"
#include "scorecards.h"

namespace ntm::bench {

/// A SQLite file of the whole nation with all its values, and the services on it.
class AssessmentWorld {
 public:
  /// Imports units, the criteria set and decisions through the services; the values, tens of millions, are
  /// written into their table directly.
  AssessmentWorld(const Plan& plan, const Nation& nation, const Scorecards& cards);

  assessment::Service& assessment() { return *assessment_; }
  units::UnitId unit_of(std::size_t commune) const { return unit_of_[commune]; }

 private:
  void import_decisions();
  void import_units();

  const Nation& nation_;
  const Scorecards& cards_;
  std::unique_ptr<db::Database> database_;
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<bodies::Service> bodies_;
  std::unique_ptr<recognition::Service> recognition_;
  std::unique_ptr<assessment::Service> assessment_;
  std::vector<units::UnitId> unit_of_;
};

}  // namespace ntm::bench
