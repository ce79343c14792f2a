#pragma once
#include <optional>

#include "base/instant.h"

namespace ntm::notices {

/// What somebody wants beside the notices on the page (cài đặt thông báo). Quiet by default.
struct Wishes {
  bool mail = false;  ///< One letter a day.
  int hour = 7;       ///< From which it may come, in Vietnam; 0 to 23.
  std::optional<Instant>
      calendar_since;  ///< Since when the present calendar address is good; absent: none is.
};

}  // namespace ntm::notices
