// Units × criteria, and the same units under two sets.
#include "assessment/change.h"
#include "assessment/derive.h"
#include "assessment/ladder.h"
#include "assessment/service.h"
#include "assessment/store.h"

namespace ntm::assessment {
namespace {

MatrixRow row_of(Reading& reading, const Member& member) {
  const World& world = reading.world();
  MatrixRow row;
  row.unit = member;
  row.tier = world.decisions->highest_tier(member.id, reading.level(), reading.day());
  row.next_tier = next_step(ladder_of(*world.registry, member.id, reading.day()), *world.decisions, member.id,
                            reading.day());
  Reading::Row judged = reading.row(member.id);
  row.result = judged.result;
  row.verdicts = std::move(judged.verdicts);
  row.marks = std::move(judged.marks);
  if (!reading.has_data(member.id)) return row;
  row.criteria_met = judged.criteria_met;
  if (holds_at_least(*world.decisions, member.id, reading.set().tier, reading.day()))
    row.lost_share_percent = lost_share_percent(judged.criteria_met, reading.set().criteria_count());
  return row;
}

/// SET or SET@VERSION.
std::shared_ptr<const criteria::Set> named_set(criteria::Service& criteria, const std::string& word,
                                               Date on) {
  std::size_t at = word.find('@');
  if (at == std::string::npos) return criteria.require(word, std::nullopt, on);
  return criteria.require(word.substr(0, at), word.substr(at + 1), on);
}

}  // namespace

int Comparison::falling_count() const {
  int count = 0;
  for (const ComparisonRow& row : rows) count += row.met_to < row.met_from;
  return count;
}

Matrix Service::matrix(const MatrixQuery& query) {
  Date today = clock_.today_in_vietnam();
  Month period = query.period.value_or(Month::of(query.as_of.value_or(today)));
  Date as_of = query.as_of.value_or(std::min(period.last_day(), today));
  Matrix matrix;
  matrix.set = criteria_.require(query.set, query.version, day_judged(period, as_of));
  matrix.period = period;
  matrix.as_of = as_of;
  matrix.label = label();
  ScopeQuery scope{units::level_from(matrix.set->level).value_or(units::Level::commune), {}, as_of};
  if (query.within) {
    units::UnitOnDay holder = units_.one_holder(*query.within, as_of);
    scope.within = holder.id;
    matrix.within_code = holder.code;
    matrix.within_name = holder.name;
  }
  Reading now = reading(matrix.set, period, as_of);
  auto members = scopes_.members(units_.registry(), scope);
  matrix.rows.reserve(members->size());
  for (const Member& member : *members) matrix.rows.push_back(row_of(now, member));
  return matrix;
}

Comparison Service::compare(const std::string& from, const std::string& to, Month period,
                            const std::optional<std::string>& within) {
  Date as_of = std::min(period.last_day(), clock_.today_in_vietnam());
  Comparison comparison;
  comparison.from = named_set(criteria_, from, as_of);
  comparison.to = named_set(criteria_, to, as_of);
  comparison.period = period;
  ScopeQuery scope{units::level_from(comparison.to->level).value_or(units::Level::commune), {}, as_of};
  if (within) scope.within = units_.one_holder(*within, as_of).id;
  World world_from = world_of(comparison.from), world_to = world_of(comparison.to);
  for (const Member& member : *scopes_.members(units_.registry(), scope)) {
    auto judged = [&](const World& world) {
      auto rows =
          database_.read([&](db::Connection& c) { return store::rows_of(c, member.id, world.set->code); });
      return judge_unit(RowsOfUnit(rows), situation_of(world, member.id, period, day_judged(period, as_of)));
    };
    UnitJudgement before = judged(world_from), after = judged(world_to);
    Fall fall = fall_between(before, after);
    comparison.rows.push_back({member, before.criteria_met, after.criteria_met, std::move(fall.fallen),
                               std::move(fall.risen), std::move(fall.added)});
  }
  return comparison;
}

}  // namespace ntm::assessment
