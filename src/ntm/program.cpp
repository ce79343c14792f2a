#include "ntm/program.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

#include "accounts/commands.h"
#include "accounts/migrations.h"
#include "assessment/commands.h"
#include "assessment/migrations.h"
#include "assessment/routes.h"
#include "audit/commands.h"
#include "audit/migrations.h"
#include "audit/routes.h"
#include "backup/commands.h"
#include "bodies/commands.h"
#include "bodies/migrations.h"
#include "bodies/routes.h"
#include "criteria/commands.h"
#include "criteria/migrations.h"
#include "criteria/routes.h"
#include "documents/commands.h"
#include "documents/migrations.h"
#include "documents/routes.h"
#include "evidence/commands.h"
#include "evidence/migrations.h"
#include "evidence/routes.h"
#include "idempotency/migrations.h"
#include "notices/commands.h"
#include "notices/migrations.h"
#include "notices/routes.h"
#include "ntm/mailer.h"
#include "ntm/migrations.h"
#include "ntm/share.h"
#include "ntm/store.h"
#include "ntm/version.h"
#include "outgoing/commands.h"
#include "outgoing/migrations.h"
#include "recognition/commands.h"
#include "recognition/migrations.h"
#include "recognition/routes.h"
#include "reporting/commands.h"
#include "reporting/migrations.h"
#include "reporting/routes.h"
#include "sheet/commands.h"
#include "sheet/routes.h"
#include "targets/commands.h"
#include "targets/migrations.h"
#include "targets/routes.h"
#include "units/commands.h"
#include "units/migrations.h"
#include "units/routes.h"

