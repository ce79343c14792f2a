#pragma once
#include "assessment/service.h"
#include "json/json.h"

namespace ntm::assessment {

/// {"unit","period","sets":[{"code",…,"indicators":[{"code",…,"cells":[…]}]}]}; what is missing stands first.
Json grid_json(const Grid& grid);
/// {"set","period","rows":[{"unit_code",…,"cells":[…]}]}
Json review_json(const Review& review);
/// [{"unit_code",…,"version","state","doubts"}], in the order of the request.
Json outcomes_json(const std::vector<CellOutcome>& outcomes);
/// [{"kind","at","person","post","note","before","after",…}], oldest first.
Json history_json(const std::vector<Act>& acts);

/// {"cells":[{"unit_code","set","indicator","part","period","version","value","conclusion","evidence","note"}],"note"}:
/// the outer note stands for every cell that has none.
std::vector<CellInput> cells_of(const Json& body);

}  // namespace ntm::assessment
