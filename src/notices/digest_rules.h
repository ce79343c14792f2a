#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/notice.h"
#include "notices/wording.h"

namespace ntm::notices {

/// What became of one person's letter of one day (thư hằng ngày).
struct Digest {
  enum class State {
    empty,    ///< There was nothing new to tell.
    sending,  ///< Begun; when it stays so, nobody knows whether it went, and it is not sent again.
    sent,
    failed  ///< The mail server did not take it; tried again.
  };
  Date day = Date::beginning_of_time();
  State state = State::empty;
  int tries = 0;
  Instant tried_at = Instant::from_unix_ms(0);
  Instant up_to = Instant::from_unix_ms(0);  ///< What is newer belongs to the next letter.
  int notice_count = 0;
  std::string error;  ///< What the mail server said; empty unless it failed.
};
std::string to_text(Digest::State state);
std::optional<Digest::State> digest_state_from(std::string_view text);

constexpr int most_tries = 5;

/// The instant at which an hour of a day begins in Vietnam.
Instant hour_of(Date day, int hour);

/// Whether the letter of the day may be made or tried (again): not when it was sent, begun or found empty.
/// `waits`: a failed one only after 5, 15, 60, then 240 minutes, and five times in all.
bool may_try(const std::optional<Digest>& today, Instant now, bool waits);

/// What the letter tells: everything unread, when something of it came after the letter before; else nothing.
std::vector<Notice> to_tell(const std::vector<Shown>& notices, std::optional<Instant> told_up_to);

struct LetterText {
  std::string subject, text;
};
/// The letter in words. `page_address`: where the program is reached; without one there are no links.
LetterText letter_of(const std::vector<Notice>& notices, const std::string& name, Date day,
                     const Wording& wording, const std::string& page_address);

}  // namespace ntm::notices
