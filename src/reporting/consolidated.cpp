#include "reporting/consolidated.h"

#include <fmt/format.h>

#include "base/text.h"

namespace ntm::reporting {

std::string to_text(Progress progress) {
  constexpr const char* codes[] = {"open", "frozen", "issued"};
  return codes[static_cast<int>(progress)];
}

std::string cut_code(const Consolidated& consolidated) {
  if (consolidated.hash.empty()) return "";
  return fmt::format("TH-{}-{}-{}", consolidated.month.to_iso(), consolidated.version,
                     to_upper(consolidated.hash.substr(0, 8)));
}

}  // namespace ntm::reporting
