#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "measure.h"

namespace ntm::bench {

/// Runs a script in node and waits for its end; what it prints are lines "name seconds seconds …".
/// @throws Failure when it does not end well, naming what has to be installed.
std::map<std::string, std::vector<Seconds>> times_from_node(const std::filesystem::path& script,
                                                            const std::vector<std::string>& words);

}  // namespace ntm::bench
