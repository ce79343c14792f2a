#include "notices/digest_service.h"

#include <algorithm>

#include "audit/event.h"
#include "notices/problems.h"
#include "notices/store.h"

namespace ntm::notices {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr int unknown_after_minutes = 10;  ///< A letter takes half a minute at most.
constexpr std::size_t longest_error = 300;

/// As much of it as is kept, in whole characters.
std::string shortened(std::string text) {
  if (text.size() <= longest_error) return text;
  std::size_t end = longest_error;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

std::string to_text(Outcome::State state) {
  constexpr const char* codes[] = {"not_due", "done", "no_address", "empty", "sent", "failed"};
  return codes[static_cast<int>(state)];
}

std::vector<Outcome> DigestService::run(Date day, const std::string& from, const Send& send,
                                        const RunOptions& options, const Actor& actor) {
  if (day > notices_.now().day_in_vietnam()) throw Refused(Refusal::invalid, day_to_come(day.to_iso()));
  std::vector<Outcome> outcomes;
  for (accounts::AccountId account : database_.read(store::mail_accounts)) {
    if (options.is_stopping()) break;
    outcomes.push_back(one(account, day, from, send, options, actor));
  }
  return outcomes;
}

Outcome DigestService::one(accounts::AccountId id, Date day, const std::string& from, const Send& send,
                           const RunOptions& options, const Actor& actor) {
  const accounts::Account account = notices_.accounts().find(id).account;
  Outcome outcome{account.login, account.email};
  auto [wishes, known] = database_.read(
      [&](db::Connection& c) { return std::pair(store::wishes_of(c, id), store::digest_of(c, id, day)); });
  const Instant hour = hour_of(day, wishes.hour);
  outcome.state = standing_of(account, hour, known, options);
  if (outcome.state != Outcome::State::sent) return outcome;
  Digest digest{day, Digest::State::sending, known ? known->tries + 1 : 1, clock_.now()};
  const auto notices = to_tell_on(id, hour, digest);
  if (notices.empty()) outcome.state = Outcome::State::empty, digest.state = Digest::State::empty;
  outcome.notice_count = digest.notice_count = static_cast<int>(notices.size());
  if (!notices.empty())
    outcome.letter =
        letter_of(notices, account.name, day, *notices_.wording(), notices_.options().page_address);
  if (options.rehearse) return outcome;
  if (!begin(id, digest, options.only_due)) return outcome.state = Outcome::State::done, outcome;
  return notices.empty() ? outcome : tell(std::move(outcome), digest, account, from, send, actor);
}

/// sent: the letter may be made now.
Outcome::State DigestService::standing_of(const accounts::Account& account, Instant hour,
                                          const std::optional<Digest>& known,
                                          const RunOptions& options) const {
  if (account.is_disabled || !mail::is_address(account.email)) return Outcome::State::no_address;
  if (options.only_due && notices_.now() < hour) return Outcome::State::not_due;
  if (!may_try(known, clock_.now(), false)) return Outcome::State::done;
  return may_try(known, clock_.now(), options.only_due) ? Outcome::State::sent : Outcome::State::not_due;
}

/// Of today as things stand now; of an earlier day as they stood at the hour.
std::vector<Notice> DigestService::to_tell_on(accounts::AccountId account, Instant hour, Digest& digest) {
  const Instant now = notices_.now();
  const bool is_today = digest.day == now.day_in_vietnam();
  digest.up_to = is_today ? now : hour;
  const auto told =
      database_.read([&](db::Connection& c) { return store::told_up_to(c, account, digest.day); });
  return to_tell(notices_.of(account, is_today ? std::nullopt : std::optional(hour)), told);
}

Outcome DigestService::tell(Outcome outcome, Digest digest, const accounts::Account& account,
                            const std::string& from, const Send& send, const Actor& actor) {
  try {
    send(letter(outcome, digest, account.id, from));
    digest.state = Digest::State::sent;
  } catch (const Failure& failure) {
    digest.state = Digest::State::failed;
    digest.error = outcome.error = shortened(failure.what());
    outcome.state = Outcome::State::failed;
  }
  end(account.id, digest, account.login, actor);
  return outcome;
}

/// false when another program was quicker.
bool DigestService::begin(accounts::AccountId account, const Digest& digest, bool waits) {
  return database_.write("beginning a letter", [&](db::Connection& c) {
    if (!may_try(store::digest_of(c, account, digest.day), clock_.now(), waits)) return false;
    store::keep_digest(c, account, digest);
    return true;
  });
}

void DigestService::end(accounts::AccountId account, Digest digest, const std::string& login,
                        const Actor& actor) {
  database_.write("noting a letter", [&](db::Connection& c) {
    store::keep_digest(c, account, digest);
    if (digest.state == Digest::State::sent)
      audit::append(c, {actor, clock_.now(), "notices.digest", login, "",
                        digest.day.to_iso() + ": " + std::to_string(digest.notice_count), ""});
  });
}

mail::Letter DigestService::letter(const Outcome& outcome, const Digest& digest, accounts::AccountId account,
                                   const std::string& from) {
  return {notices_.wording()->sender,
          from,
          outcome.address,
          outcome.letter.subject,
          outcome.letter.text,
          "digest-" + std::to_string(account) + "-" + digest.day.to_iso(),
          clock_.now()};
}

std::vector<DigestService::Fault> DigestService::faults(int days) {
  const Date since = notices_.now().day_in_vietnam().plus_days(-days);
  const Instant begun = Instant::from_unix_ms(clock_.now().unix_ms() - unknown_after_minutes * minute_ms);
  std::vector<Fault> found;
  for (auto& [account, digest] :
       database_.read([&](db::Connection& c) { return store::unsent(c, since, begun); }))
    found.push_back({notices_.accounts().find(account).account.login, std::move(digest)});
  return found;
}

}  // namespace ntm::notices
