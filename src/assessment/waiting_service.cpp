// Of Service: what waits for one person.
#include "assessment/act_store.h"
#include "assessment/acting.h"
#include "assessment/service.h"
#include "units/scope_rules.h"

namespace ntm::assessment {
namespace {

bool has_district(const units::Registry& map, const Subject& cell) {
  auto district = map.ancestor(cell.unit, units::Level::district, cell.period.last_day());
  return district && *district != cell.unit;
}

bool has_right(ActKind kind, const Subject& cell, const Actor& actor, const units::Registry& map) {
  const Scope* scope = actor.scope(permission_for(kind));
  return scope && scope->covers_indicator(cell.set, cell.indicator) &&
         units::covers(*scope, map, cell.unit, cell.period.last_day());
}

bool may_ever_act(const Actor& actor) {
  return actor.may(permission_for(ActKind::record)) || actor.may(permission_for(ActKind::confirm)) ||
         actor.may(permission_for(ActKind::appraise));
}

/// The act that the cell waits for, when it is this person's.
std::optional<ActKind> next_of(const Subject& cell, const std::vector<Act>& acts, const Actor& actor,
                               const units::Registry& map) {
  if (state_of(acts) == CellState::returned)
    return has_right(ActKind::record, cell, actor, map) ? std::optional(ActKind::record) : std::nullopt;
  for (ActKind kind : {ActKind::confirm, ActKind::appraise}) {
    const WantedAct wanted{kind, actor.account, actor.name, true, has_district(map, cell)};
    if (has_right(kind, cell, actor, map) && !bar_to(wanted, acts)) return kind;
  }
  return {};
}

/// Acts of the unit's month, those on one cell.
class ActsOfMonth {
 public:
  ActsOfMonth(db::Connection& connection, Instant at) : connection_(connection), at_(at) {}
  std::vector<Act> on(const Subject& cell) {
    if (!of_ || of_->unit != cell.unit || of_->set != cell.set || of_->period != cell.period) {
      acts_ = store::acts_of(connection_, cell.unit, cell.set, cell.period);
      of_ = cell;
    }
    std::vector<Act> found;
    for (const Act& act : acts_)
      if (act.subject == cell && act.at <= at_) found.push_back(act);
    return found;
  }

 private:
  db::Connection& connection_;
  Instant at_;
  std::optional<Subject> of_;
  std::vector<Act> acts_;
};

}  // namespace

std::vector<Waiting> Service::waiting(Month from, Instant at, const Actor& actor) {
  if (!may_ever_act(actor)) return {};
  const auto map = units_.registry();
  std::vector<Waiting> found;
  database_.read([&](db::Connection& c) {
    ActsOfMonth acts(c, at);
    for (const Subject& cell : store::unfinished_cells(c, from, at)) {
      const std::vector<Act> done = acts.on(cell);
      const auto next = next_of(cell, done, actor, *map);
      if (!next) continue;
      const auto unit = map->on_day(cell.unit, cell.period.last_day());
      found.push_back({*next, cell, map->code_of(cell.unit, cell.period.last_day()), unit ? unit->name : "",
                       done.back().at});
    }
  });
  return found;
}

}  // namespace ntm::assessment
