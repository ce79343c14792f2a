#pragma once
#include <memory>
#include <string>

#include "db/database.h"

namespace ntm::db {
/// Opens a SQLite file (made when absent), or a private database in memory for ":memory:".
std::unique_ptr<Database> open_sqlite(const std::string& path);
/// Opens a SQLite file that is there, without changing it or the files beside it more than reading needs.
std::unique_ptr<Database> open_sqlite_to_read(const std::string& path);
}  // namespace ntm::db
