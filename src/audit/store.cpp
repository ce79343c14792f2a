#include "audit/event.h"

namespace ntm::audit {

void append(db::Connection& connection, const Event& event) {
  connection.run(
      "INSERT INTO audit_event (id, at, actor, post, action, object, before, after, why) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      {db::next_ids(connection, "audit_event"), event.at.to_utc(), event.actor.name, event.actor.post,
       event.action, event.object, event.before, event.after, event.why});
}

}  // namespace ntm::audit
