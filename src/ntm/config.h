#pragma once
#include "cli/command.h"
#include "ntm/program.h"

namespace ntm {
/// ntm config: every setting with its value, where the value comes from, its default and what it means; and
/// ntm version.
std::vector<cli::Command> config_commands(Program& program);
}  // namespace ntm
