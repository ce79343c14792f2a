#pragma once
#include <filesystem>
#include <vector>

#include "oidc/provider.h"
#include "settings/settings.h"

namespace ntm {

/// What we are at each provider of the settings. A secret's file is looked for from the data folder.
/// @throws Refused when a secret's file cannot be read or holds no secret.
std::vector<oidc::Client> clients_of(const settings::Settings& settings,
                                     const std::filesystem::path& data_folder);

}  // namespace ntm
