#pragma once

namespace ntm::bodies::permission {
constexpr const char* read =
    "bodies.read";  ///< See bodies, their posts and holders, and which indicators they hold.
}
