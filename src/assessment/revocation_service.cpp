// Recognised units held against the rules of revocation.
#include <algorithm>

#include "assessment/service.h"

namespace ntm::assessment {
namespace {

using Rules = std::vector<recognition::RevocationRule>;

/// The set under which a tier's revocation is judged: the rules' choice, else the set's own, else the tier's
/// set.
std::string judging_set(const Rules& rules, const criteria::Set& set) {
  for (const recognition::RevocationRule& rule : rules)
    if (auto found = rule.judging_set.find(set.tier); found != rule.judging_set.end()) return found->second;
  return set.judged_by.empty() ? set.code : set.judged_by;
}

std::string counted_group(const Rules& rules, const std::string& tier) {
  for (const recognition::RevocationRule& rule : rules)
    if (auto found = rule.counted_group.find(tier); found != rule.counted_group.end()) return found->second;
  return "";
}

std::vector<std::string> with_names(const criteria::Set& set, const std::vector<std::string>& codes) {
  std::vector<std::string> named;
  for (const std::string& code : codes) {
    const criteria::Criterion* criterion = set.find_criterion(code);
    named.push_back(criterion && !criterion->name.empty() ? code + " " + criterion->name : code);
  }
  return named;
}

/// The criteria that the rules count for a tier, and those of them that are outstanding.
struct Counted {
  int total = 0;
  std::vector<std::string> unmet;
};

Counted counted(const criteria::Set& set, const std::string& group, const std::vector<std::string>& unmet) {
  Counted counted;
  for (const criteria::Criterion& criterion : set.criteria) {
    if (!group.empty() && criterion.group != group) continue;
    ++counted.total;
    if (std::count(unmet.begin(), unmet.end(), criterion.code)) counted.unmet.push_back(criterion.code);
  }
  return counted;
}

/// Adds the ground that lies in the communes of a district, where it applies.
void find_ground_in_communes(recognition::RevocationFinding& finding, const Rules& rules,
                             const std::string& tier, int revoked, int communes) {
  const auto* rule = recognition::find_children_revocation(rules, tier, revoked, communes);
  if (!rule) return;
  if (finding.rule.empty()) finding.rule = rule->code;
  finding.criteria_left_before_rule = 0;
  finding.reasons_vi.push_back(rule->code + ": " + rule->statement_vi + " (" + std::to_string(revoked) + "/" +
                               std::to_string(communes) + " xã)");
}

}  // namespace

std::optional<Service::Judging> Service::judging(const std::string& tier, Month period, Date as_of) {
  auto rules = recognition_.revocation_rules();
  auto own = criteria_.for_tier(tier, as_of);
  auto set = own ? criteria_.in_force(judging_set(*rules, *own), as_of) : nullptr;
  if (!set) return {};
  return Judging{set, reading(set, period, as_of), counted_group(*rules, tier)};
}

/// A unit of which nothing is recorded under the judging set has lost nothing: missing data are no loss.
RevocationLine Service::revocation_line(const Member& member, const std::string& tier, Judging& judging,
                                        const std::string& level) {
  Counted found;
  if (judging.now.has_any_row(member.id))
    found = counted(*judging.set, judging.group, judging.now.unmet(member.id));
  auto finding =
      recognition::find_revocation(*recognition_.revocation_rules(), level, tier, found.unmet, found.total);
  auto names = with_names(*judging.set, finding.key_unmet);
  return {member.id,         member.code, member.name,        tier,
          judging.set->code, level,       std::move(finding), std::move(names)};
}

/// Every tier held is judged by itself.
std::vector<RevocationLine> Service::revocation_lines(const std::vector<Member>& communes, Month period,
                                                      Date as_of) {
  auto decisions = recognition_.decisions();
  std::vector<RevocationLine> lines;
  for (const std::string& tier : recognition::tiers_of(units::Level::commune)) {
    auto by = judging(tier, period, as_of);
    if (!by) continue;
    for (const Member& member : communes) {
      if (!decisions->held(member.id, tier, as_of)) continue;
      RevocationLine line = revocation_line(member, tier, *by, "commune");
      if (line.finding.unmet > 0) lines.push_back(std::move(line));
    }
  }
  return lines;
}

std::vector<RevocationLine> Service::district_revocation_lines(std::optional<units::UnitId> within,
                                                               Month period, Date as_of) {
  auto decisions = recognition_.decisions();
  auto districts = scopes_.members(units_.registry(), {units::Level::district, within, as_of});
  std::vector<RevocationLine> lines;
  for (const std::string& tier : recognition::tiers_of(units::Level::district))
    for (const Member& member : *districts) {
      if (!decisions->held(member.id, tier, as_of)) continue;
      auto by = judging(tier, period, as_of);
      if (!by) continue;
      RevocationLine line = revocation_line(member, tier, *by, "district");
      auto own = communes(as_of, member.id);
      auto revoked = std::count_if(own->begin(), own->end(), [&](const Member& commune) {
        return decisions->is_revoked(commune.id, basic_tier, as_of);
      });
      find_ground_in_communes(line.finding, *recognition_.revocation_rules(), tier, static_cast<int>(revoked),
                              static_cast<int>(own->size()));
      if (line.finding.unmet > 0 || !line.finding.rule.empty()) lines.push_back(std::move(line));
    }
  return lines;
}

std::set<units::UnitId> Service::watch_list(Date day) {
  std::set<units::UnitId> watched;
  for (const RevocationLine& line : revocation_lines(*communes(day, {}), Month::of(day), day))
    if (line.tier == basic_tier && line.finding.on_watch_list) watched.insert(line.unit);
  return watched;
}

}  // namespace ntm::assessment
