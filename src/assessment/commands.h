#pragma once
#include <functional>
#include <vector>

#include "assessment/service.h"
#include "base/actor.h"
#include "cli/command.h"

namespace ntm::assessment {

/// ntm status; ntm assessment import | verdict | matrix | compare.
std::vector<cli::Command> commands(std::function<Service&(const cli::Arguments&)> service, Clock clock,
                                   Actor actor);

/// ntm assessment record; ntm audit history. They are among commands() already.
std::vector<cli::Command> act_commands(std::function<Service&(const cli::Arguments&)> service, Actor actor);

}  // namespace ntm::assessment
