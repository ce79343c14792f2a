#pragma once
#include <vector>

#include "db/database.h"
#include "scorecards.h"
#include "units/registry.h"

namespace ntm::bench {

/// Writes all values of the cards into their table directly: there are tens of millions. `unit_of`: the unit
/// of each commune.
void write_values(db::Database& database, const Scorecards& cards, const std::vector<units::UnitId>& unit_of);

/// Notes the region of each province, on which thresholds depend and which a national list does not say.
void note_regions(db::Database& database, const Nation& nation, const units::Registry& map, Date from);

}  // namespace ntm::bench
