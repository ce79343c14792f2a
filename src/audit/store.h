#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "audit/record.h"
#include "db/connection.h"

namespace ntm::audit::store {

/// Where the trail ends; nothing when the row is gone.
std::optional<Head> head(db::Connection& connection);
void keep_head(db::Connection& connection, const Head& head);

/// Adds an event with its changes.
void add(db::Connection& connection, const Record& record);
void add_seal(db::Connection& connection, const Seal& seal);

/// Seals of days from `from` to `to`, both included and both optional, oldest first.
std::vector<Seal> seals(db::Connection& connection, std::optional<Date> from = {},
                        std::optional<Date> to = {});

/// Hands over every event with all its changes, by id, and the event id of every change without an event.
/// Holds a few thousand at a time.
void each_record(db::Connection& connection, const std::function<void(const Record&)>& take,
                 const std::function<void(std::int64_t event_id)>& take_stray);

/// One page, newest first, of events before the one with id `before`. Nothing when there is no such event.
std::optional<std::vector<Record>> newest(db::Connection& connection, const Filter& filter,
                                          std::optional<std::int64_t> before, int limit);

/// Every time the object was touched, oldest first.
std::vector<Touch> touches(db::Connection& connection, const std::string& object);

}  // namespace ntm::audit::store
