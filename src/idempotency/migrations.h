#pragma once
#include <vector>

#include "db/migration.h"

namespace ntm::idempotency {
std::vector<db::Migration> migrations();
}  // namespace ntm::idempotency
