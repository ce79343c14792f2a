#pragma once

namespace ntm {
/// Of the program, as CMakeLists.txt names it: "0.1.0".
const char* version();
}  // namespace ntm
