#pragma once
#include <string>

#include "assessment/act.h"

namespace ntm::assessment {

/// A cell that waits for somebody's next act.
struct Waiting {
  ActKind next = ActKind::confirm;  ///< record: it was returned; else confirm or appraise.
  Subject subject;
  std::string unit_code, unit_name;          ///< "23353", "xã Đăk Pék"
  Instant since = Instant::from_unix_ms(0);  ///< When the last act on it was done.
};

}  // namespace ntm::assessment
