#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "targets/service.h"

namespace ntm::targets {
/// `service` opens the data folder named on the command line when it is first needed.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Clock clock,
                                   Actor actor);
}  // namespace ntm::targets
