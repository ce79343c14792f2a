#pragma once
#include <vector>

#include "assessment/doubt.h"
#include "assessment/verdict_rules.h"

namespace ntm::assessment {

/// What asks for a word about a cell as it is judged. `earlier` are the figures of the cell's earlier months,
/// each month once, oldest first. Only figures with a threshold (≥, ≤) have a range; it takes three to know
/// what is usual. A fifth of the last figure is sharp.
/// @req R46
std::vector<Doubt> doubts_about(const PartJudgement& judged, const std::vector<Decimal>& earlier);

}  // namespace ntm::assessment
