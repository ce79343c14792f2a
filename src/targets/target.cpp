#include "targets/target.h"

namespace ntm::targets {

std::string to_text(Kind kind) { return kind_words()[static_cast<std::size_t>(kind)]; }

const std::vector<std::string>& kind_words() {
  static const std::vector<std::string> words{"named", "rule", "minimum", "roadmap", "maintain"};
  return words;
}

}  // namespace ntm::targets
