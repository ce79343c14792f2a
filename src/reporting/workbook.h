#pragma once
#include <string>

#include "reporting/document.h"
#include "reporting/paper.h"

namespace ntm::reporting {

/// The report as a workbook: its words on the first sheet, every table on one of its own. The same document
/// gives the same bytes.
/// @req R70
std::string workbook_of(const Document& document, const Stamp& stamp);

}  // namespace ntm::reporting
