#include "notices/notice_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/vietnam_day.h"
#include "reporting/obligation_rules.h"

namespace ntm::notices {
namespace {

using reporting::Owed;
using reporting::State;
using reporting::Step;

std::string report_of(const reporting::Obligation& obligation) {
  if (obligation.kind == reporting::Kind::consolidated) return "consolidated";
  return obligation.is_quarterly ? "quarterly" : "monthly";
}

std::string key_of(Kind kind, const std::vector<std::string>& parts) {
  std::string key = to_text(kind);
  for (const std::string& part : parts) key += ":" + part;
  return key;
}

Notice about(const ReportFacts& facts, Kind kind, const std::string& step, Instant at) {
  const reporting::Obligation& owed = facts.owed.obligation;
  Notice notice;
  notice.key = key_of(kind, {owed.rule, owed.body, owed.month.to_iso(), step});
  notice.kind = kind, notice.at = at;
  notice.body = owed.body, notice.body_name = facts.body_name;
  notice.report = report_of(owed), notice.month = owed.month;
  notice.due_on = facts.owed.standing.last_day;
  return notice;
}

/// The reminder that counts so many days before the last one: the nearest that has come. Nothing before the
/// first.
std::optional<int> reminder_before(const std::vector<int>& days, int left) {
  std::optional<int> found;
  for (int day : days)
    if (day >= left && (!found || day < *found)) found = day;
  return found;
}

/// The last reminder that has come so many days after; the first of them from the first day on.
int reminder_after(const std::vector<int>& days, int late) {
  int found = 1;
  for (int day : days)
    if (day <= late && day > found) found = day;
  return found;
}

Notice due(const ReportFacts& facts, const Reminders& reminders, Instant now) {
  const Date last = facts.owed.standing.last_day;
  const int left = std::max(0, last.days_since_1970() - now.day_in_vietnam().days_since_1970());
  const auto step = left == 0 ? 0 : reminder_before(reminders.before_days, left);
  const Date since = step ? last.plus_days(-*step) : facts.owed.obligation.soon_from;
  Notice notice = about(facts, left == 0 ? Kind::report_last_day : Kind::report_due,
                        step ? std::to_string(*step) : "soon", beginning_of(since));
  notice.days = left;
  return notice;
}

Notice overdue(const ReportFacts& facts, const Reminders& reminders) {
  const int late = std::max(1, facts.owed.standing.days_late);
  const int step = reminder_after(reminders.after_days, late);
  Notice notice = about(facts, Kind::report_overdue, std::to_string(step),
                        beginning_of(facts.owed.standing.last_day.plus_days(step)));
  notice.days = late;
  return notice;
}

/// The last decision of a kind; nullptr when there is none.
const reporting::Decision* last_of(const std::vector<reporting::Decision>& decisions, Step::Kind kind) {
  const reporting::Decision* found = nullptr;
  for (const reporting::Decision& each : decisions)
    if (each.step.kind == kind) found = &each;
  return found;
}

std::optional<Notice> decided(const ReportFacts& facts, Kind kind, Step::Kind step) {
  const reporting::Decision* decision = last_of(facts.decisions, step);
  if (!decision) return {};
  return about(facts, kind, std::to_string(decision->step.version), decision->step.at);
}

bool is_later_than_days(Instant now, Instant then, int days) {
  return now.day_in_vietnam().days_since_1970() - then.day_in_vietnam().days_since_1970() > days;
}

Notice of_office(Kind kind, const Owed& any, const std::string& step, Instant at) {
  Notice notice;
  notice.key = key_of(kind, {any.obligation.rule, any.obligation.month.to_iso(), step});
  notice.kind = kind, notice.at = at;
  notice.report = report_of(any.obligation), notice.month = any.obligation.month;
  return notice;
}

std::optional<Notice> to_receive(const std::vector<Owed>& of_month) {
  std::optional<Notice> notice;
  for (const Owed& each : of_month) {
    const auto& standing = each.standing;
    if ((standing.state != State::submitted && standing.state != State::late) || !standing.received_at)
      continue;
    if (!notice) notice = of_office(Kind::reports_to_receive, each, "", *standing.received_at);
    notice->at = std::max(notice->at, *standing.received_at);
    ++notice->count;
  }
  if (notice) notice->key += notice->at.day_in_vietnam().to_iso();
  return notice;
}

std::optional<Notice> missing(const std::vector<Owed>& of_month, const Reminders& reminders) {
  std::optional<Notice> notice;
  for (const Owed& each : of_month) {
    if (each.standing.state != State::missing) continue;
    if (!notice) notice = of_office(Kind::reports_missing, each, "", beginning_of(each.standing.last_day));
    notice->days = std::max(notice->days, each.standing.days_late);
    notice->due_on = std::min(notice->due_on.value_or(each.standing.last_day), each.standing.last_day);
    ++notice->count;
  }
  if (!notice) return {};
  const int step = reminder_after(reminders.after_days, notice->days);
  notice->key += std::to_string(step);
  notice->at = beginning_of(notice->due_on->plus_days(step));
  return notice;
}

Kind kind_of(assessment::ActKind next) {
  if (next == assessment::ActKind::record) return Kind::cells_returned;
  return next == assessment::ActKind::confirm ? Kind::cells_to_confirm : Kind::cells_to_appraise;
}

}  // namespace

std::optional<Notice> report_notice(const ReportFacts& facts, const Reminders& reminders, Instant now) {
  switch (facts.owed.standing.state) {
    case State::due_soon:
      return due(facts, reminders, now);
    case State::missing:
      return overdue(facts, reminders);
    case State::returned:
      return decided(facts, Kind::report_returned, Step::Kind::returned);
    case State::accepted: {
      auto notice = decided(facts, Kind::report_accepted, Step::Kind::accepted);
      if (!notice || is_later_than_days(now, notice->at, reminders.accepted_days)) return {};
      return notice;
    }
    default:
      return {};
  }
}

std::vector<Notice> office_notices(const std::vector<Owed>& of_month, const Reminders& reminders) {
  std::vector<Notice> found;
  if (auto notice = to_receive(of_month)) found.push_back(std::move(*notice));
  if (auto notice = missing(of_month, reminders)) found.push_back(std::move(*notice));
  return found;
}

std::vector<Notice> cell_notices(const std::vector<assessment::Waiting>& waiting) {
  std::map<std::string, Notice> by_group;
  for (const assessment::Waiting& each : waiting) {
    const Kind kind = kind_of(each.next);
    const bool is_by_unit = kind != Kind::cells_to_appraise;
    const std::string group =
        key_of(kind, {each.subject.set, is_by_unit ? each.unit_code : "", each.subject.period.to_iso()});
    Notice& notice = by_group[group];
    notice.kind = kind, notice.set = each.subject.set, notice.month = each.subject.period;
    if (is_by_unit) notice.unit = each.unit_code, notice.unit_name = each.unit_name;
    notice.at = std::max(notice.at, each.since);
    ++notice.count;
  }
  std::vector<Notice> found;
  for (auto& [group, notice] : by_group) {
    notice.key = group + ":" + notice.at.day_in_vietnam().to_iso();
    found.push_back(std::move(notice));
  }
  return found;
}

std::vector<Notice> in_order(std::vector<Notice> notices) {
  std::sort(notices.begin(), notices.end(),
            [](const Notice& a, const Notice& b) { return std::tie(b.at, a.key) < std::tie(a.at, b.key); });
  std::set<std::string> seen;
  notices.erase(std::remove_if(notices.begin(), notices.end(),
                               [&](const Notice& each) { return !seen.insert(each.key).second; }),
                notices.end());
  return notices;
}

}  // namespace ntm::notices
