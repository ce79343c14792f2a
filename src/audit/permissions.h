#pragma once

namespace ntm::audit::permission {
constexpr const char* read = "audit.read";  ///< See who did what, when and why.
constexpr const char* verify =
    "audit.verify";  ///< Have the whole chain worked out again; see the daily roots.
}  // namespace ntm::audit::permission
