#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/act.h"
#include "db/connection.h"

/// SQL on the table of acts.
namespace ntm::assessment::store {

/// The acts on one unit's cells of a set in one month, each cell's oldest first.
std::vector<Act> acts_of(db::Connection& connection, units::UnitId unit, const std::string& set,
                         Month period);
/// The acts on every part of one indicator of a unit, over all months, oldest first; without a set, those
/// of every set that has an indicator of that number.
std::vector<Act> history_of(db::Connection& connection, units::UnitId unit,
                            const std::optional<std::string>& set, const std::string& indicator);
/// The present version of each cell of a unit under a set, of `from` and later months.
using Versions = std::map<Subject, std::int64_t>;
Versions versions_of(db::Connection& connection, units::UnitId unit, const std::string& set, Month from);
/// The last act by then on each cell of `from` and later months to which another one may follow, by unit, set
/// and month. `units`: only theirs; empty: everybody's.
std::vector<Act> last_acts_unfinished(db::Connection& connection, Month from, Instant at,
                                      const std::vector<units::UnitId>& units);
/// The acts on one cell, oldest first.
std::vector<Act> acts_on(db::Connection& connection, const Subject& cell);
void add_acts(db::Connection& connection, const std::vector<Act>& acts);

/// Takes away a cell's rows of its month, of `from` and higher stages.
void remove_rows(db::Connection& connection, const Subject& subject, Stage from);

}  // namespace ntm::assessment::store
