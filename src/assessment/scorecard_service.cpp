// One unit with every reason, its past and what is missing for the next tier.
#include "assessment/derive.h"
#include "assessment/explain.h"
#include "assessment/ladder.h"
#include "assessment/problems.h"
#include "assessment/profile.h"
#include "assessment/service.h"
#include "assessment/store.h"

namespace ntm::assessment {
namespace {

constexpr int months_of_history = 12;

std::vector<TierState> decided(const recognition::Decisions& decisions, units::UnitId unit, Date as_of) {
  std::vector<TierState> states;
  for (const recognition::Decision* decision : decisions.about(unit)) {
    if (decision->decided_on > as_of) continue;
    bool recognises = decision->action == recognition::Decision::Action::recognise;
    states.push_back({decision->tier,
                      recognises ? "recognised" : "revoked",
                      decision->decided_on,
                      {},
                      decision->document,
                      decision->trust});
  }
  return states;
}

std::vector<Holder> holders_of(const bodies::Register& bodies, const criteria::Set& set,
                               const criteria::Criterion& criterion, const criteria::Indicator& indicator,
                               Date on) {
  std::vector<Holder> holders;
  for (const bodies::Holding& holding : bodies.holders_of(set.code, criterion.code, indicator.code, on)) {
    const bodies::Body* body = bodies.find(holding.body);
    holders.push_back({holding.body, body ? body->name : "", to_text(holding.role)});
  }
  return holders;
}

PastMonth past_month(const IndicatorJudgement& judgement, Month period) {
  PastMonth past{period, {}, judgement.result};
  if (!judgement.parts.empty()) past.value = judgement.parts.front().standing.value;
  return past;
}

bool has_row(const IndicatorJudgement& judgement) {
  if (judgement.whole.period) return true;
  for (const PartJudgement& part : judgement.parts)
    if (part.standing.period) return true;
  return false;
}

/// Who concluded, by name where the row gives the code of a body.
void name_bodies(std::vector<Value>& rows, const bodies::Register& bodies) {
  for (Value& row : rows)
    if (const bodies::Body* body = bodies.find(row.by)) row.by = body->name;
}

std::string clause_of(const criteria::Set& set) {
  return set.legal.empty() ? "" : place_in_law(set.legal.front());
}

/// Values of months in which they were entered anew, oldest first: a value that merely stands is no new
/// figure.
std::vector<Decimal> entered_values(const std::vector<PastMonth>& history) {
  std::vector<Decimal> values;
  for (const PastMonth& past : history)
    if (past.value && (values.empty() || values.back() != *past.value)) values.push_back(*past.value);
  return values;
}

}  // namespace

void Service::find_unit(Scorecard& card, const std::string& code) {
  auto map = units_.registry();
  auto id = map->by_code(code, card.as_of);
  if (!id) throw Refused(Refusal::not_found, no_such_unit(code, card.as_of));
  card.unit = *map->on_day(*id, card.as_of);
  if (card.unit.parent) card.parent_name = map->on_day(*card.unit.parent, card.as_of)->name;
  if (auto district = map->ancestor(*id, units::Level::district, card.as_of))
    card.district_code = map->code_of(*district, card.as_of);
  if (card.unit.level == units::Level::commune && !map->in_programme(*id, card.as_of))
    throw Refused(Refusal::not_found, outside_the_programme(card.unit.name, card.as_of));
}

/// The set asked for, else the one of the first tier the unit is meant for.
std::shared_ptr<const criteria::Set> Service::set_for(const units::UnitOnDay& unit,
                                                      const ScorecardQuery& query, Date day) {
  const auto& ladder = ladder_of(*units_.registry(), unit.id, day);
  if (ladder.empty())
    throw Refused(Refusal::not_found, level_is_not_judged(unit.name, to_vietnamese(unit.level)));
  if (!query.set) return set_for_tier(ladder.front(), day);
  auto set = criteria_.require(*query.set, query.version, day);
  if (set->level != units::to_text(unit.level))
    throw Refused(Refusal::invalid, set_is_for_another_level(set->code, level_in_words(set->level)));
  return set;
}

Scorecard Service::scorecard(const ScorecardQuery& query) {
  Date today = clock_.today_in_vietnam();
  Scorecard card;
  card.period = query.period.value_or(Month::of(query.as_of.value_or(today)));
  card.as_of = query.as_of.value_or(std::min(card.period.last_day(), today));
  card.label = label();
  find_unit(card, query.unit_code);
  Date day = day_judged(card.period, card.as_of);
  card.set = set_for(card.unit, query, day);
  card.clause = clause_of(*card.set);
  card.profile = profile_of(*card.set, card.unit.id, *units_.registry(), day);
  Reading now = reading(card.set, card.period, card.as_of);
  auto rows =
      database_.read([&](db::Connection& c) { return store::rows_of(c, card.unit.id, card.set->code); });
  name_bodies(rows, *bodies_.all());
  card.judgement = judge_unit(RowsOfUnit(rows), situation_of(now.world(), card.unit.id, card.period, day));
  card.has_data = now.has_data(card.unit.id);
  note_steps(card, now);
  note_past(card, rows, now.world());
  return card;
}

/// Which tiers the unit reached, got and lost, and how far it is from the next.
void Service::note_steps(Scorecard& card, Reading& now) {
  const World& world = now.world();
  units::UnitId unit = card.unit.id;
  card.recognition = decided(*world.decisions, unit, card.as_of);
  card.is_recognised = holds_at_least(*world.decisions, unit, card.set->tier, card.as_of);
  if (!card.is_recognised && now.ever_met(unit))
    card.recognition.push_back({card.set->tier, "reached", {}, now.first_met(unit), "", ""});
  const auto& ladder = ladder_of(*world.registry, unit, card.as_of);
  if (auto next = next_step(ladder, *world.decisions, unit, card.as_of))
    card.next_tier = progress(unit, *next, card.as_of);
}

/// History, regressions and holders of every indicator.
void Service::note_past(Scorecard& card, const std::vector<Value>& rows, const World& world) {
  auto bodies = bodies_.all();
  RowsOfUnit by_part(rows);
  Situation now = situation_of(world, card.unit.id, card.period, day_judged(card.period, card.as_of));
  for (const criteria::Criterion& criterion : card.set->criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) {
      IndicatorContext context;
      context.holders = holders_of(*bodies, *card.set, criterion, indicator, card.as_of);
      for (int back = months_of_history - 1; back >= 0; --back) {
        Situation then = now;
        then.period = card.period.plus(-back);
        IndicatorJudgement judgement = judge_indicator(indicator, by_part, then);
        if (has_row(judgement)) context.history.push_back(past_month(judgement, then.period));
      }
      bool met_now = !context.history.empty() && is_fulfilled(context.history.back().verdict);
      for (const PastMonth& past : context.history)
        if (!met_now && past.verdict == Result::met) context.met_until = past.period;
      context.is_falling = !indicator.parts.empty() &&
                           is_falling(entered_values(context.history), indicator.parts.front().comparison);
      card.context.emplace(indicator.code, std::move(context));
    }
}

}  // namespace ntm::assessment
