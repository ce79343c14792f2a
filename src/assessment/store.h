#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assessment/value.h"
#include "db/connection.h"

/// SQL on the tables of this module.
namespace ntm::assessment::store {

/// The rows of one unit under one set, of `from` and later months, in the order of the key. Without `from`:
/// all.
std::vector<Value> rows_of(db::Connection& connection, units::UnitId unit, const std::string& set,
                           std::optional<Month> from = {});

/// Adds rows that are not there yet.
void add(db::Connection& connection, const std::vector<Value>& rows);
/// Replaces the row with the same key.
void replace(db::Connection& connection, const Value& row);

/// Calls `take` with every row of a set, months ascending, without keeping them. Only what judging needs is
/// filled in: unit, indicator, part, period, stage, value, conclusion.
void each_row(db::Connection& connection, const std::string& set,
              const std::function<void(const Value&)>& take);

std::optional<Month> last_month(db::Connection& connection, const std::string& set);

/// A unit whose rows under a set changed.
struct Change {
  units::UnitId unit = 0;
  Month earliest{1, 1};  ///< First month in which anything differs.
};
/// Notes what a write touched, under one number above all before it.
void add_changes(db::Connection& connection, const std::string& set, const std::vector<Change>& changes);
/// The number of the last write to a set; 0 when there was none.
std::int64_t last_change(db::Connection& connection, const std::string& set);
/// What changed after the write of that number, each unit once.
std::vector<Change> changes_after(db::Connection& connection, const std::string& set, std::int64_t seen);

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
