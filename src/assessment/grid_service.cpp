// The sheets on which values are entered, confirmed and appraised.
#include <algorithm>

#include "assessment/act_store.h"
#include "assessment/ladder.h"
#include "assessment/permissions.h"
#include "assessment/problems.h"
#include "assessment/service.h"
#include "assessment/store.h"
#include "assessment/unit_book.h"
#include "units/scope_rules.h"

namespace ntm::assessment {
namespace {

constexpr std::size_t months_shown = 12;

/// Fills in cells for one asker.
class Sheet {
 public:
  Sheet(UnitBook& book, Month period, const Actor& actor, const units::Registry& map)
      : book_(book), period_(period), actor_(actor), map_(map) {}

  GridIndicator line(const criteria::Criterion& criterion, const criteria::Indicator& indicator) {
    IndicatorJudgement judged = book_.judged(indicator, period_);
    GridIndicator line{&indicator, criterion.code, judged.result, judged.contradiction, {}};
    for (const PartJudgement& part : judged.parts)
      line.cells.push_back(cell(indicator, part.part, part.limit));
    bool has_whole = std::none_of(indicator.parts.begin(), indicator.parts.end(),
                                  [](const criteria::Part& part) { return part.code.empty(); });
    if (has_whole) line.cells.push_back(cell(indicator, nullptr, {}));
    return line;
  }

 private:
  GridCell cell(const criteria::Indicator& indicator, const criteria::Part* part,
                std::optional<Limit> limit) {
    GridCell cell;
    cell.subject = {book_.unit(), book_.set().code, indicator.code, part ? part->code : "", period_};
    cell.part = part;
    cell.limit = std::move(limit);
    auto acts = book_.acts(cell.subject);
    cell.state = state_of(acts);
    if (!acts.empty()) cell.last = acts.back();
    cell.version = acts.empty() ? 0 : acts.back().version;
    cell.content = book_.content(cell.subject);
    cell.before = book_.before(cell.subject);
    cell.past = book_.past(cell.subject, months_shown);
    if (!cell.is_missing()) cell.doubts = book_.doubts_about(as_row(cell));
    for (ActKind kind : {ActKind::record, ActKind::confirm, ActKind::appraise, ActKind::return_})
      cell.acts.push_back(permitted(kind, cell, acts));
    return cell;
  }

  static Value as_row(const GridCell& cell) {
    Value row;
    row.unit = cell.subject.unit;
    row.set = cell.subject.set;
    row.indicator = cell.subject.indicator;
    row.part = cell.subject.part;
    row.period = cell.subject.period;
    row.value = cell.content.value;
    row.conclusion = cell.content.conclusion;
    return row;
  }

  GridCell::Permitted permitted(ActKind kind, const GridCell& cell, const std::vector<Act>& acts) const {
    const Scope* scope = actor_.scope(permission_for(kind));
    bool has_right = scope && units::covers(*scope, map_, cell.subject.unit, period_.last_day()) &&
                     scope->covers_indicator(cell.subject.set, cell.subject.indicator);
    WantedAct wish{kind, actor_.account, actor_.name, true, book_.has_district(period_)};
    return {kind, has_right, bar_to(wish, acts)};
  }