namespace ntm {
namespace {

constexpr const char* evidence_name = "evidence";

template <class Row>
void append(std::vector<Row>& all, std::vector<Row> more) {
  for (Row& row : more) all.push_back(std::move(row));
}

/// Made before SQLite makes it, so that nobody else on the machine may read it.
void make_private(const std::filesystem::path& database) {
  const int descriptor = ::open(database.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor >= 0) ::close(descriptor);
}

std::string database_url(const cli::Arguments& arguments) {
  if (auto url = arguments.option("--database")) return *url;
  return "sqlite:" + database_file(data_folder(arguments)).string();
}

void make_data_folder(const cli::Arguments& arguments) {
  if (arguments.option("--database")) return;
  std::filesystem::path folder = data_folder(arguments);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw Failure("cannot make the data folder " + folder.string() + ": " + error.message());
  make_private(database_file(folder));
}

/// Looked up without changing anything, whatever the command is going to do. A database without the table
/// holds no example; one that cannot be opened is told of by the command itself.
std::optional<Date> example_day(const std::string& database_url) try {
  return db::Database::open_to_read(database_url)->read([](db::Connection& c) {
    return store::example_day(c);
  });
} catch (const Failure&) {
  return {};
}

/// A clock that shows one day, at its beginning in UTC.
Clock clock_showing(Date day) {
  return Clock::fixed_at(Instant::from_unix_ms(day.days_since_1970() * std::int64_t{86'400'000}));
}

/// A data folder without roles gets those that come with the program.
void bring_roles(Services& services) {
  const auto file = shared_data() / "accounts" / "roles.yaml";
  std::error_code error;
  if (!services.accounts.roles()->roles.empty() || !std::filesystem::exists(file, error)) return;
  services.accounts.import_roles(datafile::read_source(file, datafile::largest_yaml_bytes), Program::actor());
}

/// Passwords that everybody tries first, folded and sorted; none when the file is not there.
std::vector<std::string> common_passwords() {
  std::ifstream file(shared_data() / "accounts" / "common-passwords.txt");
  std::vector<std::string> words;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') words.push_back(line);
  std::sort(words.begin(), words.end());
  return words;
}

/// Where the data of a command stand; a database on PostgreSQL has no file.
backup::Where where_of(const cli::Arguments& arguments, const settings::Settings& settings) {
  backup::Where where{data_folder(arguments), database_file(data_folder(arguments)), "",
                      files_folder(arguments), static_cast<int>(settings.backup_keep_days)};
  const std::string url = arguments.option("--database").value_or("");
  if (url.rfind("sqlite:", 0) == 0)
    where.database = url.substr(7);
  else
    where.postgres_url = url;
  return where;
}

/// What a copy of the database takes along.
std::vector<backup::KeptFile> enclosed_files(db::Connection& connection) {
  std::vector<backup::KeptFile> files;
  for (const auto& [path, file] : evidence::Service::files_of(connection))
    files.push_back({std::string(evidence_name) + "/" + path, file.hash});
  return files;
}

accounts::SessionLimits session_limits(const settings::Settings& settings) {
  return {static_cast<int>(settings.sessions.idle_minutes),
          static_cast<int>(settings.sessions.absolute_minutes),
          static_cast<int>(settings.sessions.proof_minutes)};
}

/// The office's own templates go before those that come with the program.
outgoing::TemplateFolders template_folders(const cli::Arguments& arguments) {
  return {data_folder(arguments) / "templates", shared_data() / "templates"};
}

notices::Options notice_options(const settings::Settings& settings) {
  notices::Options options = usual_notice_options();
  options.has_mail_server = !settings.mail.host.empty();
  options.page_address = settings.mail.page_address;
  return options;
}

Surroundings surroundings(const cli::Arguments& arguments, const settings::Settings& settings) {
  return {session_limits(settings), template_folders(arguments), files_folder(arguments) / evidence_name,
          notice_options(settings)};
}

settings::Environment environment_of_process() {
  settings::Environment found;
  for (char** each = environ; *each; ++each) {
    const std::string text = *each;
    const std::size_t equals = text.find('=');
    if (equals != std::string::npos) found[text.substr(0, equals)] = text.substr(equals + 1);
  }
  return found;
}

}  // namespace

std::vector<db::Migration> all_migrations() {
  std::vector<db::Migration> all;
  append(all, audit::migrations());
  append(all, idempotency::migrations());
  append(all, units::migrations());
  append(all, documents::migrations());
  append(all, bodies::migrations());
  append(all, criteria::migrations());
  append(all, accounts::migrations());
  append(all, recognition::migrations());
  append(all, assessment::migrations());
  append(all, evidence::migrations());
  append(all, targets::migrations());
  append(all, outgoing::migrations());
  append(all, reporting::migrations());
  append(all, notices::migrations());
  append(all, program::migrations());
  return all;
}

notices::Options usual_notice_options() { return {shared_data() / "notices" / "wording.yaml", false, ""}; }

Services::Services(db::Database& database, Clock clock, Clock days, Surroundings around)
    : audit(database, clock),
      idempotency(database, clock),
      units(database, clock),
      documents(database, clock),
      bodies(database, units, clock),
      criteria(database, clock),
      accounts(database, units, bodies, criteria, clock, days,
               {crypto::PasswordCost::everyday(), common_passwords()}),
      sign_in(database, accounts, clock, around.limits),
      own(database, accounts, sign_in, clock),
      recognition(database, units, clock),
      assessment(database, units, criteria, bodies, recognition, clock),
      evidence(database, units, criteria, clock, std::move(around.evidence_folder)),
      sheet(units, assessment, clock),
      targets(database, units, documents, bodies, recognition, assessment, clock),
      outgoing(database, clock, std::move(around.templates)),
      reporting(database, {units, bodies, criteria, recognition, assessment, targets}, documents, clock,
                days),
      consolidation(database, reporting, outgoing, clock),
      printing(reporting, consolidation, outgoing),
      notices(database, {accounts, assessment, reporting}, clock, days, std::move(around.notices)),
      digests(database, notices, clock) {}

namespace {

/// Scopes are units below a body and indicators it holds, in the sets that have them.
bool changes_rights(const std::set<std::string>& changed) {
  return changed.count("accounts") || changed.count("bodies") || changed.count("units") ||
         changed.count("criteria");
}

}  // namespace

void Services::forget(const std::set<std::string>& changed) {
  if (changed.count("units")) units.forget();
  if (changed.count("documents")) documents.forget();
  if (changed.count("criteria")) criteria.forget();
  if (changes_rights(changed)) {
    accounts.forget();
    sign_in.forget();
  }
  if (changed.count("recognition")) recognition.forget();
  if (changed.count("targets")) targets.forget();
  if (changed.count("reporting")) reporting.forget();
}

void Program::open(const cli::Arguments& arguments) {
  if (services_) return;
  make_data_folder(arguments);
  database_ = db::Database::open(database_url(arguments));
  database_->migrate(all_migrations());
  auto day = database_->read([](db::Connection& c) { return store::example_day(c); });
  services_ = std::make_unique<Services>(*database_, clock_, day ? clock_showing(*day) : clock_,
                                         surroundings(arguments, settings(arguments).settings));
  bring_roles(*services_);
}

Services& Program::services(const cli::Arguments& arguments) { return open(arguments), *services_; }
db::Database& Program::database(const cli::Arguments& arguments) { return open(arguments), *database_; }

audit::Service& Program::trail(const cli::Arguments& arguments) {
  if (trail_) return *trail_;
  read_database_ = db::Database::open_to_read(database_url(arguments));
  trail_ = std::make_unique<audit::Service>(*read_database_, clock_);
  return *trail_;
}

const settings::Read& Program::settings(const cli::Arguments& arguments) {
  if (!settings_) settings_ = settings::read_settings(data_folder(arguments), environment_of_process());
  return *settings_;
}

Clock Program::clock_for_questions(const cli::Arguments& arguments) {
  std::error_code error;
  bool has_data =
      arguments.option("--database") || std::filesystem::exists(database_file(data_folder(arguments)), error);
  if (!has_data) return clock_;
  auto day = example_day(database_url(arguments));
  return day ? clock_showing(*day) : clock_;
}

bool Program::is_example(const cli::Arguments& arguments) {
  return example_day(database_url(arguments)).has_value();
}

Actor Program::actor() {
  const char* account = std::getenv("USER");
  return {std::string("lệnh:") + (account ? account : "?"), ""};
}

std::filesystem::path database_file(const std::filesystem::path& data_folder) {
  return data_folder / "ntm.db";
}

std::filesystem::path data_folder(const cli::Arguments& arguments) {
  if (auto folder = arguments.option("--data")) return *folder;
  const char* from_environment = std::getenv("NTM_DATA");
  return from_environment ? from_environment : "var";
}

std::filesystem::path files_folder(const cli::Arguments& arguments) {
  const std::string url = arguments.option("--database").value_or("");
  if (url.rfind("sqlite:", 0) != 0) return data_folder(arguments);
  const auto folder = std::filesystem::path(url.substr(7)).parent_path();
  return folder.empty() ? std::filesystem::path(".") : folder;
}

std::vector<http::Route> all_routes(Services& services, Clock clock,
                                    const accounts::SignInSurroundings& around) {
  std::vector<http::Route> all;
  append(all, audit::routes(services.audit));
  append(all, accounts::sign_in_routes(services.accounts, services.sign_in, around));
  append(all, accounts::provider_routes(services.accounts, services.sign_in, around.providers));
  append(all, accounts::own_routes(services.accounts, services.sign_in, services.own));
  append(all, accounts::routes(services.accounts));
  append(all, units::routes(services.units, clock));
  append(all, documents::routes(services.documents, clock));
  append(all, bodies::routes(services.bodies, clock));
  append(all, criteria::routes(services.criteria, clock));
  append(all, recognition::routes(services.recognition, services.units, clock));
  append(all, assessment::routes(services.assessment, clock));
  append(all, evidence::routes(services.evidence));
  append(all, sheet::routes(services.sheet, clock));
  append(all, targets::routes(services.targets, clock));
  append(all, reporting::routes(services.reporting));
  append(all, reporting::consolidation_routes(services.reporting, services.consolidation));
  append(all, reporting::printing_routes(services.printing));
  append(all, notices::routes(services.notices));
  return all;
}

std::vector<cli::Command> module_commands(Program& program, Clock clock) {
  auto of = [&program](auto member) {
    return [&program, member ](const cli::Arguments& arguments) -> auto& {
      return program.services(arguments).*member;
    };
  };
  Actor actor = Program::actor();
  std::vector<cli::Command> all;
  append(all, assessment::commands(of(&Services::assessment), clock, actor));
  append(all, evidence::commands(of(&Services::evidence), actor));
  append(all, sheet::commands(of(&Services::sheet), clock, actor));
  append(all, units::commands(of(&Services::units), clock, actor));
  append(all, documents::commands(of(&Services::documents), clock, actor));
  append(all, bodies::commands(of(&Services::bodies), clock, actor));
  append(all, criteria::commands(of(&Services::criteria), clock, actor));
  append(all, accounts::commands(of(&Services::accounts), actor));
  append(all, recognition::commands(of(&Services::recognition), of(&Services::units), clock, actor));
  append(all, targets::commands(of(&Services::targets), clock, actor));
  append(all, outgoing::commands(of(&Services::outgoing), clock, actor));
  append(all, reporting::commands(
                  {of(&Services::reporting), of(&Services::consolidation), of(&Services::printing)}, actor));
  append(all, notices::commands({of(&Services::notices), of(&Services::digests),
                                 [&program](const cli::Arguments& arguments) {
                                   return mailbox_of(program.settings(arguments).settings,
                                                     data_folder(arguments));
                                 }},
                                actor));
  append(all, audit::commands([&program](const cli::Arguments& arguments) -> audit::Service& {
           return program.trail(arguments);
         }));
  return all;
}

std::vector<cli::Command> file_commands(Program& program) {
  auto where = [&program](const cli::Arguments& arguments) {
    return where_of(arguments, program.settings(arguments).settings);
  };
  return backup::commands(backup::Service(version(), program.clock(), enclosed_files), where,
                          program.clock());
}

}  // namespace ntm
