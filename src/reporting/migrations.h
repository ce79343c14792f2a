#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::reporting {
std::vector<db::Migration> migrations();
}  // namespace ntm::reporting