  UnitBook& book_;
  Month period_;
  const Actor& actor_;
  const units::Registry& map_;
};

bool is_wanted(const GridIndicator& line, const ReviewQuery& query) {
  auto any = [&](auto is) { return std::any_of(line.cells.begin(), line.cells.end(), is); };
  if (!any([](const GridCell& cell) { return cell.state != CellState::empty; })) return false;
  if (query.only_waiting && !any([](const GridCell& cell) { return cell.waits_for_asker(); })) return false;
  if (query.only_changed && !any([](const GridCell& cell) { return cell.is_changed(); })) return false;
  bool is_problem = line.contradiction || any([](const GridCell& cell) {
                      return cell.state == CellState::returned || !cell.doubts.empty();
                    });
  return !query.only_problems || is_problem;
}

}  // namespace

bool GridCell::waits_for_asker() const {
  return std::any_of(acts.begin(), acts.end(), [](const Permitted& each) {
    return each.is_allowed() && (each.kind == ActKind::confirm || each.kind == ActKind::appraise);
  });
}

bool GridIndicator::is_missing() const { return !cells.empty() && cells.front().is_missing(); }

GridSet Service::grid_set(const units::UnitOnDay& unit, std::shared_ptr<const criteria::Set> set,
                          Month period, const Actor& actor) {
  auto map = units_.registry();
  GridSet grid{set, {}};
  World world = world_of(set);
  database_.read([&](db::Connection& c) {
    UnitBook book(c, world, unit.id);
    Sheet sheet(book, period, actor, *map);
    for (const criteria::Criterion& criterion : set->criteria)
      for (const criteria::Indicator& indicator : criterion.indicators)
        grid.indicators.push_back(sheet.line(criterion, indicator));
  });
  std::stable_partition(grid.indicators.begin(), grid.indicators.end(),
                        [](const GridIndicator& line) { return line.is_missing(); });
  return grid;
}

Grid Service::grid(const std::string& unit_code, Month period, const std::optional<std::string>& set,
                   const Actor& actor) {
  if (period > Month::of(clock_.today_in_vietnam()))
    throw Refused(Refusal::invalid, question_about_the_future(period));
  auto map = units_.registry();
  Date day = day_of(period);
  auto id = map->by_code(unit_code, day);
  const Scope* scope = actor.scope(permission::read);
  if (!id || !scope || !units::covers(*scope, *map, *id, day))
    throw Refused(Refusal::not_found, no_such_unit(unit_code, day));
  Grid grid;
  grid.unit = *map->on_day(*id, day);
  grid.period = period;
  grid.label = label();
  if (set) {
    ScorecardQuery one{unit_code, set, {}, period, {}};
    grid.sets.push_back(grid_set(grid.unit, set_for(grid.unit, one, day), period, actor));
    return grid;
  }
  for (const std::string& tier : ladder_of(*map, *id, day))
    if (auto known = criteria_.for_tier(tier, day))
      grid.sets.push_back(grid_set(grid.unit, known, period, actor));
  if (grid.sets.empty())
    throw Refused(Refusal::not_found, level_is_not_judged(grid.unit.name, to_vietnamese(grid.unit.level)));
  return grid;
}

Review Service::review(const ReviewQuery& query, const Actor& actor) {
  if (query.period > Month::of(clock_.today_in_vietnam()))
    throw Refused(Refusal::invalid, question_about_the_future(query.period));
  Date day = day_of(query.period);
  Review review;
  review.period = query.period;
  review.label = label();
  review.set = query.set ? criteria_.require(*query.set, {}, day) : set_for_tier(basic_tier, day);
  if (query.indicator && !review.set->find_indicator(*query.indicator))
    throw Refused(Refusal::not_found,
                  unknown_indicator({"", 0, "indicator"}, *query.indicator, review.set->code));
  ScopeQuery place{units::level_from(review.set->level).value_or(units::Level::commune), {}, day};
  if (query.within) place.within = units_.one_holder(*query.within, day).id;
  auto map = units_.registry();
  const Scope* scope = actor.scope(permission::read);
  for (const Member& member : *scopes_.members(map, place)) {
    if (!scope || !units::covers(*scope, *map, member.id, day)) continue;
    for (ReviewRow& row : review_rows(member, review.set, query, actor))
      review.rows.push_back(std::move(row));
  }
  return review;
}

std::vector<ReviewRow> Service::review_rows(const Member& member,
                                            const std::shared_ptr<const criteria::Set>& set,
                                            const ReviewQuery& query, const Actor& actor) {
  std::vector<ReviewRow> rows;
  auto map = units_.registry();
  World world = world_of(set);
  database_.read([&](db::Connection& c) {
    UnitBook book(c, world, member.id);
    Sheet sheet(book, query.period, actor, *map);
    for (const criteria::Criterion& criterion : set->criteria)
      for (const criteria::Indicator& indicator : criterion.indicators) {
        if (query.indicator && indicator.code != *query.indicator) continue;
        GridIndicator line = sheet.line(criterion, indicator);
        if (is_wanted(line, query))
          rows.push_back({member.code, member.name, member.district_name, std::move(line)});
      }
  });
  return rows;
}

std::vector<Act> Service::history(const std::string& unit_code, const std::string& indicator,
                                  const std::optional<std::string>& set, const Actor& actor) {
  Date today = clock_.today_in_vietnam();
  auto map = units_.registry();
  auto id = map->by_code(unit_code, today);
  if (!id) id = map->last_bearer(unit_code);
  const Scope* scope = actor.scope(permission::read);
  if (!id || !scope || !units::covers(*scope, *map, *id, today))
    throw Refused(Refusal::not_found, no_such_unit(unit_code, today));
  auto acts = database_.read([&](db::Connection& c) { return store::history_of(c, *id, set, indicator); });
  if (acts.empty()) require_indicator(*id, indicator, set, today);
  return acts;
}

/// Nothing was done to an indicator that is there; for one that is not, the answer is no.
void Service::require_indicator(units::UnitId unit, const std::string& indicator,
                                const std::optional<std::string>& set, Date day) {
  auto map = units_.registry();
  const auto& ladder = ladder_of(*map, unit, day);
  auto known = set              ? criteria_.in_force_or_latest(*set, day)
               : ladder.empty() ? nullptr
                                : criteria_.for_tier(ladder.front(), day);
  if (!known) throw Refused(Refusal::not_found, unknown_set({"", 0, "set"}, set.value_or("")));
  if (!known->find_indicator(indicator))
    throw Refused(Refusal::not_found, unknown_indicator({"", 0, "indicator"}, indicator, known->code));
}

}  // namespace ntm::assessment
