#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::accounts {
std::vector<db::Migration> migrations();
}  // namespace ntm::accounts
