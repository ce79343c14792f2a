#include "base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace ntm {
void stop_on_broken_promise(const char* promise, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
  std::abort();
}
}  // namespace ntm
