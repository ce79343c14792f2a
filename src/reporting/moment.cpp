#include "reporting/moment.h"

namespace ntm::reporting {
namespace {

constexpr std::int64_t vietnam_offset_ms = 7 * 3'600'000;
constexpr std::string_view vietnam_zone = "+07:00";

}  // namespace

std::string to_vietnam_iso(Instant at) {
  const std::string local = Instant::from_unix_ms(at.unix_ms() + vietnam_offset_ms).to_utc();
  return local.substr(0, 19) + std::string(vietnam_zone);
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() < 20) return {};
  const bool is_utc = text.back() == 'Z';
  const std::size_t zone = is_utc ? 1 : vietnam_zone.size();
  if (!is_utc && text.substr(text.size() - zone) != vietnam_zone) return {};
  std::string time(text.substr(0, text.size() - zone));
  if (time.size() == 19) time += ".000";
  auto local = Instant::parse_utc(time + "Z");
  if (!local) return {};
  return Instant::from_unix_ms(local->unix_ms() - (is_utc ? 0 : vietnam_offset_ms));
}

}  // namespace ntm::reporting
