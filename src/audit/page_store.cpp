#include <fmt/format.h>

#include "audit/event_rows_store.h"
#include "audit/store.h"
#include "base/instant.h"
#include "base/vietnam_day.h"

namespace ntm::audit::store {
namespace {

using S = std::string;

/// Nothing is kept from after it, and the day after it could not be compared as text.
const Date last_day(9999, 12, 31);

/// A question about events, put together condition by condition.
class Question {
 public:
  explicit Question(bool is_postgres) : is_postgres_(is_postgres) {}

  /// Its place in the SQL: $1, $2 …
  S place(db::Value value) {
    values_.push_back(std::move(value));
    return "$" + std::to_string(values_.size());
  }
  void require(const S& condition) { conditions_ += (conditions_.empty() ? " WHERE " : " AND ") + condition; }

  void require_all(const Filter& filter) {
    if (filter.object) touched_.push_back("object = " + place(*filter.object));
    if (filter.object_prefix) touched_.push_back(begins_with(*filter.object_prefix));
    if (filter.actor) require("e.actor = " + place(*filter.actor));
    if (filter.action) require("e.action = " + place(*filter.action));
    if (filter.from) require("e.at >= " + place(beginning_of(*filter.from).to_utc()));
    if (filter.to && *filter.to < last_day)
      require("e.at < " + place(beginning_of(filter.to->plus_days(1)).to_utc()));
    if (!touched_.empty()) require("e.id = t.id");
  }

  /// Events, behind those that touched the object: on SQLite a CROSS JOIN is looked up in the order it is
  /// written.
  S tables() const {
    if (touched_.empty()) return "audit_event e";
    S condition = fmt::format("{}", fmt::join(touched_, " AND "));
    return "(SELECT id FROM audit_event WHERE " + condition +
           " UNION SELECT event_id FROM audit_change WHERE " + condition + ") t CROSS JOIN audit_event e";
  }
  const S& conditions() const { return conditions_; }
  const db::Connection::Values& values() const { return values_; }

 private:
  /// SQLite compares bytes, so a range does it. PostgreSQL may compare by the rules of a language, where only
  /// LIKE is right; it uses the index when the database has the locale C.
  S begins_with(const S& prefix) {
    if (!is_postgres_)
      return "object >= " + place(prefix) + " AND object < " + place(prefix + "\xF4\x8F\xBF\xBF");
    S pattern;
    for (char c : prefix) pattern += (c == '%' || c == '_' || c == '\\') ? S("\\") + c : S(1, c);
    return "object LIKE " + place(pattern + "%");
  }

  bool is_postgres_;
  S conditions_;
  std::vector<S> touched_;  ///< Conditions on the object of an event or of one of its changes.
  db::Connection::Values values_;
};

void load_first_changes(db::Connection& connection, Record& event) {
  connection.each<std::int64_t, S, S, S>(
      "SELECT position, object, before, after FROM audit_change WHERE event_id = $1 ORDER BY position LIMIT "
      "$2",
      {event.id, shown_changes}, [&](std::int64_t position, S object, S before, S after) {
        event.changes.push_back({position, {std::move(object), std::move(before), std::move(after)}});
      });
}

}  // namespace

std::optional<std::vector<Record>> newest(db::Connection& connection, const Filter& filter,
                                          std::optional<std::int64_t> before, int limit) {
  Question question(connection.is_postgres());
  if (before) {
    auto at = connection.find<S>("SELECT at FROM audit_event WHERE id = $1", {*before});
    if (!at) return {};
    S at_place = question.place(std::get<0>(*at)), id_place = question.place(*before);
    question.require("(e.at, e.id) < (" + at_place + ", " + id_place + ")");
  }
  question.require_all(filter);
  S limit_place = question.place(limit);
  std::vector<Record> events;
  each_event(connection,
             "SELECT " + S(event_columns) + " FROM " + question.tables() + question.conditions() +
                 " ORDER BY e.at DESC, e.id DESC LIMIT " + limit_place,
             question.values(), [&](Record event) { events.push_back(std::move(event)); });
  for (Record& event : events)
    if (event.change_count > 0) load_first_changes(connection, event);
  return events;
}

}  // namespace ntm::audit::store
