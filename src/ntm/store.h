#pragma once
#include <optional>

#include "base/date.h"
#include "db/connection.h"

namespace ntm::store {

/// The day that an example shows when nobody asks for another; nothing in a data folder of real work.
std::optional<Date> example_day(db::Connection& connection);
void keep_example_day(db::Connection& connection, Date day);

}  // namespace ntm::store
