#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "evidence/service.h"

namespace ntm::evidence {
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Actor actor);
}
