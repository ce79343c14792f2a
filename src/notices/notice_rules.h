#pragma once
#include <string>
#include <vector>

#include "assessment/waiting.h"
#include "notices/notice.h"
#include "reporting/obligation.h"
#include "reporting/report.h"

namespace ntm::notices {

/// On which days people are reminded of a deadline (nhắc việc). Ours, not law.
/// @req R96
struct Reminders {
  std::vector<int> before_days{1};    ///< Before the last day, beside the first day on which it is near.
  std::vector<int> after_days{1, 7};  ///< After it; begins with 1.
  int accepted_days = 14;             ///< So long an accepted report is told of.
};

/// A report that is owed, with what the office did with it.
struct ReportFacts {
  reporting::Owed owed;
  std::string body_name;
  std::vector<reporting::Decision> decisions;
};

/// What the officers of a body are told of its report: that it is near, late, returned, or lately accepted.
/// Nothing while the others have to act. Each reminder of a deadline is a notice of its own, so that one that
/// was read comes back with the next.
std::optional<Notice> report_notice(const ReportFacts& facts, const Reminders& reminders, Instant now);

/// What the office is told of one month's reports: those to receive, those missing. At most once a day for
/// the first, on the days of the reminders for the second.
std::vector<Notice> office_notices(const std::vector<reporting::Owed>& of_month, const Reminders& reminders);

/// What waits for one person, in one notice for each unit and month, or each set and month when they
/// appraise; a new one at most once a day.
std::vector<Notice> cell_notices(const std::vector<assessment::Waiting>& waiting);

/// Newest first, each key once.
std::vector<Notice> in_order(std::vector<Notice> notices);

}  // namespace ntm::notices
