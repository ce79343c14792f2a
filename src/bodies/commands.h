#pragma once
#include <functional>
#include <vector>

#include "bodies/service.h"
#include "cli/command.h"

namespace ntm::bodies {
/// `service` opens the data folder named on the command line when it is first needed.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Clock clock,
                                   Actor actor);
}  // namespace ntm::bodies
