#pragma once
#include <memory>
#include <mutex>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "datafile/csv.h"
#include "datafile/source.h"
#include "db/database.h"
#include "recognition/decision.h"
#include "recognition/rules.h"
#include "units/service.h"

namespace ntm::recognition {

/// Keeps decisions of recognition and revocation, and the rules of revocation.
/// @req R5 R7 R18 R50
class Service {
 public:
  Service(db::Database& database, units::Service& units, Clock clock)
      : database_(database), units_(units), clock_(clock) {}

  /// Every decision as it stands now.
  std::shared_ptr<const Decisions> decisions();
  /// The rules of revocation that were loaded; empty when none were.
  std::shared_ptr<const std::vector<RevocationRule>> revocation_rules();

  /// unit_code,tier,action,decided_on,document,source,trust – all rows or none; rows already there are passed
  /// over. Returns how many were added. @throws Refused with every problem and its line.
  int import_decisions(datafile::Source source, const Actor& actor);
  /// schema revocation/1 – replaces the rules of that code. @throws Refused
  void import_revocation_rules(const datafile::Source& source, const Actor& actor);

  /// Reads everything anew at the next question: another program may have written.
  void forget();

 private:
  db::Database& database_;
  units::Service& units_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Decisions> decisions_;
  std::shared_ptr<const std::vector<RevocationRule>> rules_;
};

}  // namespace ntm::recognition
