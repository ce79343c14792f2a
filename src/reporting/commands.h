#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "reporting/consolidation_service.h"
#include "reporting/printing_service.h"
#include "reporting/service.h"

namespace ntm::reporting {

/// The services open the data folder named on the command line when they are first needed.
struct Opened {
  std::function<Service&(const cli::Arguments&)> reporting;
  std::function<ConsolidationService&(const cli::Arguments&)> consolidation;
  std::function<PrintingService&(const cli::Arguments&)> printing;
};

std::vector<cli::Command> commands(Opened open, Actor actor);

}  // namespace ntm::reporting
