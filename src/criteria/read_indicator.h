#pragma once
#include "criteria/read_source.h"
#include "criteria/read_threshold.h"

namespace ntm::criteria {

/// One indicator with its parts and thresholds. `criterion_unknown`: nobody has the text of the indicators of
/// its criterion, so that this one stands in for them.
Indicator read_indicator(const datafile::Node& node, const SetFrame& frame, bool criterion_unknown);

}  // namespace ntm::criteria
