#pragma once
#include "criteria/read_threshold.h"

namespace ntm::criteria {

/// The figures of an indicator whose kind is read: one, one per half of a split, or one per part of a
/// composite. An at_least or at_most with `split:` becomes a split.
void read_parts(const datafile::Node& node, const SetFrame& frame, Indicator& indicator);

}  // namespace ntm::criteria
