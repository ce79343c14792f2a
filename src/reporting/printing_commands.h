#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "reporting/printing_service.h"

namespace ntm::reporting {

std::vector<cli::Command> printing_commands(std::function<PrintingService&(const cli::Arguments&)> open,
                                            Actor actor);
/// Of `ntm reporting consolidate --out`.
int save_consolidated(PrintingService& service, const cli::Arguments& arguments, cli::Output& output,
                      const Actor& actor);

}  // namespace ntm::reporting
