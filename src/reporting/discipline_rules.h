#pragma once
#include <string>
#include <vector>

#include "bodies/register.h"
#include "reporting/obligation.h"

namespace ntm::reporting {

/// How a body kept its duty to report over a year (kỷ luật báo cáo).
/// @legal 05/CT-UBND, Mục 7
/// @req R71
struct Discipline {
  std::string body;                ///< Code.
  std::vector<std::string> heads;  ///< Posts and, where known, holders on the deadlines, each once.
  int on_time = 0, late = 0;       ///< Sent; by their first version.
  int missing = 0;                 ///< Overdue and not sent.
  int waived = 0;
  int open = 0;                   ///< Not due yet.
  int returned = 0;               ///< How often a report was sent back.
  std::int64_t minutes_late = 0;  ///< Begun minutes of all late reports together; missing ones not counted.
  int most_days_late = 0;         ///< Of the latest one that came.
};

/// One line for each body that owed something, in the order of the obligations. What was not owed, because
/// the act was younger than the deadline, is not counted.
std::vector<Discipline> discipline_of(const std::vector<Owed>& year, const bodies::Register& bodies);

}  // namespace ntm::reporting
