#pragma once
#include <string>
#include <vector>

#include "rush.h"

namespace ntm::bench {

/// The evening before the deadline on PostgreSQL alone: no HTTP, no rights, no checks of the figures, no
/// chain of events. A form is one statement in a transaction of its own: its cells, what was done to each,
/// and one event.
class RushPostgres {
 public:
  /// Makes the tables and puts the values of the months before into them.
  RushPostgres(std::string url, const Scorecards& cards);

  /// Each client has a connection of its own. `forms`: by commune.
  /// @throws Failure when other cells are kept than were sent.
  RushResult run(int clients, const std::vector<MonthForm>& forms, const std::vector<RushJob>& jobs);

 private:
  std::string url_;
};

}  // namespace ntm::bench
