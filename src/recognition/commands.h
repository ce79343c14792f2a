#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "recognition/service.h"

namespace ntm::recognition {
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service,
                                   std::function<units::Service&(const cli::Arguments&)> units, Clock clock,
                                   Actor actor);
}
