#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::bodies {
std::vector<db::Migration> migrations();
}  // namespace ntm::bodies
