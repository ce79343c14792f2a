#include "documents/document.h"

namespace ntm::documents {

const std::vector<std::string>& forces() {
  static const std::vector<std::string> words = {"yêu cầu", "giao", "phải", "cần", "đề nghị", "phấn đấu"};
  return words;
}

bool is_request(const Clause& clause) { return clause.force == "đề nghị"; }

}  // namespace ntm::documents
