#include "reporting/report.h"

#include <algorithm>

namespace ntm::reporting {

std::vector<Step> steps_of(const File& file) {
  std::vector<Step> steps;
  for (const Submission& sent : file.submissions)
    steps.push_back({Step::Kind::submitted, sent.version, sent.received_at});
  for (const Decision& decision : file.decisions) steps.push_back(decision.step);
  std::stable_sort(steps.begin(), steps.end(), [](const Step& left, const Step& right) {
    return std::tuple(left.version, left.kind != Step::Kind::submitted, left.at) <
           std::tuple(right.version, right.kind != Step::Kind::submitted, right.at);
  });
  return steps;
}

}  // namespace ntm::reporting
