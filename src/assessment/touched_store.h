#pragma once
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "assessment/store.h"

namespace ntm::assessment {

/// The units a write touched, by set, with the first month in which anything differs.
class Touched {
 public:
  void note(const std::vector<Value>& rows) {
    for (const Value& row : rows) {
      auto [found, is_new] = earliest_[row.set].emplace(row.unit, row.period);
      if (!is_new) found->second = std::min(found->second, row.period);
    }
  }
  bool empty() const { return earliest_.empty(); }
  void store(db::Connection& connection) const {
    for (const auto& [set, units] : earliest_) {
      std::vector<store::Change> changes;
      for (const auto& [unit, month] : units) changes.push_back({unit, month});
      store::add_changes(connection, set, changes);
    }
  }
  std::vector<std::string> sets() const {
    std::vector<std::string> sets;
    for (const auto& [set, units] : earliest_) sets.push_back(set);
    return sets;
  }

 private:
  std::map<std::string, std::map<units::UnitId, Month>> earliest_;
};

}  // namespace ntm::assessment
