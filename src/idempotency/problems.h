#pragma once
#include <string_view>

#include "base/problem.h"

namespace ntm::idempotency {

Problem key_malformed(std::string_view found);
Problem key_of_another_request();
Problem still_working();
Problem outcome_unknown();

}  // namespace ntm::idempotency
