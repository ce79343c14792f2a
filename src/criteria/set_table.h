#pragma once
#include <string>
#include <vector>

#include "criteria/set.h"

namespace ntm::criteria {

/// The indicators of a criterion for people: code, name, what is required ("~" before a figure nobody
/// verified). Long texts go on in the next row, so that the table fits a screen.
std::vector<std::vector<std::string>> table_of(const Criterion& criterion);

}  // namespace ntm::criteria
