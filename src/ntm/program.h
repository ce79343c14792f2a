#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "accounts/own_service.h"
#include "accounts/routes.h"
#include "accounts/service.h"
#include "accounts/sign_in_service.h"
#include "assessment/service.h"
#include "audit/service.h"
#include "bodies/service.h"
#include "cli/command.h"
#include "criteria/service.h"
#include "db/database.h"
#include "documents/service.h"
#include "evidence/service.h"
#include "http/message.h"
#include "idempotency/service.h"
#include "notices/digest_service.h"
#include "outgoing/service.h"
#include "recognition/service.h"
#include "reporting/consolidation_service.h"
#include "reporting/printing_service.h"
#include "reporting/service.h"
#include "settings/read.h"
#include "sheet/service.h"
#include "targets/service.h"
#include "units/service.h"

namespace ntm {

/// Notices with the words that come with the program, and without a mail server.
notices::Options usual_notice_options();

/// What the services find around them.
struct Surroundings {
  accounts::SessionLimits limits = {};
  outgoing::TemplateFolders templates = {};    ///< Where templates of official documents are looked for.
  std::filesystem::path evidence_folder = {};  ///< Where files of evidence are kept; empty keeps none.
  notices::Options notices = usual_notice_options();
};

/// The services of one opened database, each built on the ones before it.
struct Services {
  /// `days` tells the day that roles are looked at: today, or the day of an example.
  Services(db::Database& database, Clock clock, Clock days, Surroundings around = {});

  audit::Service audit;
  idempotency::Service idempotency;
  units::Service units;
  documents::Service documents;
  bodies::Service bodies;
  criteria::Service criteria;
  accounts::Service accounts;
  accounts::SignInService sign_in;
  accounts::OwnService own;
  recognition::Service recognition;
  assessment::Service assessment;
  evidence::Service evidence;
  sheet::Service sheet;
  targets::Service targets;
  outgoing::Service outgoing;
  reporting::Service reporting;
  reporting::ConsolidationService consolidation;
  reporting::PrintingService printing;
  notices::Service notices;
  notices::DigestService digests;

  /// Lets the services of the capabilities named ("units") read anew at their next question. Bodies follow
  /// from units; values catch up by themselves.
  void forget(const std::set<std::string>& changed);
};

/// The program on one data folder: the database is opened, and its tables brought up to date, when a command
/// first asks for a service.
class Program {
 public:
  explicit Program(Clock clock) : clock_(clock) {}

  /// The services of the data folder or database named on the command line.
  /// @throws Failure when it cannot be opened.
  Services& services(const cli::Arguments& arguments);
  db::Database& database(const cli::Arguments& arguments);

  /// The audit trail of the data folder or database, opened only to be read: also that of a copy.
  /// @throws Failure when there is none.
  audit::Service& trail(const cli::Arguments& arguments);
  /// Settings of the data folder and the environment, read once.
  /// @throws Refused when one of them is wrong.
  const settings::Read& settings(const cli::Arguments& arguments);

  Clock clock() const { return clock_; }
  /// The clock that questions without a day are answered by: the system's, or the day of an example. A data
  /// folder that does not exist yet is not made.
  Clock clock_for_questions(const cli::Arguments& arguments);
  /// Whether the data folder holds an example.
  bool is_example(const cli::Arguments& arguments);
  /// Who acts on the command line: the account of the system.
  static Actor actor();

 private:
  void open(const cli::Arguments& arguments);

  Clock clock_;
  std::optional<settings::Read> settings_;
  std::unique_ptr<db::Database> database_;
  std::unique_ptr<Services> services_;
  std::unique_ptr<db::Database> read_database_;
  std::unique_ptr<audit::Service> trail_;
};

/// Every step in the life of every module's tables, in the order of the levels.
std::vector<db::Migration> all_migrations();
/// Every route of the program.
/// `around` is what signing in needs to know of the running server.
std::vector<http::Route> all_routes(Services& services, Clock clock,
                                    const accounts::SignInSurroundings& around = {[] { return false; }, ""});
/// Every command of the program but the program's own (init, serve, verify).
std::vector<cli::Command> module_commands(Program& program, Clock clock);
/// Commands that work on the files of a data folder and never open, make or migrate its database.
std::vector<cli::Command> file_commands(Program& program);

/// The SQLite file of a data folder.
std::filesystem::path database_file(const std::filesystem::path& data_folder);
/// The folder of the files that rows speak of: that of the SQLite file; on PostgreSQL the data folder.
std::filesystem::path files_folder(const cli::Arguments& arguments);
/// The data folder: --data, else $NTM_DATA, else ./var.
std::filesystem::path data_folder(const cli::Arguments& arguments);

}  // namespace ntm
