// How the programme stands: counts, bands, districts, tiers.
#include <algorithm>
#include <unordered_set>

#include "assessment/derive.h"
#include "assessment/problems.h"
#include "assessment/service.h"

namespace ntm::assessment {
namespace {

/// Communes gathered by district, in the order in which districts come. Where there is no level of districts,
/// nothing is gathered.
class ByDistrict {
 public:
  void add(const Member& unit, const CommuneState& state) {
    if (unit.district_code.empty()) return;
    if (groups_.empty() || groups_.back().code != unit.district_code)
      groups_.push_back({unit.district_code, unit.district_name, {}});
    groups_.back().communes.push_back(state);
  }
  std::vector<DistrictStatus> take() const {
    std::vector<DistrictStatus> districts;
    for (const Group& group : groups_)
      districts.push_back({group.code, group.name, totals_of(group.communes)});
    return districts;
  }

 private:
  struct Group {
    std::string code, name;
    std::vector<CommuneState> communes;
  };
  std::vector<Group> groups_;
};

CommuneState state_of(Reading& reading, units::UnitId unit) {
  CommuneState state;
  state.criteria_met = reading.criteria_met(unit);
  state.all_met = reading.unit(unit) == Result::met;
  state.recognised = holds_at_least(*reading.world().decisions, unit, basic_tier, reading.day());
  state.reached = state.recognised || reading.ever_met(unit);
  state.has_data = reading.has_data(unit);
  return state;
}

}  // namespace

ScopeCache::Members Service::communes(Date as_of, std::optional<units::UnitId> within) {
  return scopes_.members(units_.registry(), {units::Level::commune, within, as_of});
}

void Service::count_communes(Status& status, Reading& now, const std::vector<Member>& members) {
  std::vector<CommuneState> states;
  ByDistrict by_district;
  for (const Member& member : members) {
    states.push_back(state_of(now, member.id));
    by_district.add(member, states.back());
  }
  status.totals = totals_of(states);
  status.bands = bands_of(now.set().bands, now.set().criteria_count(), states);
  status.districts = by_district.take();
}

void Service::count_tiers(Status& status, std::optional<units::UnitId> within) {
  status.advanced = units_holding("ntm_nang_cao", status.as_of, within);
  status.model = units_holding("ntm_kieu_mau", status.as_of, within);
  status.model_villages = units_holding("village_kieu_mau", status.as_of, within);
  status.minority_villages = units_holding("village_dtts", status.as_of, within);
}

void Service::find_revocations(Status& status, std::optional<units::UnitId> within,
                               const std::vector<Member>& members) {
  status.revocation = revocation_lines(members, status.period, status.as_of);
  for (const RevocationLine& line : status.revocation)
    if (line.tier == basic_tier && line.finding.on_watch_list) status.watch_list.push_back(line.unit_code);
  std::sort(status.watch_list.begin(), status.watch_list.end());
  for (RevocationLine& line : district_revocation_lines(within, status.period, status.as_of))
    status.revocation.push_back(std::move(line));
}

Status Service::status(Date as_of, const std::optional<std::string>& within) {
  auto set = set_for_tier(basic_tier, as_of);
  Status status;
  status.as_of = as_of;
  status.period = Month::of(as_of);
  status.set = set->code;
  status.set_name = set->name;
  status.label = label();
  std::optional<units::UnitId> place;
  if (within) {
    units::UnitOnDay holder = units_.one_holder(*within, as_of);
    place = holder.id;
    status.within_code = holder.code;
    status.within_name = holder.name;
  }
  Reading now = reading(set, status.period, as_of);
  auto members = communes(as_of, place);
  count_communes(status, now, *members);
  count_tiers(status, place);
  find_revocations(status, place, *members);
  return status;
}

int Service::units_holding(const std::string& tier, Date on, std::optional<units::UnitId> within) {
  auto decisions = recognition_.decisions();
  auto map = units_.registry();
  std::unordered_set<units::UnitId> holding;
  for (const recognition::Decision& decision : decisions->all())
    if (decision.tier == tier && decisions->held(decision.unit, tier, on) && map->on_day(decision.unit, on) &&
        is_within(*map, decision.unit, within, on))
      holding.insert(decision.unit);
  return static_cast<int>(holding.size());
}

std::string Service::basic_set(Date on) { return set_for_tier(basic_tier, on)->code; }

std::set<units::UnitId> Service::maintained(Date day) {
  Reading now = reading(set_for_tier(basic_tier, day), Month::of(day), day);
  std::set<units::UnitId> maintained;
  for (const Member& member : *communes(day, {}))
    if (state_of(now, member.id).is_maintained()) maintained.insert(member.id);
  return maintained;
}

Progress Service::progress(units::UnitId unit, const std::string& tier, Date day) {
  Progress progress;
  progress.tier = tier;
  auto set = criteria_.for_tier(tier, day);
  if (!set) return progress;
  Reading now = reading(set, Month::of(day), day);
  progress.set = set->code;
  progress.criteria_met = now.criteria_met(unit);
  progress.criteria_count = set->criteria_count();
  progress.has_any_row = now.has_any_row(unit);
  for (const std::string& code : now.unmet(unit))
    progress.missing.push_back({code, set->find_criterion(code)->name});
  return progress;
}

}  // namespace ntm::assessment
