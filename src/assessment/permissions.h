#pragma once

namespace ntm::assessment::permission {
constexpr const char* read = "assessment.read";  ///< See values, verdicts and their reasons.
}
