#include "xlsx/workbook.h"

#include <algorithm>

namespace ntm::xlsx {

const Cell* Sheet::find(At at) const {
  auto found = std::lower_bound(cells.begin(), cells.end(), at,
                                [](const Cell& cell, At wanted) { return cell.at < wanted; });
  return found != cells.end() && found->at == at ? &*found : nullptr;
}

const Cell* Sheet::shown(At at) const {
  for (const Area& area : merged)
    if (area.contains(at)) return find(area.first);
  return find(at);
}

const Sheet* Workbook::find(const std::string& name) const {
  for (const Sheet& sheet : sheets)
    if (sheet.name == name) return &sheet;
  return nullptr;
}

}  // namespace ntm::xlsx
