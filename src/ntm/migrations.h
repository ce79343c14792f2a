#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::program {
std::vector<db::Migration> migrations();
}
