#pragma once
#include <memory>
#include <string>

#include "db/database.h"

namespace ntm::db {
/// Opens a PostgreSQL database by its URL.
std::unique_ptr<Database> open_postgres(const std::string& url);
}  // namespace ntm::db
