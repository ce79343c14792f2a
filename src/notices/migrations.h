#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::notices {
std::vector<db::Migration> migrations();
}  // namespace ntm::notices
