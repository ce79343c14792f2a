#include "reporting/consolidated.h"

namespace ntm::reporting {

std::string to_text(Progress progress) {
  constexpr const char* codes[] = {"open", "frozen", "issued"};
  return codes[static_cast<int>(progress)];
}

}  // namespace ntm::reporting
