#pragma once
#include <vector>

#include "bodies/register.h"
#include "outgoing/paper.h"
#include "reporting/document.h"
#include "reporting/obligation.h"

namespace ntm::reporting {

/// What a letter of the office is about.
struct Letter {
  Document of_office;  ///< The consolidated report of the month: heading, place, signature, act.
  Date on = Date::beginning_of_time();         ///< The day on which things are looked at; a day that is over.
  Date answer_by = Date::beginning_of_time();  ///< The new last day.
};

/// Whether a body is to be reminded: nothing came and the deadline is over, or what came went back and no
/// version followed. Who sent late is named in the letter, but owes nothing any more.
bool is_to_be_dunned(const Owed& owed);

/// The letter that asks for reports that are overdue (công văn đôn đốc), a draft without number.
/// `owed`: every body's report of the month, as it stands on the day of the letter.
/// @req R69 R71 R96 R100
outgoing::Paper dunning_letter(const Letter& letter, const std::vector<Owed>& owed,
                               const bodies::Register& bodies);

/// The letter that goes with a consolidated report (công văn gửi), a draft without number.
outgoing::Paper transmittal(const Document& report);

}  // namespace ntm::reporting
