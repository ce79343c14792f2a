#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "audit/event.h"
#include "outgoing/service.h"
#include "reporting/consolidated.h"
#include "reporting/service.h"

namespace ntm::reporting {

/// A consolidated report with its document: worked out now while it is open, what was kept afterwards.
struct ConsolidatedView {
  Consolidated kept;
  Obligation obligation;
  Standing standing;
  Document document;
};

/// How a report is issued.
struct Issue {
  Date on = Date::beginning_of_time();
  std::string authority;  ///< TM., KT., TL., TUQ., Q. or empty.
  std::string post;       ///< Code of the signer's post; empty: the head of the body.
};

/// What came of a proposal.
struct Answer {
  std::string text, act, follow_up;
  Date on = Date::beginning_of_time();
};

/// Makes the consolidated report out of the reports and the data, freezes it, numbers it, and keeps the
/// register of proposals (tổng hợp, chốt số liệu, ban hành, sổ kiến nghị).
/// @req R87 R88 R89 R90 R97
class ConsolidationService {
 public:
  ConsolidationService(db::Database& database, Service& reporting, const outgoing::Service& outgoing,
                       Clock clock)
      : database_(database), reporting_(reporting), outgoing_(outgoing), clock_(clock) {}

  /// The last version of the month, or the one named. `at`: when the reports are looked at; now when absent.
  /// @throws Refused(not_found) when none is owed that month, or to somebody who may not see it.
  ConsolidatedView consolidated(Month month, std::optional<int> version, std::optional<Instant> at,
                                const Actor& actor);
  /// Puts words in the place of computed paragraphs, by id; an empty text takes them back.
  /// @throws Refused(conflict) once it is frozen, Refused(outdated) when somebody else edited it meanwhile.
  ConsolidatedView edit(Month month, std::optional<std::int64_t> expected,
                        const std::map<std::string, std::string>& words, const Actor& actor);
  /// Keeps the cut for ever and enters its proposals in the register. A frozen one stays as it is, however
  /// often this is asked.
  ConsolidatedView freeze(Month month, std::optional<Instant> at, const Actor& actor);
  /// Gives the frozen report the next number of the office's book, its day and its signer, and prints it.
  /// Number, issued version, printed document and audit events are kept together or not at all.
  /// @throws Refused when it is not frozen, is issued already, or there is no template to print it with.
  ConsolidatedView issue(Month month, const Issue& issue, const Actor& actor);
  /// Opens a further version with the same words; what was frozen or issued stays as it is.
  ConsolidatedView revise(Month month, const Actor& actor);
  /// The bytes that were frozen or, once issued, the issued ones. @throws Refused(conflict) while it is open.
  std::string bytes(Month month, std::optional<int> version, const Actor& actor);

  /// The issued document as it was printed when it was issued; nothing for a version that was not issued.
  /// @req R100 R102
  std::optional<std::string> printed(Month month, int version, const Actor& actor);

  std::vector<Proposal> proposals(std::optional<Month> first, std::optional<Month> last, const Actor& actor);
  Proposal answer(std::int64_t id, const Answer& answer, const Actor& actor);

 private:
  /// Whoever may not see it learns nothing; whoever sees it and may not do this is told so.
  static void require(const char* wanted, const Actor& actor, Month month);
  audit::Event event_of(const Actor& actor, const std::string& action, const Consolidated& kept) const;
  Service::Duty duty(Month month, const Actor& actor);
  ConsolidatedView view_of(Consolidated kept, const Service::Duty& duty, std::optional<Instant> at);
  Document composed(const Consolidated& kept, const Service::Duty& duty, std::optional<Instant> at);
  /// The proposals of the last version of every report of the month.
  std::vector<Proposed> proposed(Month month);
  std::vector<Gap> gaps(Month month, const std::vector<Owed>& owed);
  SignBlock signer(const Obligation& obligation, const Issue& issue);
  Consolidated last(Month month);

  db::Database& database_;
  Service& reporting_;
  const outgoing::Service& outgoing_;
  Clock clock_;
};

}  // namespace ntm::reporting
