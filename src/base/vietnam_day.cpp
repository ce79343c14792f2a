#include "base/vietnam_day.h"

namespace ntm {

Instant beginning_of(Date day) {
  constexpr std::int64_t ms_per_day = 86'400'000, vietnam_offset_ms = 7 * 3'600'000;
  return Instant::from_unix_ms(day.days_since_1970() * ms_per_day - vietnam_offset_ms);
}

Instant last_instant_of(Date day) {
  return Instant::from_unix_ms(beginning_of(day.plus_days(1)).unix_ms() - 1);
}

std::optional<Instant> last_instant_of(const std::optional<Date>& day) {
  if (!day) return {};
  return last_instant_of(*day);
}

}  // namespace ntm
