#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "settings/settings.h"

namespace ntm::settings {

/// Where a value comes from.
enum class Origin { standard, file, environment };

struct Read {
  Settings settings;
  std::map<std::string, Origin> origins;  ///< By key; a key that is not there has its default.
};

using Environment = std::map<std::string, std::string>;

/// Settings of a data folder; without a file and without variables they are the defaults.
/// @throws Refused with every problem of file and environment.
Read read_settings(const std::filesystem::path& data_folder, const Environment& environment);

/// The file's name within a data folder.
inline constexpr const char* file_name = "ntm.toml";

}  // namespace ntm::settings
