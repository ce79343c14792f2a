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

}  // namespace ntm::assessment
