#include "notices/notice.h"

namespace ntm::notices {

std::string to_text(Kind kind) {
  constexpr const char* codes[] = {
      "report_due",         "report_last_day", "report_overdue", "report_returned",  "report_accepted",
      "reports_to_receive", "reports_missing", "cells_returned", "cells_to_confirm", "cells_to_appraise"};
  return codes[static_cast<int>(kind)];
}

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> kinds = [] {
    std::vector<Kind> all;
    for (int at = 0; at <= static_cast<int>(Kind::cells_to_appraise); ++at)
      all.push_back(static_cast<Kind>(at));
    return all;
  }();
  return kinds;
}

std::optional<Kind> kind_from(std::string_view text) {
  for (Kind kind : all_kinds())
    if (to_text(kind) == text) return kind;
  return {};
}

}  // namespace ntm::notices
