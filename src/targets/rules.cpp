#include "targets/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "targets/contradiction_rules.h"
#include "targets/scope_rules.h"

namespace ntm::targets {
namespace {

bool is_past(const Target& target, const Facts& facts) { return facts.as_of > target.due_on; }

State unfinished(const Target& target, const Facts& facts) {
  return is_past(target, facts) ? State::overdue : State::in_progress;
}

/// One unit and one tier: only a decision meets it; reaching the criteria is shown apart.
/// @req R18
Outlook judge_unit(const Target& target, const Facts& facts) {
  Outlook outlook;
  if (const auto* decision = facts.decisions.held(target.unit, target.tier, facts.as_of)) {
    outlook.state = State::met;
    outlook.met_on = decision->decided_on;
    return outlook;
  }
  if (!facts.map.on_day(target.unit, facts.as_of)) {
    outlook.state = State::no_subject;
    return outlook;
  }
  outlook.progress = facts.progress(target.unit, target.tier);
  outlook.state = outlook.progress.is_reached() ? State::reached_waiting : unfinished(target, facts);
  auto met_at_first = facts.met_at_first(target.unit, target.tier);
  Forecast ahead = forecast(outlook.progress, met_at_first, facts.as_of);
  outlook.forecast_vi = ahead.sentence_vi;
  bool too_late = ahead.month && ahead.month->first_day() > target.due_on;
  outlook.at_risk = too_late || (!ahead.month && !outlook.progress.missing.empty() && met_at_first);
  return outlook;
}

Outlook judge_scope(const Target& target, const Scope& scope, const Facts& facts) {
  Outlook outlook;
  outlook.in_scope = static_cast<int>(scope.communes.size());
  outlook.exempt = scope.exempt;
  outlook.done = outlook.in_scope - static_cast<int>(scope.open.size());
  outlook.required = outlook.in_scope;
  outlook.open = scope.open;
  bool nobody_left = outlook.in_scope == 0;
  if (nobody_left)
    outlook.state = State::no_subject;
  else
    outlook.state = scope.open.empty() ? State::met : unfinished(target, facts);
  return outlook;
}

/// At least so many communes of the district hold the tier.
/// @req R59 R60
Outlook judge_minimum(const Target& target, const Facts& facts) {
  Outlook outlook;
  outlook.required = target.at_least;
  auto communes = facts.map.below(target.unit, units::Level::commune, facts.as_of);
  for (units::UnitId commune : communes) {
    if (!facts.map.in_programme(commune, facts.as_of)) continue;
    ++outlook.in_scope;
    if (facts.decisions.held(commune, target.tier, facts.as_of))
      ++outlook.done;
    else
      outlook.open.push_back(commune);
  }
  if (outlook.done >= target.at_least)
    outlook.state = State::met;
  else if (!facts.map.on_day(target.unit, facts.as_of))
    outlook.state = State::no_subject;
  else
    outlook.state = unfinished(target, facts);
  return outlook;
}

Outlook judge_by_kind(const Target& target, const Facts& facts) {
  switch (target.kind) {
    case Kind::named:
    case Kind::roadmap:
      return judge_unit(target, facts);
    case Kind::minimum:
      return judge_minimum(target, facts);
    case Kind::rule:
      return judge_scope(target, village_scope(target, facts), facts);
    case Kind::maintain:
      return judge_scope(target, maintenance_scope(target, facts), facts);
  }
  return {};
}

std::vector<std::string> open_dependencies(const Target& target, const std::vector<Target>& all,
                                           const Facts& facts) {
  std::vector<std::string> open;
  for (const Target& other : all) {
    bool depends =
        std::find(target.depends_on.begin(), target.depends_on.end(), other.id) != target.depends_on.end();
    if (depends && judge_by_kind(other, facts).state != State::met) open.push_back(other.id);
  }
  return open;
}

bool is_closed(State state) { return state == State::met || state == State::no_subject; }

}  // namespace

std::string to_text(State state) {
  switch (state) {
    case State::met:
      return "met";
    case State::reached_waiting:
      return "reached_waiting";
    case State::in_progress:
      return "in_progress";
    case State::overdue:
      return "overdue";
    case State::no_subject:
      return "no_subject";
  }
  return "";
}

Outlook outlook_on(const Target& target, const std::vector<Target>& all, const Facts& facts) {
  Outlook outlook = judge_by_kind(target, facts);
  if (is_closed(outlook.state)) return outlook;
  outlook.is_late = is_past(target, facts);
  outlook.waits_for = open_dependencies(target, all, facts);
  outlook.contradictions = contradictions(target, all, facts);
  outlook.at_risk = outlook.at_risk || outlook.is_late || !outlook.contradictions.empty();
  return outlook;
}

Month first_of_twelve_months(Date as_of) { return Month::of(as_of).plus(-11); }

Forecast forecast(const Progress& progress, std::optional<int> met_at_first, Date as_of) {
  Month now = Month::of(as_of), first = first_of_twelve_months(as_of);
  int missing = progress.criteria_count - progress.criteria_met;
  if (progress.criteria_count == 0) return {{}, "Chưa có bộ tiêu chí để dự báo."};
  if (missing == 0) return {now, "Đã đạt đủ tiêu chí, còn quyết định công nhận."};
  if (!met_at_first)
    return {{},
            fmt::format("Chưa dự báo được: chưa có số liệu từ tháng {} (cần đủ 12 tháng).",
                        first.to_vietnamese())};
  int gained = progress.criteria_met - *met_at_first;
  if (gained <= 0)
    return {{},
            fmt::format("Còn thiếu {} tiêu chí; từ tháng {} đến nay không tăng thêm.", missing,
                        first.to_vietnamese())};
  int elapsed = now.index() - first.index();
  Month month = now.plus((missing * elapsed + gained - 1) / gained);
  return {
      month,
      fmt::format(
          "Còn thiếu {} tiêu chí; từ tháng {} đến nay tăng {}; nếu giữ nhịp này thì khoảng tháng {} đạt đủ.",
          missing, first.to_vietnamese(), gained, month.to_vietnamese())};
}

}  // namespace ntm::targets
