#pragma once
#include <functional>
#include <vector>

#include "audit/service.h"
#include "cli/command.h"

namespace ntm::audit {
/// `service` opens the data folder named on the command line, only to read, when it is first needed.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service);
}  // namespace ntm::audit
