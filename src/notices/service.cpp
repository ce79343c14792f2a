#include "notices/service.h"

#include "audit/event.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "mail/letter.h"
#include "notices/problems.h"
#include "notices/read_wording.h"
#include "notices/store.h"

namespace ntm::notices {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr int read_marks_kept_days = 400;  // every notice has gone by then
constexpr std::size_t secret_bytes = 32;

std::vector<std::string> unread_keys(const std::vector<Shown>& shown,
                                     const std::optional<std::vector<std::string>>& wanted) {
  std::set<std::string> among;
  if (wanted) among.insert(wanted->begin(), wanted->end());
  std::vector<std::string> keys;
  for (const Shown& each : shown)
    if (!each.is_read && (!wanted || among.count(each.notice.key))) keys.push_back(each.notice.key);
  return keys;
}

std::string in_words(const Wishes& wishes) {
  return wishes.mail ? "mail " + std::to_string(wishes.hour) + "h" : "no mail";
}

void require_mail_address(const std::string& address) {
  if (address.empty()) throw Refused(Refusal::invalid, no_address());
  if (!mail::is_address(address)) throw Refused(Refusal::invalid, not_an_address(address));
}

}  // namespace

std::shared_ptr<const Wording> Service::wording() {
  std::lock_guard lock(mutex_);
  if (wording_) return wording_;
  Problems problems;
  auto made = std::make_shared<Wording>(
      read_wording(datafile::read_source(options_.wording_file, datafile::largest_yaml_bytes), problems));
  problems.refuse_if_any();
  return wording_ = made;
}

int Service::mark_read(const std::optional<std::vector<std::string>>& keys, const Actor& actor) {
  const auto unread = unread_keys(of(actor.account), keys);
  if (unread.empty()) return 0;
  const Instant now = clock_.now();
  return database_.write("marking notices as read", [&](db::Connection& c) {
    const int marked = store::mark_read(c, actor.account, unread, now);
    store::forget_read_before(c, Instant::from_unix_ms(now.unix_ms() - read_marks_kept_days * day_ms));
    if (marked > 0)
      audit::append(c, {actor, now, "notices.read", actor.name, "", std::to_string(marked), ""});
    return marked;
  });
}

OwnWishes Service::wishes(accounts::AccountId account) {
  OwnWishes own;
  own.address = sources_.accounts.find(account).account.email;
  own.has_mail_server = options_.has_mail_server;
  database_.read([&](db::Connection& c) {
    own.wishes = store::wishes_of(c, account);
    own.last_letter = store::last_sent(c, account);
  });
  return own;
}

OwnWishes Service::wish(bool mail, int hour, const Actor& actor) {
  if (mail) require_mail_address(sources_.accounts.find(actor.account).account.email);
  database_.write("keeping what somebody wants to be told", [&](db::Connection& c) {
    const Wishes before = store::wishes_of(c, actor.account);
    if (before.mail == mail && before.hour == hour) return;
    Wishes after = before;
    after.mail = mail, after.hour = hour;
    store::keep_wishes(c, actor.account, after);
    audit::append(
        c, {actor, clock_.now(), "notices.settings", actor.name, in_words(before), in_words(after), ""});
  });
  return wishes(actor.account);
}

std::string Service::new_calendar(const Actor& actor) {
  std::string secret = crypto::random_token(secret_bytes);
  database_.write("making a calendar address", [&](db::Connection& c) {
    store::keep_calendar(c, actor.account, crypto::blake2b_hex(secret), clock_.now());
    audit::append(c, {actor, clock_.now(), "notices.new_calendar", actor.name, "", "", ""});
  });
  return secret;
}

void Service::end_calendar(const Actor& actor) {
  database_.write("ending a calendar address", [&](db::Connection& c) {
    if (!store::wishes_of(c, actor.account).calendar_since) return;
    store::keep_calendar(c, actor.account, {}, clock_.now());
    audit::append(c, {actor, clock_.now(), "notices.end_calendar", actor.name, "", "", ""});
  });
}

}  // namespace ntm::notices
