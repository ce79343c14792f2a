#pragma once
#include "cli/command.h"
#include "ntm/program.h"

namespace ntm {
/// ntm self-check: what makes this installation weak, with a remedy for each. Exit code 1 when something is
/// serious.
cli::Command self_check_command(Program& program);
}  // namespace ntm
