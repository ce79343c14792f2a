#pragma once
#include <optional>
#include <string>
#include <vector>

#include "audit/chain_rules.h"
#include "audit/record.h"
#include "base/instant.h"
#include "db/database.h"

namespace ntm::audit {

/// Answers who changed what, and proves that nobody changed the answer. Only reads: adding is append(),
/// inside the write of the one who changes something.
/// @req R109
class Service {
 public:
  Service(db::Database& database, Clock clock) : database_(database), clock_(clock) {}

  /// One page, newest first. `cursor` is `next` of the page before.
  /// @throws Refused when limit is not 1 to most_on_page or the cursor is none of ours.
  Page events(const Filter& filter, std::optional<std::int64_t> cursor, int limit);

  /// Every time the object was touched, by its own events and by changes among others', oldest first; empty
  /// for one that nobody ever touched.
  std::vector<Touch> history(const std::string& object);

  /// Works the whole chain out again, and holds it against a root that was printed before, if one is given.
  Verified verify(const std::optional<PrintedRoot>& printed = {});

  /// Daily roots of days from `from` to `to`, both included and both optional, oldest first.
  std::vector<Seal> seals(std::optional<Date> from, std::optional<Date> to);

  /// For what is printed: when it was looked up.
  Instant now() const { return clock_.now(); }

 private:
  db::Database& database_;
  Clock clock_;
};

}  // namespace ntm::audit
