#pragma once
#include <string>
#include <vector>

#include "notices/ics.h"
#include "notices/wording.h"
#include "reporting/obligation.h"

namespace ntm::notices {

/// A report with what its day in the calendar says.
struct Deadline {
  reporting::Owed owed;
  std::string body_name, reading_vi;
  std::vector<reporting::Ruling> rulings;  ///< Of its month.
};

/// The day of a deadline: the last day on time, moved by rulings, with how the report stands. Nothing for one
/// that is not owed. A waived one is cancelled.
std::optional<Event> event_of(const Deadline& deadline, const Wording& wording,
                              const std::string& page_address);

}  // namespace ntm::notices
