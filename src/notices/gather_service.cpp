// Of Service: what the records say to one person.
#include <algorithm>
#include <tuple>

#include "notices/notice_rules.h"
#include "notices/service.h"
#include "notices/store.h"
#include "reporting/party_rules.h"
#include "reporting/permissions.h"

namespace ntm::notices {
namespace {

constexpr int months_back = 2,
              months_ahead = 1;  ///< What is older stands on the pages of reports and values.

void append(std::vector<Notice>& all, std::vector<Notice> more) {
  for (Notice& notice : more) all.push_back(std::move(notice));
}

/// As it was then: later decisions had not been made.
std::vector<reporting::Decision> decided_by(std::vector<reporting::Decision> decisions,
                                            std::optional<Instant> at) {
  if (at)
    decisions.erase(
        std::remove_if(decisions.begin(), decisions.end(),
                       [&](const reporting::Decision& decision) { return decision.step.at > *at; }),
        decisions.end());
  return decisions;
}

}  // namespace

std::vector<Actor> Service::actors_of(const accounts::AccountWithRoles& account, Date day) {
  std::vector<Actor> actors;
  if (account.account.is_disabled) return actors;
  for (const accounts::Appointment& role : account.appointments)
    if (role.validity.contains(day)) actors.push_back(sources_.accounts.actor_of(account.account, role, ""));
  return actors;
}

std::vector<Shown> Service::of(accounts::AccountId id, std::optional<Instant> at) {
  const accounts::AccountWithRoles account = sources_.accounts.find(id);
  std::vector<Notice> all;
  for (const Actor& actor : actors_of(account, at.value_or(days_.now()).day_in_vietnam()))
    append(all, all_for(actor, at));
  const auto read = database_.read([&](db::Connection& c) { return store::read_keys(c, id); });
  std::vector<Shown> shown;
  for (Notice& notice : in_order(std::move(all))) {
    const bool is_read = read.count(notice.key) > 0;
    shown.push_back({std::move(notice), is_read});
  }
  return shown;
}

std::vector<Notice> Service::all_for(const Actor& actor, std::optional<Instant> at) {
  const Month month = Month::of(at.value_or(days_.now()).day_in_vietnam());
  // What was done in an example is done today, on whatever day the example stands.
  const Instant done_by = at.value_or(std::max(clock_.now(), days_.now()));
  std::vector<Notice> all =
      cell_notices(sources_.assessment.waiting(month.plus(-months_back), done_by, actor));
  for (Notice& notice : all) notice.set_name = name_of_set(notice.set, notice.month.last_day());
  if (actor.may(reporting::permission::read)) append(all, of_reports(actor, at));
  return all;
}

std::string Service::name_of_set(const std::string& code, Date day) {
  const auto set = sources_.reporting.sources().criteria.in_force_or_latest(code, day);
  return set ? set->name : code;
}

std::vector<Notice> Service::of_reports(const Actor& actor, std::optional<Instant> at) {
  std::vector<Notice> all;
  if (sources_.reporting.book()->rules.empty()) return all;
  const Instant now = at.value_or(days_.now());
  const Month month = Month::of(now.day_in_vietnam());
  const auto own = reporting::bodies_of(actor, *sources_.reporting.sources().bodies.all());
  std::map<Month, std::vector<reporting::Owed>> of_office;
  for (auto kind : {reporting::Kind::report, reporting::Kind::consolidated})
    for (reporting::Owed& owed : sources_.reporting.obligations(month.plus(-months_back),
                                                                month.plus(months_ahead), kind, at, actor)) {
      if (own.count(owed.obligation.body)) append(all, own_report(owed, actor, now, at));
      if (kind == reporting::Kind::report) of_office[owed.obligation.month].push_back(std::move(owed));
    }
  if (!actor.may(reporting::permission::review)) return all;
  for (const auto& [of_month, owed] : of_office) append(all, office_notices(owed, wording()->reminders));
  return all;
}

std::vector<Notice> Service::own_report(const reporting::Owed& owed, const Actor& actor, Instant now,
                                        std::optional<Instant> at) {
  const auto& [body, month] = std::tie(owed.obligation.body, owed.obligation.month);
  const bodies::Body* known = sources_.reporting.sources().bodies.all()->find(body);
  ReportFacts facts{owed, known ? known->name : body, {}};
  const auto state = owed.standing.state;
  if (owed.obligation.kind == reporting::Kind::report &&
      (state == reporting::State::returned || state == reporting::State::accepted))
    facts.decisions = decided_by(sources_.reporting.report(body, month, actor).file.decisions, at);
  auto notice = report_notice(facts, wording()->reminders, now);
  if (!notice) return {};
  return {std::move(*notice)};
}

}  // namespace ntm::notices
