#pragma once
#include <string>

#include "datafile/yaml.h"

namespace ntm::criteria {

/// The level after `level:`; "" after a problem.
std::string read_level(const datafile::Node& node);

/// The tier after `tier:`, which must be known and belong to the level (any level when that is "").
std::string read_tier(const datafile::Node& node, const std::string& level);

}  // namespace ntm::criteria
