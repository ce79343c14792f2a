#pragma once
#include "assessment/service.h"
#include "json/json.h"

namespace ntm::assessment {

/// {"as_of","period","set","illustrative","rural_communes","reached",…,"bands","districts","revocation","watch_list"}
Json status_json(const Status& status);
/// {"set","period","criteria":[…],"rows":[{"unit_code",…,"criteria_met":null without
/// data,"verdicts":{"1":"met"},"marks":{"17":["stale"]}}]}
Json matrix_json(const Matrix& matrix);
/// One unit with every indicator, its parts, reasons and past.
Json scorecard_json(const Scorecard& card);
Json comparison_json(const Comparison& comparison);
Json imported_json(const Imported& imported);

}  // namespace ntm::assessment
