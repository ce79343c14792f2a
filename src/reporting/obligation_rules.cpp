#include "reporting/obligation_rules.h"
#include "base/vietnam_day.h"

#include <algorithm>

namespace ntm::reporting {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;

bool is_in_force_within(const Rule& rule, Month month) {
  return rule.validity.overlaps({month.first_day(), month.plus(1).first_day()});
}

std::optional<units::UnitId> province_of(const Rule& rule, const bodies::Register& bodies,
                                         const units::Registry& units, Date day) {
  const bodies::Body* recipient = bodies.find(rule.recipient);
  return recipient ? units.ancestor(recipient->unit, units::Level::province, day) : std::nullopt;
}

bool answers_for_something(const bodies::Register& bodies, const std::string& body, Date day) {
  const auto held = bodies.holdings_of_body(body, day);
  return std::any_of(held.begin(), held.end(),
                     [](const bodies::Holding& each) { return each.role == bodies::Role::direct; });
}

std::vector<std::string> reporters(const Reporters& wanted, const Rule& rule, const bodies::Register& bodies,
                                   const units::Registry& units, Date day) {
  const auto province = province_of(rule, bodies, units, day);
  if (!province) return {};
  std::vector<std::string> found;
  if (wanted.who == Reporters::Who::committees) {
    for (units::UnitId unit : units.below(*province, wanted.level, day))
      if (const bodies::Body* committee = bodies.committee_of(unit, day)) found.push_back(committee->code);
    std::sort(found.begin(), found.end());
    return found;
  }
  for (const bodies::Body* body : bodies.existing_on(day)) {
    if (wanted.who == Reporters::Who::named
            ? body->code != wanted.body
            : !body->scored || body->unit != *province || !answers_for_something(bodies, body->code, day))
      continue;
    if (body->code != rule.recipient) found.push_back(body->code);  // nobody reports to themselves
  }
  return found;
}

std::vector<std::string> merged_within(const bodies::Register& bodies, const std::string& body, Date from,
                                       Date last_day) {
  std::vector<std::string> merged;
  for (const bodies::Succession& succession : bodies.predecessors(body))
    if (from < succession.on && succession.on <= last_day)
      merged.insert(merged.end(), succession.from.begin(), succession.from.end());
  return merged;
}

Obligation frame_of(const Rule& rule, Month month) {
  Obligation frame;
  frame.rule = rule.code;
  frame.kind = rule.kind;
  frame.recipient = rule.recipient;
  frame.month = month;
  frame.is_quarterly = rule.is_quarterly(month);
  frame.last_day = last_day_of(rule, month);
  frame.soon_from = frame.last_day.plus_days(-rule.soon_days);
  const bool is_whole_month = rule.window == Window::previous_calendar_month;
  frame.data_from =
      is_whole_month ? month.plus(-1).first_day() : last_day_of(rule, month.plus(-1)).plus_days(1);
  frame.data_to = is_whole_month ? month.plus(-1).last_day() : frame.last_day;
  frame.is_owed = rule.validity.contains(frame.last_day);
  return frame;
}

State open_state(const Obligation& obligation, const Standing& standing, bool is_waived, Instant now) {
  if (is_waived) return State::waived;
  if (!obligation.is_owed) return State::not_owed;
  if (is_late(now, standing.last_day)) return State::missing;
  const Date soon_from = standing.last_day.plus_days(obligation.soon_from.days_since_1970() -
                                                     obligation.last_day.days_since_1970());
  return now.day_in_vietnam() < soon_from ? State::not_due : State::due_soon;
}

void apply(Standing& standing, const Step& step) {
  standing.version = std::max(standing.version, step.version);
  switch (step.kind) {
    case Step::Kind::submitted:
      if (!standing.received_at || step.at < *standing.received_at) standing.received_at = step.at;
      standing.state = State::submitted;
      return;
    case Step::Kind::received:
      standing.state = State::received;
      return;
    case Step::Kind::returned:
      ++standing.returned_count;
      standing.state = State::returned;
      return;
    case Step::Kind::accepted:
      standing.state = State::accepted;
  }
}

bool applies(const Ruling& ruling, const Obligation& obligation, Instant now) {
  return ruling.month == obligation.month && (ruling.body.empty() || ruling.body == obligation.body) &&
         ruling.recorded_at <= now;
}

const Ruling* waiver(const Obligation& obligation, const std::vector<Ruling>& rulings, Instant now) {
  for (const Ruling& ruling : rulings)
    if (ruling.kind == Ruling::Kind::waive && applies(ruling, obligation, now)) return &ruling;
  return nullptr;
}

const Ruling* extension(const Obligation& obligation, const std::vector<Ruling>& rulings, Instant now) {
  const Ruling* latest = nullptr;
  for (const Ruling& ruling : rulings) {
    if (ruling.kind != Ruling::Kind::extend || !ruling.last_day || !applies(ruling, obligation, now))
      continue;
    if (*ruling.last_day > obligation.last_day && (!latest || *ruling.last_day > *latest->last_day))
      latest = &ruling;
  }
  return latest;
}

void measure(Standing& standing, bool is_judged, Instant now) {
  if (!is_judged || (!standing.received_at && standing.state != State::missing)) return;
  const Instant until = standing.received_at.value_or(now);
  standing.is_on_time = !is_late(until, standing.last_day);
  standing.minutes_late = minutes_late(until, standing.last_day);
  standing.days_late = days_late(until, standing.last_day);
}

}  // namespace

