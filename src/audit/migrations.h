#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::audit {
std::vector<db::Migration> migrations();
}  // namespace ntm::audit
