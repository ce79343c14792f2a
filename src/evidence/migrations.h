#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::evidence {
std::vector<db::Migration> migrations();
}
