#pragma once
#include <string>

#include "db/connection.h"

namespace ntm::backup {

/// A hash over every row of every table (mã trạng thái): equal for two databases with the same rows, and
/// different as soon as one cell, row, column or table differs. Order of rows, page layout and engine do not
/// matter. 64 lower-case hexadecimal characters. Run it inside one read, so that it sees one moment.
std::string state_hash(db::Connection& connection);

}  // namespace ntm::backup
