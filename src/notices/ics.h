#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"

namespace ntm::notices {

/// A day in somebody's calendar.
struct Event {
  std::string uid;  ///< The same for the same duty at all times.
  Date day = Date::beginning_of_time();
  int sequence = 0;                               ///< Grows each time the day is moved.
  Instant revised_at = Instant::from_unix_ms(0);  ///< When what is said here last changed.
  std::string summary, description;
  std::string url;  ///< May be empty.
  bool is_cancelled = false;
};

struct Calendar {
  std::string name;
  std::vector<Event> events;
};

/// As calendar programs read it (RFC 5545): whole days, which are the same day everywhere; instants in UTC;
/// lines of at most 75 octets that never cut a character, ended by CR LF. The same calendar gives the same
/// bytes.
/// @req R96
std::string to_ics(const Calendar& calendar);

}  // namespace ntm::notices
