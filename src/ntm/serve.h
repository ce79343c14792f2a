#pragma once
#include "cli/command.h"
#include "ntm/program.h"

namespace ntm {
/// ntm serve: answers on loopback until SIGTERM or SIGINT.
cli::Command serve_command(Program& program);
}  // namespace ntm
