#pragma once
#include <optional>
#include <string>
#include <vector>

#include "criteria/set.h"
#include "datafile/yaml.h"

namespace ntm::criteria {

/// What the figures of a set are checked against.
struct SetFrame {
  std::string set_code;
  std::string own_act;                ///< The first act of `legal`; "" when there is none.
  std::vector<std::string> profiles;  ///< Codes that a threshold may name, beside "all".
  int first_year = 1;                 ///< Of the set's validity.
  std::optional<int> last_year;       ///< Included; absent when the set has no end.
};

/// The thresholds under `thresholds:`, each checked against the scale and the frame; none twice for one
/// profile and year.
std::vector<Threshold> read_thresholds(const datafile::Node& node, const std::string& scale,
                                       const SetFrame& frame);

/// percent: 0 to 100; count and level: whole numbers from 0; number: from 0.
bool fits_scale(Decimal value, const std::string& scale);

/// The scale of a figure; percent for the unit "%" and number otherwise when it is not written.
std::string read_scale(const datafile::Node& node, const std::string& unit);

}  // namespace ntm::criteria
