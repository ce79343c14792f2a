#pragma once
#include <vector>

#include "http/message.h"
#include "reporting/consolidation_service.h"
#include "reporting/printing_service.h"
#include "reporting/service.h"

namespace ntm::reporting {
/// Reports of bodies: what is owed, writing, sending, the office's desk.
std::vector<http::Route> routes(Service& service);
/// The consolidated report and the register of proposals.
std::vector<http::Route> consolidation_routes(Service& service, ConsolidationService& consolidation);
/// Reports and letters as files.
std::vector<http::Route> printing_routes(PrintingService& printing);
}  // namespace ntm::reporting
