#pragma once
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "criteria/set.h"
#include "datafile/source.h"
#include "db/database.h"

namespace ntm::criteria {

/// Keeps the criteria sets: loads them from files, gives the version in force on a day.
/// @req R13 R104 R106
class Service {
 public:
  Service(db::Database& database, Clock clock) : database_(database), clock_(clock) {}

  /// Reads, checks and keeps one set. The same text again changes nothing; another text under the same code
  /// and version is refused, because a version is immutable.
  /// @throws Refused with every problem and its line.
  void import(const datafile::Source& source, const Actor& actor) { import_all({source}, actor); }

  /// What became of one file.
  struct Imported {
    std::string file, code, version;
    bool added = false;  ///< false: the same text was kept already.
  };
  /// The same for several files at once: all of them or none. An amendment may stand before what it amends.
  std::vector<Imported> import_all(const std::vector<datafile::Source>& sources, const Actor& actor);

  /// Every version, by code and start of validity. Everything below gives validity as it is in effect: an
  /// amendment that starts ends the version it amends.
  std::vector<std::shared_ptr<const Set>> all();
  /// The version of the set in force that day; null when there is none.
  std::shared_ptr<const Set> in_force(std::string_view code, Date on);
  std::shared_ptr<const Set> version(std::string_view code, std::string_view version_label);
  /// The version to show when none is asked for: the one in force that day, else the latest; null for an
  /// unknown code.
  std::shared_ptr<const Set> in_force_or_latest(std::string_view code, Date on);
  /// The version a person asked for by name, or in_force_or_latest when they named none.
  /// @throws Refused(not_found) when there is no such set or version.
  std::shared_ptr<const Set> require(std::string_view code, const std::optional<std::string>& version_label,
                                     Date on);
  /// The set that leads to a tier on that day; null when there is none. Of several, a finished one before a
  /// draft, then the first by code.
  std::shared_ptr<const Set> for_tier(std::string_view tier, Date on);

  /// Reads everything anew at the next question: another program may have written.
  void forget();

 private:
  using Sets = std::vector<std::shared_ptr<const Set>>;
  /// Keep it in a variable while walking it: an import puts another one in its place.
  std::shared_ptr<const Sets> sets();

  db::Database& database_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Sets> sets_;  ///< Null until asked for, and again after an import.
};

}  // namespace ntm::criteria
