#pragma once
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "assessment/service.h"
#include "base/actor.h"
#include "bodies/service.h"
#include "datafile/source.h"
#include "db/database.h"
#include "documents/service.h"
#include "recognition/service.h"
#include "targets/rules.h"
#include "units/service.h"

namespace ntm::targets {

/// Who answers for a target on a day.
/// @req R34
struct Answering {
  std::string body_code, body_name, post;
  std::optional<std::string> person;  ///< Absent where the holder is not public.
};

/// A target with how it stands.
struct Judged {
  Target target;
  Outlook outlook;
  Answering answers;
  bool is_priority;  ///< Where the year's effort goes first.
};

/// What an import did.
struct Imported {
  int targets = 0;
  bool changed = false;  ///< false: the same text was kept already.
};

/// Keeps the targets of documents and judges them on any day (mục tiêu).
/// @req R16 R17 R19 R22 R30 R31 R57
class Service {
 public:
  Service(db::Database& database, units::Service& units, documents::Service& documents,
          bodies::Service& bodies, recognition::Service& recognition, assessment::Service& assessment,
          Clock clock)
      : database_(database),
        units_(units),
        documents_(documents),
        bodies_(bodies),
        recognition_(recognition),
        assessment_(assessment),
        clock_(clock) {}

  /// Reads the targets of one document and keeps them in place of earlier ones of the same document.
  /// @throws Refused with every problem and its line.
  Imported import(const datafile::Source& source, const Actor& actor);

  /// Every target as it stood on the day, in the order of the document. `within` is the code or name of a
  /// unit: only targets that concern it, and of the communes that are still open only its own; counts stay
  /// those of the whole target. @throws Refused when nothing, or several units, are called so.
  std::vector<Judged> as_of(Date day, const std::optional<std::string>& within = {});

  std::shared_ptr<const units::Registry> map() { return units_.registry(); }

  /// Reads everything anew at the next question: another program may have written.
  void forget();

 private:
  /// The targets as they read on one map and register; made anew when either changes.
  struct Kept {
    std::shared_ptr<const units::Registry> map;
    std::shared_ptr<const documents::Register> documents;
    std::vector<Target> targets;
  };
  std::shared_ptr<const Kept> kept();
  std::vector<Target> load(const units::Registry& map);
  Answering answering(const Target& target, Date day);
  std::optional<int> met_at_first(units::UnitId unit, const std::string& tier, Date day);

  db::Database& database_;
  units::Service& units_;
  documents::Service& documents_;
  bodies::Service& bodies_;
  recognition::Service& recognition_;
  assessment::Service& assessment_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Kept> kept_;
};

}  // namespace ntm::targets
