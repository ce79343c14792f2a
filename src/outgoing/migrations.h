#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::outgoing {
std::vector<db::Migration> migrations();
}
