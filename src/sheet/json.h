#pragma once
#include "json/json.h"
#include "sheet/service.h"

namespace ntm::sheet {

/// {"rows_in", "rows_accepted", …, "errors": [{"sheet", "cell", "code", "message", "remedy"}]}
Json imported_json(const Imported& imported);
/// Likewise for a workbook that was refused as a whole: the errors have no cell.
Json refused_json(const std::vector<Problem>& problems);

}  // namespace ntm::sheet
