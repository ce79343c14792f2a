#pragma once
#include <memory>
#include <string>
#include <vector>

#include "units/registry.h"

namespace ntm::units::testing {

/// A small invented map for tests: ids are given by hand, everything is in force since ever unless said
/// otherwise.
class TrialMap {
 public:
  TrialMap& add(UnitId id, const std::string& type, const std::string& code, const std::string& name,
                std::optional<UnitId> parent = {}, Validity validity = {}) {
    Unit unit;
    unit.id = id;
    unit.level = find_type(type)->level;
    unit.names.push_back({name, validity, ""});
    unit.codes.push_back({code, validity, ""});
    unit.types.push_back({type, validity, ""});
    if (parent) unit.parents.push_back({*parent, validity, ""});
    units_.push_back(std::move(unit));
    return *this;
  }
  TrialMap& alias(UnitId id, const std::string& alias) { return of(id).aliases.push_back(alias), *this; }
  TrialMap& attribute(UnitId id, const std::string& name, const std::string& value, Validity validity = {}) {
    return of(id).attributes.push_back({name, value, validity, "", true}), *this;
  }
  TrialMap& succession(UnitId from, UnitId to, Share share, Date on) {
    return successions_.push_back({from, to, share, on, "ví dụ"}), *this;
  }
  std::shared_ptr<const Registry> made() const {
    return std::make_shared<const Registry>(units_, successions_);
  }

 private:
  Unit& of(UnitId id) {
    for (Unit& unit : units_)
      if (unit.id == id) return unit;
    return units_.front();
  }
  std::vector<Unit> units_;
  std::vector<Succession> successions_;
};

}  // namespace ntm::units::testing
