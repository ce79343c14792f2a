#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::assessment {
std::vector<db::Migration> migrations();
}  // namespace ntm::assessment
