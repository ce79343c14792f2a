#pragma once
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "datafile/source.h"
#include "db/database.h"
#include "documents/service.h"
#include "reporting/compose.h"
#include "reporting/discipline_rules.h"
#include "reporting/figures.h"
#include "reporting/report.h"
#include "reporting/rule.h"

namespace ntm::reporting {

/// Rules, forms and holidays as they were loaded.
struct Book {
  std::vector<Rule> rules;
  std::vector<Form> forms;
  Calendar calendar;
  const Form* find_form(std::string_view code) const;  ///< nullptr when there is none.
};

/// A report as it is sent.
struct Sent {
  std::string body;
  Month month{1, 1};
  std::optional<Written> written;      ///< Absent: what was saved as a draft.
  bool is_incomplete_allowed = false;  ///< The sender has seen what is missing and sends all the same.
  /// When a paper arrived that the office enters now; needs `act`, the number of the paper.
  std::optional<Instant> received_at = {};
  std::string act = {};
};

/// One report with everything about it.
struct ReportView {
  Owed owed;
  Rule rule;
  Form form;
  File file;
  Draft draft;
  std::vector<Lack> lacks;             ///< What the draft still lacks.
  std::optional<std::string> day_off;  ///< Why people are off on the last day; it moves nothing.
  bool is_calendar_known = false;
};

/// Works out who owes which report, takes the reports in, and sees them through the office (báo cáo định kỳ).
/// `clock` tells the time of events; `days` the time by which deadlines are judged, another one in an
/// example.
/// @req R68 R69 R70 R71
class Service {
 public:
  Service(db::Database& database, const Sources& sources, documents::Service& documents, Clock clock,
          Clock days)
      : database_(database), sources_(sources), documents_(documents), clock_(clock), days_(days) {}

  /// A file of rules, a form or holidays, by its schema; takes the place of the one with its code.
  /// @throws Refused with every problem and its line.
  void import(const datafile::Source& source, const Actor& actor);
  std::shared_ptr<const Book> book();

  /// Obligations of the months, both included, that the actor may see, as they stand at an instant: all of
  /// them for who oversees, those of the own body for others. Without an instant: now, or when the last of
  /// them arrived, for papers entered ahead of an example's day.
  /// @throws Refused(invalid) for more than 36 months.
  std::vector<Owed> obligations(Month first, Month last, Kind kind, std::optional<Instant> at,
                                const Actor& actor);
  /// How each body that the actor may see kept its duty in a year, as of an instant; now when absent.
  /// @req R71
  std::vector<Discipline> discipline(int year, std::optional<Instant> at, const Actor& actor);
  /// @throws Refused(not_found) when the body owes none, or the actor may not see it.
  ReportView report(const std::string& body, Month month, const Actor& actor);
  /// The report as it would be sent now.
  Document preview(const std::string& body, Month month, const Actor& actor);

  /// Saves what was written so far. `expected`: the edition that the writer saw.
  /// @throws Refused(outdated) when somebody else saved meanwhile.
  Draft save_draft(const std::string& body, Month month, std::optional<std::int64_t> expected,
                   const Written& written, const Actor& actor);
  /// Keeps a version and gives its receipt; the same report again gives the same receipt and does nothing.
  /// Version and audit event are kept together. The time of arrival is that of the call.
  /// @throws Refused(invalid) with every part that is missing, unless the sender allows that.
  Receipt submit(const Sent& sent, const Actor& actor);
  /// @throws Refused(not_found)
  Receipt receipt(const std::string& code, const Actor& actor);

  /// The office receives, returns with notes, or accepts the last version.
  /// @throws Refused(forbidden) for the report of one's own body, or one that one sent oneself.
  Standing decide(const std::string& body, Month month, std::optional<int> version, Step::Kind step,
                  const std::vector<Note>& notes, const Actor& actor);
  /// Records a decision that frees a body or gives more time; the act is cited.
  Ruling record(Ruling ruling, const Actor& actor);
  /// Those about the bodies that the actor may see, and those about every body.
  std::vector<Ruling> rulings(Month first, Month last, const Actor& actor);

  /// Reads everything anew at the next question: another program may have written.
  void forget();
  Instant now() const { return days_.now(); }
  const Sources& sources() const { return sources_; }

  // For the consolidated report, which is made of these.
  struct Duty {
    Rule rule;
    Obligation obligation;
  };
  /// What the body owes that month. @throws Refused(not_found)
  Duty duty(Kind kind, const std::string& body, Month month);
  /// Every duty of the month.
  std::vector<Duty> duties(Kind kind, Month month);
  /// What its figures are about: up to the last day of its data, or today when that is earlier.
  Cut cut_of(const Obligation& obligation);
  /// Place and act as they stand on paper.
  Head head_of(const Duty& duty);
  const Form& form_of(const Book& book, const Obligation& obligation) const;

 private:
  /// The consolidated report is sent by being issued.
  std::vector<Step> issued(Month month);
  bool may_see(const std::string& body, const Actor& actor);
  void require_sender(const Sent& sent, const Actor& actor);
  Written written_of(const Sent& sent);
  Submission made_of(const Sent& sent, const Duty& duty, const Form& form, const Written& written,
                     const Actor& actor);
  Receipt keep(db::Connection& connection, Submission made, const Obligation& obligation, const Actor& actor);

  db::Database& database_;
  Sources sources_;
  documents::Service& documents_;
  Clock clock_, days_;
  std::mutex mutex_;
  std::shared_ptr<const Book> book_;
};

}  // namespace ntm::reporting
