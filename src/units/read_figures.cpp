#include "datafile/csv.h"
#include "units/problems.h"
#include "units/read.h"

namespace ntm::units {

Totals read_figures(datafile::Source source, const Registry& registry, Date on, Problems& problems) {
  datafile::Table table(std::move(source), {"unit_code", "value"}, problems);
  Totals figures;
  std::unordered_map<UnitId, int> lines;
  for (const datafile::Line& line : table.lines()) {
    const std::string& code = line.required("unit_code", problems);
    line.required("value", problems);
    auto value = line.decimal("value", problems);
    auto unit = registry.by_code(code, on);
    if (!unit && !code.empty()) problems.add(unknown_unit(line.place("unit_code"), code, on));
    if (!unit || !value) continue;
    auto [first, is_new] = lines.emplace(*unit, line.number());
    if (!is_new) problems.add(duplicate_code(line.place("unit_code"), code, first->second));
    figures[*unit] = value->units();
  }
  return figures;
}

}  // namespace ntm::units
