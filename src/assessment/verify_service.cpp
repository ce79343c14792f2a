// What is kept, what is in memory and what the rules say must hold together.
#include <algorithm>

#include "assessment/problems.h"
#include "assessment/service.h"
#include "assessment/store.h"

namespace ntm::assessment {
namespace {

bool any_version_has(const std::vector<std::shared_ptr<const criteria::Set>>& sets,
                     const store::UsedIndicator& used) {
  return std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
    return set->code == used.set && Layout(*set).slot_of(used.indicator, used.part);
  });
}

bool same_verdicts(const Frame& frame, std::size_t unit, const UnitJudgement& judgement) {
  if (frame.unit(unit) != judgement.result || frame.criteria_met(unit) != judgement.criteria_met)
    return false;
  for (std::size_t number = 0; number < judgement.criteria.size(); ++number)
    if (frame.criterion(unit, number) != judgement.criteria[number].result) return false;
  return true;
}

}  // namespace

std::vector<Problem> Service::verify() {
  Problems problems;
  auto map = units_.registry();
  auto sets = criteria_.all();
  auto indicators = database_.read([](db::Connection& c) { return store::used_indicators(c); });
  auto units = database_.read([](db::Connection& c) { return store::used_units(c); });
  for (const auto& used : indicators)
    if (!any_version_has(sets, used))
      problems.add(value_of_unknown_indicator(used.set, used.indicator, used.part));
  for (const auto& used : units)
    if (!map->find(used.unit)) problems.add(value_of_unknown_unit(used.unit, used.set));
  std::vector<std::shared_ptr<Board>> live = boards_.in_use();
  for (const auto& set : sets) {
    bool has_values =
        std::any_of(units.begin(), units.end(), [&](const auto& used) { return used.set == set->code; });
    auto found =
        std::find_if(live.begin(), live.end(), [&](const auto& board) { return &board->set() == set.get(); });
    if (has_values || found != live.end())
      verify_board(set, found == live.end() ? nullptr : *found, problems);
  }
  return problems.list();
}

void Service::verify_board(const std::shared_ptr<const criteria::Set>& set,
                           const std::shared_ptr<Board>& live, Problems& problems) {
  World world = world_of(set);
  Board fresh(world, database_);
  if (live && live->world().registry == world.registry) {
    boards_.values_changed(set->code);
    live->use(world.decisions);
    auto kept = live->snapshot();
    for (const auto& frame : kept->frames()) fresh.at(frame->period);
    for (const Mismatch& mismatch : differences_between(*kept, *fresh.snapshot()))
      problems.add(snapshot_differs(set->code, mismatch.period));
  }
  if (fresh.snapshot()->frames().empty()) return;
  Month last = fresh.snapshot()->frames().back()->period;
  for (std::size_t at = 0; at < fresh.units().size(); ++at) {
    units::UnitId unit = fresh.units()[at];
    auto rows = database_.read([&](db::Connection& c) { return store::rows_of(c, unit, set->code); });
    if (rows.empty()) continue;
    auto judgement = judge_unit(RowsOfUnit(rows), situation_of(world, unit, last, last.last_day()));
    if (!same_verdicts(*fresh.snapshot()->frame(last), at, judgement))
      problems.add(
          engine_differs_from_rules(set->code, last, world.registry->code_of(unit, last.last_day())));
  }
}

}  // namespace ntm::assessment
