#pragma once
#include <memory>
#include <mutex>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "bodies/register.h"
#include "datafile/source.h"
#include "db/database.h"
#include "units/service.h"

namespace ntm::bodies {

/// How an import went.
struct Imported {
  int bodies = 0, posts = 0, holdings = 0;  ///< In the files, changed or not.
  int changed = 0, unchanged = 0;           ///< Files.
};

/// Keeps bodies, posts, their holders, and who holds which indicator.
/// @req R34 R58 R61 R62 R63 R83 R102
class Service {
 public:
  Service(db::Database& database, units::Service& units, Clock clock)
      : database_(database), units_(units), clock_(clock) {}

  /// Reads files of schema bodies/1, each the whole roster of one province, and keeps all of them or nothing.
  /// A file takes the place of what stood there for its province; the same file again changes nothing. The
  /// units must have been imported before.
  /// @throws Refused with every problem and its line.
  Imported import(const std::vector<datafile::Source>& sources, const Actor& actor);

  /// All bodies, with the committees that follow from the units; kept in memory and made anew when bodies or
  /// units change.
  std::shared_ptr<const Register> all();
  /// The units that the bodies belong to, as they stand now.
  std::shared_ptr<const units::Registry> units() { return units_.registry(); }

 private:
  db::Database& database_;
  units::Service& units_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Register> register_;
  std::shared_ptr<const units::Registry> made_from_;
};

}  // namespace ntm::bodies
