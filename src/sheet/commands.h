#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "sheet/service.h"

namespace ntm::sheet {

/// `open` gives the service over the data that the words of the command name.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> open, Clock clock,
                                   Actor actor);

}  // namespace ntm::sheet
