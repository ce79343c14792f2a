#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "criteria/service.h"

namespace ntm::criteria {

/// ntm criteria import|list|show|diff. The service is opened when a command first needs it; `actor` is in
/// whose name the command line imports.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Clock clock,
                                   Actor actor);

}  // namespace ntm::criteria
