#pragma once
#include <functional>
#include <string>
#include <vector>

#include "mail/letter.h"
#include "notices/service.h"

namespace ntm::notices {

/// Hands a letter to the mail server; returns when it was taken. @throws Failure
using Send = std::function<void(const mail::Letter&)>;

/// What became of one person's letter in one run.
struct Outcome {
  enum class State {
    not_due,     ///< Their hour has not come, or a failed letter waits before it is tried again.
    done,        ///< It was sent, begun, found empty, or given up before.
    no_address,  ///< The account has lost its address or is disabled.
    empty,       ///< Nothing new to tell.
    sent,
    failed
  };
  std::string login, address;
  State state = State::done;
  int notice_count = 0;
  LetterText letter;  ///< Also of a rehearsal.
  std::string error;
};
std::string to_text(Outcome::State state);

/// How a run is made.
struct RunOptions {
  bool only_due = true;   ///< Of the hour that each person chose; false: whoever wants letters, at once.
  bool rehearse = false;  ///< Nothing is sent or kept.
  std::function<bool()> is_stopping = [] { return false; };  ///< Asked between two letters.
};

/// Letters once a day to whoever wants them (thư hằng ngày). A letter is never sent twice for a day: that it
/// is begun is kept before the mail server is asked, that it was sent together with the audit event. One
/// recipient that fails stops nobody else.
/// @req R96
class DigestService {
 public:
  DigestService(db::Database& database, Service& notices, Clock clock)
      : database_(database), notices_(notices), clock_(clock) {}

  /// Today's letters tell how things stand now, those of an earlier day how they stood at the hour of each
  /// person.
  /// @throws Refused(invalid) for a day to come.
  std::vector<Outcome> run(Date day, const std::string& from, const Send& send, const RunOptions& options,
                           const Actor& actor);

  /// Letters of the last days that did not go, or of which nobody knows.
  struct Fault {
    std::string login;
    Digest digest;
  };
  std::vector<Fault> faults(int days);

 private:
  Outcome one(accounts::AccountId account, Date day, const std::string& from, const Send& send,
              const RunOptions& options, const Actor& actor);
  Outcome::State standing_of(const accounts::Account& account, Instant hour,
                             const std::optional<Digest>& known, const RunOptions& options) const;
  std::vector<Notice> to_tell_on(accounts::AccountId account, Instant hour, Digest& digest);
  Outcome tell(Outcome outcome, Digest digest, const accounts::Account& account, const std::string& from,
               const Send& send, const Actor& actor);
  bool begin(accounts::AccountId account, const Digest& digest, bool waits);
  void end(accounts::AccountId account, Digest digest, const std::string& login, const Actor& actor);
  mail::Letter letter(const Outcome& outcome, const Digest& digest, accounts::AccountId account,
                      const std::string& from);

  db::Database& database_;
  Service& notices_;
  Clock clock_;
};

}  // namespace ntm::notices
