#include "audit/store.h"

#include <algorithm>
#include <limits>

#include "audit/event_rows_store.h"

namespace ntm::audit::store {
namespace {

using S = std::string;

/// How much is held at once while the whole trail is read.
constexpr int most_events_at_once = 500;
constexpr std::int64_t most_changes_at_once = 20'000;

/// Events from an id on; fewer where they have many changes.
std::vector<Record> some_from(db::Connection& connection, std::int64_t from) {
  std::vector<Record> events;
  each_event(connection,
             "SELECT " + S(event_columns) + " FROM audit_event e WHERE e.id >= $1 ORDER BY e.id LIMIT $2",
             {from, most_events_at_once}, [&](Record record) { events.push_back(std::move(record)); });
  std::int64_t changes = 0;
  auto is_too_much = [&](const Record& record) {
    return (changes += std::max<std::int64_t>(record.change_count, 0)) > most_changes_at_once;
  };
  auto end = std::find_if(events.begin(), events.end(), is_too_much);
  if (end != events.end()) events.erase(end + 1, events.end());
  return events;
}

void load_changes(db::Connection& connection, std::int64_t from, std::int64_t to, std::vector<Record>& events,
                  const std::function<void(std::int64_t)>& take_stray) {
  auto event = events.begin();
  connection.each<std::int64_t, std::int64_t, S, S, S>(
      "SELECT event_id, position, object, before, after FROM audit_change WHERE event_id >= $1 AND event_id "
      "<= $2 "
      "ORDER BY event_id, position",
      {from, to}, [&](std::int64_t id, std::int64_t position, S object, S before, S after) {
        while (event != events.end() && event->id < id) ++event;
        if (event == events.end() || event->id != id) return take_stray(id);
        event->changes.push_back({position, {std::move(object), std::move(before), std::move(after)}});
      });
}

}  // namespace

std::optional<Head> head(db::Connection& connection) {
  auto row = connection.find<std::int64_t, std::int64_t, std::int64_t, S, S>(
      "SELECT last_id, event_count, change_count, day, hash FROM audit_head WHERE only_row = 1");
  if (!row) return {};
  auto& [last_id, event_count, change_count, day, hash] = *row;
  return Head{last_id, event_count, change_count, day, hash};
}

void keep_head(db::Connection& connection, const Head& head) {
  connection.run(
      "UPDATE audit_head SET last_id = $1, event_count = $2, change_count = $3, day = $4, hash = $5 "
      "WHERE only_row = 1",
      {head.last_id, head.event_count, head.change_count, head.day, head.hash});
}

void add(db::Connection& connection, const Record& r) {
  connection.run(
      "INSERT INTO audit_event (id, at, actor, post, address, action, object, before, after, why, act, "
      "change_count, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
      {r.id, r.at, r.actor, r.post, r.from, r.action, r.object, r.before, r.after, r.why, r.act,
       r.change_count, r.hash});
  if (r.changes.empty()) return;
  std::vector<db::Connection::Values> rows;
  rows.reserve(r.changes.size());
  for (const KeptChange& kept : r.changes)
    rows.push_back({r.id, kept.position, kept.change.object, kept.change.before, kept.change.after});
  connection.insert_all("audit_change", {"event_id", "position", "object", "before", "after"}, rows);
}

void add_seal(db::Connection& connection, const Seal& seal) {
  connection.run("INSERT INTO audit_seal (last_id, day, event_count, hash) VALUES ($1, $2, $3, $4)",
                 {seal.last_id, seal.day, seal.event_count, seal.hash});
}

std::vector<Seal> seals(db::Connection& connection, std::optional<Date> from, std::optional<Date> to) {
  std::vector<Seal> all;
  S sql = "SELECT day, last_id, event_count, hash FROM audit_seal";
  db::Connection::Values values;
  auto require = [&](const char* comparison, const std::optional<Date>& day) {
    if (!day) return;
    values.emplace_back(day->to_iso());
    sql += (values.size() == 1 ? " WHERE day " : " AND day ") + S(comparison) + " $" +
           std::to_string(values.size());
  };
  require(">=", from);
  require("<=", to);
  connection.each<S, std::int64_t, std::int64_t, S>(
      sql + " ORDER BY last_id", values, [&](S day, std::int64_t last_id, std::int64_t count, S hash) {
        all.push_back({std::move(day), last_id, count, std::move(hash)});
      });
  return all;
}

void each_record(db::Connection& connection, const std::function<void(const Record&)>& take,
                 const std::function<void(std::int64_t)>& take_stray) {
  constexpr std::int64_t last_possible = std::numeric_limits<std::int64_t>::max();
  std::int64_t from = std::numeric_limits<std::int64_t>::min();
  for (;;) {
    std::vector<Record> events = some_from(connection, from);
    bool is_end = events.empty() || events.back().id == last_possible;
    std::int64_t to = is_end ? last_possible : events.back().id;
    load_changes(connection, from, to, events, take_stray);
    for (const Record& record : events) take(record);
    if (is_end) return;
    from = to + 1;
  }
}

std::vector<Touch> touches(db::Connection& connection, const S& object) {
  std::vector<Touch> all;
  each_event<S, S>(connection,
                   "SELECT " + S(event_columns) +
                       ", t.own_before, t.own_after FROM ("
                       "SELECT id AS event_id, -1 AS position, before AS own_before, after AS own_after "
                       "FROM audit_event WHERE object = $1 UNION ALL "
                       "SELECT event_id, position, before, after FROM audit_change WHERE object = $1) t "
                       "JOIN audit_event e ON e.id = t.event_id ORDER BY t.event_id, t.position",
                   {object}, [&](Record event, S before, S after) {
                     all.push_back({std::move(event), std::move(before), std::move(after)});
                   });
  return all;
}

}  // namespace ntm::audit::store
