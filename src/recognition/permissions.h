#pragma once

namespace ntm::recognition::permission {
constexpr const char* read = "recognition.read";  ///< See decisions of recognition and revocation.
}
