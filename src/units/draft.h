#pragma once
#include <string>
#include <vector>

#include "base/problem.h"
#include "units/unit.h"

namespace ntm::units {

/// A unit as a file describes it, before it has an id. Its parent is named by code.
struct NewUnit {
  std::string code, name, type, parent_code;  ///< parent_code empty: a province.
  Validity validity;
  std::string act;
  std::string source;
  bool verified = false;
  std::vector<std::string> aliases;
  std::vector<Attribute> attributes;
  Place place;  ///< Where in the file it stands, for problems.
};

/// Units to add, parents before their children.
struct Draft {
  std::string file;
  std::vector<NewUnit> units;
};

}  // namespace ntm::units
