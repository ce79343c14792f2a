#pragma once
#include <vector>

#include "accounts/account.h"
#include "base/problem.h"

namespace ntm::accounts {

/// What is wrong with an identity that an administrator wrote down; empty: it may be linked.
std::vector<Problem> identity_faults(const Identity& identity);

}  // namespace ntm::accounts
