#include "sheet/json.h"

namespace ntm::sheet {
namespace {

Json error_json(const std::string& sheet, const std::string& cell, const Problem& problem) {
  return Json::object({{"sheet", sheet},
                       {"cell", cell},
                       {"code", problem.code},
                       {"message", problem.message_vi},
                       {"remedy", problem.remedy_vi}});
}

Json counts_json(const Imported& imported) {
  return Json::object({{"rows_in", imported.rows_in},
                       {"rows_accepted", imported.rows_accepted},
                       {"rows_unchanged", imported.rows_unchanged},
                       {"rows_wrong", imported.rows_wrong},
                       {"rows_held", imported.rows_held},
                       {"rows_empty", imported.rows_empty},
                       {"rehearsal", imported.is_rehearsal}});
}

}  // namespace

Json imported_json(const Imported& imported) {
  const FormScope& scope = imported.scope;
  return counts_json(imported)
      .set("unit", scope.unit.empty() ? scope.within : scope.unit)
      .set("period", scope.period.to_iso())
      .set("errors", Json::array_of(imported.errors, [](const CellError& error) {
             return error_json(error.sheet, error.at.to_text(), error.problem);
           }));
}

Json refused_json(const std::vector<Problem>& problems) {
  return counts_json({}).set(
      "errors", Json::array_of(problems, [](const Problem& problem) { return error_json("", "", problem); }));
}

}  // namespace ntm::sheet
