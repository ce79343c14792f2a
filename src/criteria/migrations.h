#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::criteria {
std::vector<db::Migration> migrations();
}  // namespace ntm::criteria
