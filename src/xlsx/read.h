#pragma once
#include <string>

#include "xlsx/limits.h"
#include "xlsx/workbook.h"

namespace ntm::xlsx {

/// Reads a workbook saved by Excel, LibreOffice or this program. `file` names it in problems.
/// @throws Refused(invalid) for what is no workbook, is broken, encrypted, holds macros or is beyond a limit.
Workbook read_workbook(std::string bytes, const std::string& file, const Limits& limits = {});

}  // namespace ntm::xlsx
