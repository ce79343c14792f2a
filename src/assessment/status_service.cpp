// How the programme stands: counts, bands, districts, revocation.
#include <algorithm>
#include <unordered_set>

#include "assessment/derive.h"
#include "assessment/problems.h"
#include "assessment/service.h"

namespace ntm::assessment {
namespace {

constexpr const char* basic_tier = "ntm";

/// The set under which a tier's revocation is judged: the rules' choice, else the set's own, else the tier's
/// set.
std::string judging_set(const std::vector<recognition::RevocationRule>& rules, const criteria::Set& set) {
  for (const recognition::RevocationRule& rule : rules)
    if (auto found = rule.judging_set.find(set.tier); found != rule.judging_set.end()) return found->second;
  return set.judged_by.empty() ? set.code : set.judged_by;
}

std::vector<std::string> with_names(const criteria::Set& set, const std::vector<std::string>& codes) {
  std::vector<std::string> named;
  for (const std::string& code : codes) {
    const criteria::Criterion* criterion = set.find_criterion(code);
    named.push_back(criterion && !criterion->name.empty() ? code + " " + criterion->name : code);
  }
  return named;
}

/// Communes gathered by district, in the order in which districts come.
class ByDistrict {
 public:
  void add(const Member& unit, const CommuneState& state) {
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
  return state;
}

}  // namespace

ScopeCache::Members Service::communes(Date as_of, std::optional<units::UnitId> within) {
  return scopes_.members(units_.registry(), {units::Level::commune, within, as_of});
}

Status Service::status(Date as_of, const std::optional<std::string>& within) {
  Status status;
  status.as_of = as_of;
  status.period = Month::of(as_of);
  std::optional<units::UnitId> place;
  if (within) {
    units::UnitOnDay holder = units_.one_holder(*within, as_of);
    place = holder.id;
    status.within_code = holder.code;
    status.within_name = holder.name;
  }
  auto set = set_for_tier(basic_tier, as_of);
  status.set = set->code;
  status.set_name = set->name;
  status.label = label();
  Reading now = reading(set, status.period, as_of);
  auto members = communes(as_of, place);
  std::vector<CommuneState> states;
  std::vector<int> met;
  ByDistrict by_district;
  for (const Member& member : *members) {
    states.push_back(state_of(now, member.id));
    met.push_back(states.back().criteria_met);
    by_district.add(member, states.back());
  }
  status.totals = totals_of(states);
  status.bands = bands_of(set->bands, set->criteria_count(), met);
  status.districts = by_district.take();
  status.advanced = units_holding("ntm_nang_cao", as_of, place);
  status.model = units_holding("ntm_kieu_mau", as_of, place);
  status.model_villages = units_holding("village_kieu_mau", as_of, place);
  status.minority_villages = units_holding("village_dtts", as_of, place);
  status.revocation = revocation_lines(*members, status.period, as_of);
  for (const RevocationLine& line : status.revocation)
    if (line.tier == basic_tier && line.finding.on_watch_list) status.watch_list.push_back(line.unit_code);
  std::sort(status.watch_list.begin(), status.watch_list.end());
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

/// Every tier held is judged by itself. Units of which nothing is recorded under the judging set are passed
/// over: missing data are no loss.
std::vector<RevocationLine> Service::revocation_lines(const std::vector<Member>& communes, Month period,
                                                      Date as_of) {
  auto rules = recognition_.revocation_rules();
  auto decisions = recognition_.decisions();
  std::vector<RevocationLine> lines;
  for (const std::string& tier : recognition::tiers_of(units::Level::commune)) {
    auto own = criteria_.for_tier(tier, as_of);
    auto set = own ? criteria_.in_force(judging_set(*rules, *own), as_of) : nullptr;
    if (!set) continue;
    Reading now = reading(set, period, as_of);
    for (const Member& member : communes) {
      if (!decisions->held(member.id, tier, as_of) || !now.has_any_row(member.id)) continue;
      std::vector<std::string> unmet = now.unmet(member.id);
      if (unmet.empty()) continue;
      auto finding = recognition::find_revocation(*rules, "commune", tier, unmet, set->criteria_count());
      auto names = with_names(*set, finding.key_unmet);
      lines.push_back(
          {member.id, member.code, member.name, tier, set->code, std::move(finding), std::move(names)});
    }
  }
  return lines;
}

std::string Service::basic_set(Date on) { return set_for_tier(basic_tier, on)->code; }

std::set<units::UnitId> Service::watch_list(Date day) {
  std::set<units::UnitId> watched;
  for (const RevocationLine& line : revocation_lines(*communes(day, {}), Month::of(day), day))
    if (line.tier == basic_tier && line.finding.on_watch_list) watched.insert(line.unit);
  return watched;
}

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
