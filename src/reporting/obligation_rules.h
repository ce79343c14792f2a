#pragma once
#include <vector>

#include "bodies/register.h"
#include "reporting/obligation.h"
#include "units/registry.h"

namespace ntm::reporting {

/// The first instant after a day in Vietnam (UTC+7): what arrives then is a day later.
Instant end_of_day(Date day);

/// The last day on which a report of that month is on time: "trước ngày 15" is the 14th.
/// @legal 05/CT-UBND, Mục 7
/// @req R69
Date last_day_of(const Rule& rule, Month month);

/// Everything owed under a rule for a month, committees before holders. Bodies are those that exist, and hold
/// something, on the last day on time: what was merged before that day owes nothing any more, its successor
/// does. Nothing for a month in which the rule was not in force on any day.
/// @req R68 R102
std::vector<Obligation> obligations_of(const Rule& rule, Month month, const bodies::Register& bodies,
                                       const units::Registry& units);

/// Whether a report that arrived then is late. The last on-time instant is 23:59:59 of the last day in
/// Vietnam; the first that is late is midnight after it.
/// @legal 05/CT-UBND, Mục 7
/// @req R69
bool is_late(Instant received_at, Date last_day);
/// Came late, or is overdue and not there (chậm, quá hạn chưa nộp).
/// @req R71
bool is_behind(const Standing& standing);
/// Begun minutes after the last on-time instant; 0 for a report on time.
std::int64_t minutes_late(Instant received_at, Date last_day);
/// Calendar days in Vietnam after the last day; 0 for a report on time.
int days_late(Instant received_at, Date last_day);

/// The last day on time with every ruling recorded up to `now`; a later day goes before an earlier one.
Date last_day_with(const Obligation& obligation, const std::vector<Ruling>& rulings, Instant now);

/// How an obligation stands at an instant. What happened or was recorded later does not count. Whether a
/// report was on time is told by its first version: sending it back does not make it late.
/// @req R68 R69 R71
Standing standing_of(const Obligation& obligation, const Facts& facts, Instant now);

}  // namespace ntm::reporting
