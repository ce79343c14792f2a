#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::documents {
std::vector<db::Migration> migrations();
}  // namespace ntm::documents