Instant end_of_day(Date day) { return beginning_of(day.plus_days(1)); }

Date last_day_of(const Rule& rule, Month month) { return month.first_day().plus_days(rule.before_day - 2); }

std::vector<Obligation> obligations_of(const Rule& rule, Month month, const bodies::Register& bodies,
                                       const units::Registry& units) {
  std::vector<Obligation> owed;
  if (!is_in_force_within(rule, month)) return owed;
  Obligation frame = frame_of(rule, month);
  for (const Reporters& wanted : rule.reporters)
    for (const std::string& body : reporters(wanted, rule, bodies, units, frame.last_day)) {
      auto is_same = [&](const Obligation& each) { return each.body == body; };
      if (std::any_of(owed.begin(), owed.end(), is_same)) continue;
      frame.body = body;
      frame.form = wanted.form;
      frame.covers = merged_within(bodies, body, frame.data_from, frame.last_day);
      owed.push_back(frame);
    }
  return owed;
}

bool is_late(Instant received_at, Date last_day) { return received_at >= end_of_day(last_day); }

bool is_behind(const Standing& standing) {
  return standing.state == State::missing || standing.is_on_time == false;
}

std::int64_t minutes_late(Instant received_at, Date last_day) {
  if (!is_late(received_at, last_day)) return 0;
  const std::int64_t since = received_at.unix_ms() - end_of_day(last_day).unix_ms() + 1000;
  return (since + ms_per_minute - 1) / ms_per_minute;
}

int days_late(Instant received_at, Date last_day) {
  return std::max(0, received_at.day_in_vietnam().days_since_1970() - last_day.days_since_1970());
}

Date last_day_with(const Obligation& obligation, const std::vector<Ruling>& rulings, Instant now) {
  const Ruling* longer = extension(obligation, rulings, now);
  return longer ? *longer->last_day : obligation.last_day;
}

Standing standing_of(const Obligation& obligation, const Facts& facts, Instant now) {
  Standing standing;
  standing.last_day = last_day_with(obligation, facts.rulings, now);
  standing.last_on_time_at = Instant::from_unix_ms(end_of_day(standing.last_day).unix_ms() - 1000);
  const Ruling* waived = waiver(obligation, facts.rulings, now);
  const Ruling* longer = extension(obligation, facts.rulings, now);
  if (waived || longer) standing.act = (waived ? waived : longer)->act;
  standing.state = open_state(obligation, standing, waived, now);
  for (const Step& step : facts.steps)
    if (step.at <= now) apply(standing, step);
  const bool is_judged = !waived && obligation.is_owed;
  measure(standing, is_judged, now);
  if (standing.state == State::submitted && standing.is_on_time == false) standing.state = State::late;
  return standing;
}

}  // namespace ntm::reporting
