#include "audit/changed.h"

namespace ntm::audit {

std::set<std::string> changed_after(db::Connection& connection, std::int64_t event_id) {
  std::set<std::string> changed;
  connection.each<std::string>(
      "SELECT DISTINCT action FROM audit_event WHERE id > $1", {event_id},
      [&](const std::string& action) { changed.insert(action.substr(0, action.find('.'))); });
  return changed;
}

}  // namespace ntm::audit
