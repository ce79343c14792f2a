#pragma once
#include <functional>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "cli/command.h"
#include "outgoing/service.h"

namespace ntm::outgoing {

std::vector<cli::Command> commands(std::function<const Service&(const cli::Arguments&)> service, Clock clock,
                                   Actor actor);

}  // namespace ntm::outgoing
