#include "bodies/body.h"

#include <map>

namespace ntm::bodies {
namespace {

const std::map<std::string, std::string> kinds_vi = {{"committee", "UBND"},
                                                     {"department", "sở, ban"},
                                                     {"office", "văn phòng"},
                                                     {"agency", "cơ quan ngành dọc"},
                                                     {"armed_forces", "lực lượng vũ trang"},
                                                     {"union", "liên minh"},
                                                     {"front", "Mặt trận"},
                                                     {"bank", "ngân hàng"},
                                                     {"party", "cơ quan Đảng"},
                                                     {"council", "HĐND"},
                                                     {"press", "báo chí"},
                                                     {"mass_organisation", "đoàn thể"}};

}  // namespace

const std::vector<std::string>& body_kinds() {
  static const std::vector<std::string> kinds = {"committee",    "department", "office", "agency",
                                                 "armed_forces", "union",      "front",  "bank",
                                                 "party",        "council",    "press",  "mass_organisation"};
  return kinds;
}

std::string kind_to_vietnamese(const std::string& kind) {
  auto found = kinds_vi.find(kind);
  return found == kinds_vi.end() ? kind : found->second;
}

std::string to_text(Role role) { return role == Role::direct ? "direct" : "support"; }

}  // namespace ntm::bodies
