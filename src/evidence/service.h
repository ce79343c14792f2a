#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "criteria/service.h"
#include "db/database.h"
#include "evidence/attachment.h"
#include "evidence/folder.h"
#include "units/service.h"

namespace ntm::evidence {

/// What is asked about the evidence of a unit.
struct EvidenceQuery {
  std::string unit_code;
  std::optional<std::string> set, indicator;
  std::optional<Month> period;
};

/// The evidence of a unit, as one actor may see it.
struct Listed {
  std::string unit_code;
  std::vector<Attachment> attachments;  ///< Oldest first, withdrawn ones included.
  bool may_add = false;                 ///< To the indicator asked about; false when none was.
};

/// What `verify` found: files that rows speak of, and files that no row speaks of.
struct Verified {
  int file_count = 0;  ///< That rows speak of.
  std::vector<Problem> problems;
  std::vector<std::string> unreferenced;  ///< Paths within the folder: harmless, `clear` removes them.
};

/// Keeps files that prove values (minh chứng).
/// @req R108 R109 R110
class Service {
 public:
  /// `folder`: where contents stand; empty keeps nothing, for a database in memory.
  Service(db::Database& database, units::Service& units, criteria::Service& criteria, Clock clock,
          std::filesystem::path folder)
      : database_(database), units_(units), criteria_(criteria), clock_(clock), folder_(std::move(folder)) {}

  /// Attaches a file. When this returns, content, row and audit event are on disk. Whoever may record the
  /// indicator of the unit may do so; a unit outside their scope is answered as one that does not exist.
  /// @throws Refused
  Attachment add(const Paper& paper, const std::string& content, const Actor& actor);
  /// Takes an attachment back, with the reason; the file stays. @throws Refused
  Attachment withdraw(std::int64_t id, const std::string& reason, const Actor& actor);

  /// @throws Refused(not_found) for a unit that is not there or outside the actor's scope.
  Listed list(const EvidenceQuery& query, const Actor& actor);
  /// An attachment and its content. @throws Refused(not_found); Failure when the content is gone or not what
  /// was given.
  std::pair<Attachment, std::string> content(std::int64_t id, const Actor& actor);

  /// Reads every file and compares it with its hash.
  Verified verify();
  /// Removes files that no row speaks of, which a killed program may have left. Returns how many.
  int clear(const Actor& actor);

  /// Every file that rows speak of, with its path within the folder; none in a database without these tables.
  static std::vector<std::pair<std::string, KeptFile>> files_of(db::Connection& connection);

 private:
  assessment::Subject subject_of(const Paper& paper, const Actor& actor);
  std::optional<units::UnitId> unit_seen(const std::string& code, Date day, const Scope* scope);
  bool is_seen(const Attachment& attachment, const char* permission, const Actor& actor);
  Attachment require(std::int64_t id, const Actor& actor);
  void name_unit(Attachment& attachment);
  std::vector<std::string> unreferenced();

  db::Database& database_;
  units::Service& units_;
  criteria::Service& criteria_;
  Clock clock_;
  Folder folder_;
};

}  // namespace ntm::evidence
