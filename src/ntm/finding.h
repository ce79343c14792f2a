#pragma once
#include <string>
#include <vector>

namespace ntm {

/// How bad a finding of the self-check is. Only what is serious fails the check.
enum class Severity { serious, warning, note };

/// One thing that the self-check found (tự kiểm tra), said so that its reader can mend it.
struct Finding {
  std::string code;  ///< Stable: "no_administrator"
  Severity severity = Severity::warning;
  std::string object;  ///< Login, set, file or key it is about; empty when it is about the whole.
  std::string message_vi, remedy_vi;
};

using Findings = std::vector<Finding>;

}  // namespace ntm
