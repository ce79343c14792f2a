#include "ntm/version.h"

namespace ntm {
const char* version() { return NTM_VERSION; }
}  // namespace ntm
