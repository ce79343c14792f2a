#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "base/actor.h"
#include "base/instant.h"
#include "datafile/source.h"
#include "db/database.h"
#include "units/match.h"
#include "units/read.h"
#include "units/registry.h"

namespace ntm::units {

/// What an import did; read + already_there adds up to the rows of the file.
struct ImportResult {
  int added = 0;
  int already_there = 0;
};

/// What a reorganisation did, or would do.
struct ReorganisationResult {
  int ended = 0, created = 0, moved = 0, orphaned = 0;
  int whole = 0, split = 0;  ///< Succession lines that went whole, and that went by a known or unknown part.
};

/// Keeps the map of units through time (đơn vị hành chính).
/// @req R101 R102 R103
class Service {
 public:
  Service(db::Database& database, Clock clock) : database_(database), clock_(clock) {}

  /// The whole map as it stands now, in memory; made anew after a change.
  std::shared_ptr<const Registry> registry();
  /// The names of that map, ready for searching.
  std::shared_ptr<const NameIndex> names();

  /// Adds the units of a file, all or none. @throws Refused with every problem and its line.
  ImportResult import(datafile::Source source, const ListOptions& options, const Actor& actor);

  /// Carries out a reorganisation in one transaction. With `rehearse` everything is tried and nothing kept.
  /// @throws Refused
  ReorganisationResult reorganise(const Reorganisation& file, bool rehearse, const Actor& actor);
  /// Reads a project file or, given its day and act, a national conversion table.
  Reorganisation read(datafile::Source source, std::optional<Date> effective_on, const std::string& act);
  /// Takes back the last reorganisation carried out, exactly. @throws Refused when another came after it.
  void undo(const std::string& code, const Actor& actor);

  /// Figures of one day's units (CSV: unit_code,value) under the boundaries of another day, earlier or later.
  /// Earlier boundaries are answered for units of every level. @throws Refused
  RecutTotals recut(datafile::Source source, Date from, Date to);

  /// The one unit meant by a code or name on that day. @throws Refused(not_found or ambiguous)
  UnitOnDay one(const std::string& code_or_name, Date on);
  /// Likewise among the units that can hold others: provinces and districts, and communes only by code.
  UnitOnDay one_holder(const std::string& code_or_name, Date on);

  /// Reads everything anew at the next question: another program may have written.
  void forget();

 private:
  std::shared_ptr<const Registry> kept_registry();

  db::Database& database_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Registry> registry_;
  std::shared_ptr<const NameIndex> names_;
};

}  // namespace ntm::units
