#pragma once
#include <filesystem>

#include "notices/commands.h"
#include "settings/settings.h"

namespace ntm {

/// How letters are sent under the settings; without a mail server nothing is. The password is read anew for
/// each letter, so that a changed one counts at once.
notices::Mailbox mailbox_of(const settings::Settings& settings, const std::filesystem::path& data_folder);

}  // namespace ntm
