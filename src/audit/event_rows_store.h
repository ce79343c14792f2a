#pragma once
#include <string>
#include <utility>

#include "audit/record.h"
#include "db/connection.h"

namespace ntm::audit::store {

/// The columns of audit_event, as e, that each_event() reads.
constexpr const char* event_columns =
    "e.id, e.at, e.actor, e.post, e.address, e.action, e.object, e.before, e.after, e.why, e.act, "
    "e.change_count, e.hash";

/// Hands over each row of event_columns as a record without changes, and with it the columns behind them.
template <class... More, class Take>
void each_event(db::Connection& connection, const std::string& sql, const db::Connection::Values& values,
                Take take) {
  using S = std::string;
  connection.each<std::int64_t, S, S, S, S, S, S, S, S, S, S, std::int64_t, S, More...>(
      sql, values,
      [&](std::int64_t id, S at, S actor, S post, S address, S action, S object, S before, S after, S why,
          S act, std::int64_t change_count, S hash, More... more) {
        Record record{id,
                      std::move(at),
                      std::move(actor),
                      std::move(post),
                      std::move(address),
                      std::move(action),
                      std::move(object),
                      std::move(before),
                      std::move(after),
                      std::move(why),
                      std::move(act),
                      change_count,
                      {},
                      std::move(hash)};
        take(std::move(record), std::move(more)...);
      });
}

}  // namespace ntm::audit::store
