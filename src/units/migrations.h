#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::units {
std::vector<db::Migration> migrations();
}
