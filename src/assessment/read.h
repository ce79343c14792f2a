#pragma once
#include <vector>

#include "assessment/acting.h"
#include "assessment/value.h"
#include "base/problem.h"
#include "criteria/service.h"
#include "datafile/csv.h"
#include "units/registry.h"

namespace ntm::assessment {

/// Reads unit_code,set,indicator,part,period,value,conclusion,stage and, where the columns are there,
/// evidence, source, concluded_by, concluded_on. A unit is the one that bore the code on the last day of the
/// month; a set is the version in force that day. Every row that is wrong adds its problems; the rest is
/// returned. `this_month` is the last month that has begun.
std::vector<Value> read_values(const datafile::Table& table, const units::Registry& registry,
                               criteria::Service& criteria, Month this_month, Problems& problems);

/// The same for cells that were entered one by one: `line` of a problem is the number of the cell, from 1.
/// When no problem was added, there is one row for each cell, in order.
std::vector<Value> read_cells(const std::vector<CellInput>& cells, Stage stage, bool needs_content,
                              const units::Registry& registry, criteria::Service& criteria, Month this_month,
                              Problems& problems);

}  // namespace ntm::assessment
