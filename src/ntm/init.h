#pragma once
#include "cli/command.h"
#include "ntm/program.h"

namespace ntm {
/// ntm init: makes a data folder, with an example when one is named.
cli::Command init_command(Program& program);
/// ntm verify: holds what is kept in memory and in the database against each other.
cli::Command verify_command(Program& program);
}  // namespace ntm
