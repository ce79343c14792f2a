#pragma once
#include <string>
#include <vector>

#include "notices/digest_service.h"
#include "ntm/finding.h"

namespace ntm {

constexpr int mail_fault_days = 7;  ///< Older letters that did not go are not told of any more.

/// Letters that did not go, or of which nobody knows whether they went, in one finding for each account.
Findings mail_findings(const std::vector<notices::DigestService::Fault>& faults);

}  // namespace ntm
