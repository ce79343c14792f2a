#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::targets {
std::vector<db::Migration> migrations();
}
