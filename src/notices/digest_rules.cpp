#include "notices/digest_rules.h"

#include <algorithm>

#include "base/vietnam_day.h"
#include "reporting/obligation_rules.h"

namespace ntm::notices {
namespace {

constexpr std::int64_t minute_ms = 60'000, hour_ms = 60 * minute_ms;
constexpr int waiting_minutes[] = {5, 15, 60, 240};  // after the first, second … try

std::int64_t wait_after(int tries) {
  const int last = static_cast<int>(std::size(waiting_minutes)) - 1;
  return waiting_minutes[std::clamp(tries - 1, 0, last)] * minute_ms;
}

std::string without_last_slash(std::string address) {
  while (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

}  // namespace

std::string to_text(Digest::State state) {
  constexpr const char* codes[] = {"empty", "sending", "sent", "failed"};
  return codes[static_cast<int>(state)];
}

std::optional<Digest::State> digest_state_from(std::string_view text) {
  for (auto state :
       {Digest::State::empty, Digest::State::sending, Digest::State::sent, Digest::State::failed})
    if (to_text(state) == text) return state;
  return {};
}

Instant hour_of(Date day, int hour) {
  return Instant::from_unix_ms(beginning_of(day).unix_ms() + hour * hour_ms);
}

bool may_try(const std::optional<Digest>& today, Instant now, bool waits) {
  if (!today) return true;
  if (today->state != Digest::State::failed) return false;
  if (!waits) return true;
  return today->tries < most_tries && now.unix_ms() - today->tried_at.unix_ms() >= wait_after(today->tries);
}

std::vector<Notice> to_tell(const std::vector<Shown>& notices, std::optional<Instant> told_up_to) {
  std::vector<Notice> unread;
  bool has_new = false;
  for (const Shown& each : notices) {
    if (each.is_read) continue;
    unread.push_back(each.notice);
    has_new = has_new || !told_up_to || each.notice.at > *told_up_to;
  }
  if (!has_new) unread.clear();
  return unread;
}

LetterText letter_of(const std::vector<Notice>& notices, const std::string& name, Date day,
                     const Wording& wording, const std::string& page_address) {
  const std::string address = without_last_slash(page_address);
  const Values values{{"address", address},
                      {"count", std::to_string(notices.size())},
                      {"day", day.to_vietnamese()},
                      {"name", name}};
  std::string text = filled(wording.greeting, values) + "\n\n";
  for (const Notice& notice : notices) {
    text += "- " + title_of(notice, wording) + "\n";
    if (!address.empty()) text += "  " + address + path_of(notice, wording) + "\n";
  }
  return {filled(wording.subject, values), text + "\n" + filled(wording.ending, values) + "\n"};
}

}  // namespace ntm::notices
