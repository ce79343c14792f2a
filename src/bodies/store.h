#pragma once
#include <vector>

#include "bodies/body.h"
#include "db/connection.h"

namespace ntm::bodies::store {

/// Every roster, by province.
std::vector<Roster> load_all(db::Connection& connection);

/// Takes away everything kept for a province.
void remove(db::Connection& connection, units::UnitId province);
/// Writes a roster for whose province nothing is kept.
void add(db::Connection& connection, const Roster& roster);

}  // namespace ntm::bodies::store
