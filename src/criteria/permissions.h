#pragma once

namespace ntm::criteria::permission {
constexpr const char* read = "criteria.read";  ///< See the criteria sets and their thresholds.
}
