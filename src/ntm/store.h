#pragma once
#include <optional>

#include "base/date.h"
#include "db/connection.h"

namespace ntm::store {

/// The day that an example shows when nobody asks for another; nothing in a data folder of real work.
std::optional<Date> example_day(db::Connection& connection);
void keep_example_day(db::Connection& connection, Date day);

/// Grows with every change anybody makes, because every change leaves an audit event.
std::int64_t change_mark(db::Connection& connection);

}  // namespace ntm::store
