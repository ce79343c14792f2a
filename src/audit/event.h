#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"

namespace ntm::db {
class Connection;
}

namespace ntm::audit {

/// What became of one object in an event that touched many.
struct Change {
  std::string object;  ///< In the form that the history of the object is asked for.
  std::string before;  ///< JSON or short text; empty when there was nothing.
  std::string after;   ///< Likewise; empty when there is nothing any more.
  bool operator==(const Change&) const = default;
};

/// What happened, for the trail that is only ever added to (nhật ký).
/// @req R109
struct Event {
  Actor actor;
  Instant at;
  std::string action;  ///< "units.import"; the prefix is the capability.
  std::string object;  ///< What it was done to, e.g. a code or a file name.
  std::string before;  ///< JSON or short text; empty when there was nothing.
  std::string after;
  std::string why;                   ///< The reason given; may be empty.
  std::string act = {};              ///< Symbol of the act cited (văn bản căn cứ); may be empty.
  std::vector<Change> changes = {};  ///< When many objects were touched; empty for most events.
};

/// Adds the event to the end of the chain, inside the caller's transaction: change and trail are kept
/// together or not at all. The first event of a later day in Vietnam also seals the day before it. A NUL
/// character, which PostgreSQL cannot keep, becomes U+FFFD.
/// @req R109
void append(db::Connection& connection, const Event& event);

/// How many events there are, which is the id of the last one; it grows with every change that anybody makes.
std::int64_t last_id(db::Connection& connection);

}  // namespace ntm::audit
