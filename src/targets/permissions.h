#pragma once

namespace ntm::targets::permission {
constexpr const char* read = "targets.read";  ///< See the targets and how they stand.
}
