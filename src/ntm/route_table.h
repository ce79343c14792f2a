#pragma once
#include "cli/command.h"
#include "http/metrics.h"
#include "ntm/program.h"

namespace ntm {

/// Every route that the server answers: the modules', health and metrics, and the description of all of them.
std::vector<http::Route> served_routes(Services& services, Clock clock, const http::Metrics& metrics,
                                       const accounts::SignInSurroundings& around = {[] { return false; },
                                                                                     ""});

/// ntm routes: lists the table, or writes it as an OpenAPI document. Needs no data folder.
cli::Command routes_command();

}  // namespace ntm
