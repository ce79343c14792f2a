#pragma once
#include <string>

#include "base/actor.h"
#include "base/instant.h"
#include "db/connection.h"

namespace ntm::audit {

/// What happened, for the trail that is only ever added to (nhật ký).
/// @req R109
struct Event {
  Actor actor;
  Instant at;
  std::string action;  ///< "units.import"; the prefix is the capability.
  std::string object;  ///< What it was done to, e.g. a code or a file name.
  std::string before;  ///< JSON or short text; empty when there was nothing.
  std::string after;
  std::string why;  ///< Reason or act cited; may be empty.
};

/// Adds the event inside the caller's transaction: change and trail are kept together or not at all.
void append(db::Connection& connection, const Event& event);

}  // namespace ntm::audit
