#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "accounts/service.h"
#include "assessment/service.h"
#include "db/database.h"
#include "notices/digest_rules.h"
#include "notices/ics.h"
#include "notices/wishes.h"
#include "notices/wording.h"
#include "reporting/service.h"

namespace ntm::notices {

/// Where the records are that notices are worked out from.
struct Sources {
  accounts::Service& accounts;
  assessment::Service& assessment;
  reporting::Service& reporting;
};

/// What the program gives the module once.
struct Options {
  std::filesystem::path wording_file;  ///< data/notices/wording.yaml
  bool has_mail_server = false;
  std::string page_address;  ///< Under which people reach the program; may be empty.
};

/// What somebody wants, with what they need to know about it.
struct OwnWishes {
  Wishes wishes;
  std::string address;  ///< Of the account; may be empty.
  bool has_mail_server = false;
  std::optional<Digest> last_letter;
};

/// Tells each person what waits for them (thông báo), from the records as they stand.
/// @req R96
class Service {
 public:
  /// `clock` tells the time of events; `days` the time by which deadlines are judged, another one in an
  /// example.
  Service(db::Database& database, Sources sources, Clock clock, Clock days, Options options)
      : database_(database), sources_(sources), clock_(clock), days_(days), options_(std::move(options)) {}

  /// Everything for one person in all roles they have that day, newest first. With an instant: as it was
  /// then. Nothing for a disabled account. @throws Refused(not_found)
  std::vector<Shown> of(accounts::AccountId account, std::optional<Instant> at = {});
  /// Marks those of the keys that are the person's; without keys, all of theirs. Returns how many were
  /// unread.
  int mark_read(const std::optional<std::vector<std::string>>& keys, const Actor& actor);

  OwnWishes wishes(accounts::AccountId account);
  /// @throws Refused(invalid) for letters to an account without an address.
  OwnWishes wish(bool mail, int hour, const Actor& actor);
  /// A new secret calendar address; the one before ends. The secret is kept nowhere and shown once.
  std::string new_calendar(const Actor& actor);
  void end_calendar(const Actor& actor);
  /// The days of the reports that the bodies of the owner of the address owe. @throws Refused(not_found)
  Calendar calendar(const std::string& secret);

  std::shared_ptr<const Wording> wording();
  const Options& options() const { return options_; }
  Instant now() const { return days_.now(); }
  accounts::Service& accounts() { return sources_.accounts; }

 private:
  /// The person in each of their roles that day.
  std::vector<Actor> actors_of(const accounts::AccountWithRoles& account, Date day);
  std::vector<Notice> all_for(const Actor& actor, std::optional<Instant> at);
  std::string name_of_set(const std::string& code, Date day);
  std::vector<Notice> of_reports(const Actor& actor, std::optional<Instant> at);
  std::vector<Notice> own_report(const reporting::Owed& owed, const Actor& actor, Instant now,
                                 std::optional<Instant> at);
  std::vector<Event> events_for(const Actor& actor, const Wording& words);

  db::Database& database_;
  Sources sources_;
  Clock clock_, days_;
  Options options_;
  std::mutex mutex_;
  std::shared_ptr<const Wording> wording_;
};

}  // namespace ntm::notices
