#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::recognition {
std::vector<db::Migration> migrations();
}
