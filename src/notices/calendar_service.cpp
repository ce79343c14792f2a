// Of Service: the calendar at a secret address.
#include <algorithm>

#include "crypto/hash.h"
#include "notices/calendar_rules.h"
#include "notices/problems.h"
#include "notices/service.h"
#include "notices/store.h"
#include "reporting/party_rules.h"
#include "reporting/permissions.h"

namespace ntm::notices {
namespace {

constexpr int months_back = 3, months_ahead = 6;

const reporting::Rule* rule_of(const reporting::Book& book, const std::string& code) {
  for (const reporting::Rule& rule : book.rules)
    if (rule.code == code) return &rule;
  return nullptr;
}

}  // namespace

Calendar Service::calendar(const std::string& secret) {
  const std::string hash = crypto::blake2b_hex(secret);
  const auto owner = database_.read([&](db::Connection& c) { return store::owner_of_calendar(c, hash); });
  if (!owner || !crypto::is_equal_secret(owner->hash, hash)) throw Refused(Refusal::not_found, no_calendar());
  const accounts::AccountWithRoles account = sources_.accounts.find(owner->account);
  if (account.account.is_disabled) throw Refused(Refusal::not_found, no_calendar());
  const auto words = wording();
  std::map<std::string, Event> by_uid;  // one body may be reached through two roles
  for (const Actor& actor : actors_of(account, days_.today_in_vietnam()))
    for (Event& event : events_for(actor, *words)) by_uid.emplace(event.uid, std::move(event));
  Calendar calendar{words->calendar_name, {}};
  for (auto& [uid, event] : by_uid) calendar.events.push_back(std::move(event));
  std::stable_sort(calendar.events.begin(), calendar.events.end(),
                   [](const Event& a, const Event& b) { return a.day < b.day; });
  return calendar;
}

std::vector<Event> Service::events_for(const Actor& actor, const Wording& words) {
  const auto book = sources_.reporting.book();
  if (book->rules.empty() || !actor.may(reporting::permission::read)) return {};
  const auto bodies = sources_.reporting.sources().bodies.all();
  const auto own = reporting::bodies_of(actor, *bodies);
  const Month month = Month::of(days_.today_in_vietnam());
  const Month first = month.plus(-months_back), last = month.plus(months_ahead);
  const auto rulings = sources_.reporting.rulings(first, last, actor);
  std::vector<Event> events;
  for (auto kind : {reporting::Kind::report, reporting::Kind::consolidated})
    for (const reporting::Owed& owed : sources_.reporting.obligations(first, last, kind, {}, actor)) {
      if (!own.count(owed.obligation.body)) continue;
      const bodies::Body* body = bodies->find(owed.obligation.body);
      const reporting::Rule* rule = rule_of(*book, owed.obligation.rule);
      const Deadline deadline{owed, body ? body->name : owed.obligation.body, rule ? rule->reading_vi : "",
                              rulings};
      if (auto event = event_of(deadline, words, options_.page_address)) events.push_back(std::move(*event));
    }
  return events;
}

}  // namespace ntm::notices
