#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "backup/service.h"
#include "cli/command.h"

namespace ntm::backup {

/// What the program knows of the words of a command.
struct Where {
  std::filesystem::path data_folder;
  std::filesystem::path database;      ///< The SQLite file.
  std::string postgres_url;            ///< Instead of the file; empty for SQLite.
  std::filesystem::path files_folder;  ///< Holds the files that rows speak of: the folder of the SQLite file.
  int keep_days = 30;
};

/// ntm backup, ntm restore, ntm state-hash.
std::vector<cli::Command> commands(Service service, std::function<Where(const cli::Arguments&)> where,
                                   Clock clock);

}  // namespace ntm::backup
