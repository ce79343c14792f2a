#pragma once
#include <filesystem>

namespace ntm {

/// Where the program's own data files stand (data/): $NTM_SHARE/data, beside an installed program, or the
/// source tree it was built from.
std::filesystem::path shared_data();
/// Where the built web pages stand; empty when there are none.
std::filesystem::path shared_web();

}  // namespace ntm
