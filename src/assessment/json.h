#pragma once
#include <functional>

#include "assessment/service.h"
#include "json/json.h"

namespace ntm::assessment {

/// Tiers a unit is a named target for that day; asked of the caller, because targets stand above this module.
using TargetTiers = std::function<std::vector<std::string>(units::UnitId, Date)>;

/// {"as_of","period","set","illustrative","rural_communes","reached",…,"bands","districts","revocation","watch_list"}
Json status_json(const Status& status);
/// {"set","period","criteria":[…],"rows":[{"unit_code",…,"verdicts":{"1":"met"},"marks":{"17":["stale"]}}]}
Json matrix_json(const Matrix& matrix, const TargetTiers& target_tiers);
/// One unit with every indicator, its parts, reasons and past.
Json scorecard_json(const Scorecard& card);
Json comparison_json(const Comparison& comparison);
Json imported_json(const Imported& imported);

}  // namespace ntm::assessment
