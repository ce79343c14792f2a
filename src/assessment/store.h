#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assessment/value.h"
#include "db/connection.h"

/// SQL on the tables of this module.
namespace ntm::assessment::store {

/// All rows of one unit under one set, in the order of the key.
std::vector<Value> rows_of(db::Connection& connection, units::UnitId unit, const std::string& set);

/// Adds rows that are not there yet.
void add(db::Connection& connection, const std::vector<Value>& rows);
/// Replaces the row with the same key.
void replace(db::Connection& connection, const Value& row);

/// Calls `take` with every row of a set, months ascending, without keeping them. Only what judging needs is
/// filled in: unit, indicator, part, period, stage, value, conclusion.
void each_row(db::Connection& connection, const std::string& set,
              const std::function<void(const Value&)>& take);

std::optional<Month> last_month(db::Connection& connection, const std::string& set);

struct UsedIndicator {
  std::string set, indicator, part;
};
std::vector<UsedIndicator> used_indicators(db::Connection& connection);
struct UsedUnit {
  units::UnitId unit;
  std::string set;
};
std::vector<UsedUnit> used_units(db::Connection& connection);

std::string setting(db::Connection& connection, const std::string& key);  ///< "" when it is not set.
void keep_setting(db::Connection& connection, const std::string& key, const std::string& value);

}  // namespace ntm::assessment::store
