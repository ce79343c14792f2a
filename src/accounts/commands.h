#pragma once
#include <functional>
#include <vector>

#include "accounts/service.h"
#include "cli/command.h"

namespace ntm::accounts {
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Actor actor);
}
