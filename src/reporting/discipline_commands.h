#pragma once
#include <functional>

#include "cli/command.h"
#include "reporting/service.h"

namespace ntm::reporting {

cli::Command discipline_command(std::function<Service&(const cli::Arguments&)> open, Actor actor);

}  // namespace ntm::reporting
