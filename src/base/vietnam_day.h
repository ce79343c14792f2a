#pragma once
#include <optional>

#include "base/instant.h"

namespace ntm {

/// When the day begins in Vietnam (UTC+7).
Instant beginning_of(Date day);

/// The last instant of the day there, to the millisecond: what is asked as of a day is asked of its end.
Instant last_instant_of(Date day);
/// Likewise; nothing for no day.
std::optional<Instant> last_instant_of(const std::optional<Date>& day);

}  // namespace ntm
