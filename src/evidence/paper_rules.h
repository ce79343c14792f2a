#pragma once
#include "base/problem.h"
#include "evidence/attachment.h"

namespace ntm::evidence {

/// The paper with its texts in NFC and without blanks at their ends; what is wrong with it is added to the
/// problems: a day that has not come, no source, texts that are too long.
Paper checked(Paper paper, Date today, Problems& problems);
/// A reason for taking a paper back, likewise.
std::string checked_reason(const std::string& reason, Problems& problems);

}  // namespace ntm::evidence
