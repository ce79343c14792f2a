#include "targets/contradiction_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ntm::targets {
namespace {

using Found = std::vector<Contradiction>;

std::string name_of(units::UnitId unit, const Facts& facts) {
  auto on_day = facts.map.on_day(unit, facts.as_of);
  return on_day ? on_day->name : "";
}

std::string listed(const std::vector<units::UnitId>& units, const Facts& facts) {
  std::string text;
  for (units::UnitId unit : units) text += (text.empty() ? "" : ", ") + name_of(unit, facts);
  return text;
}

/// The tier below the one aimed at; nothing for the lowest.
std::optional<std::string> tier_before(const Target& target) {
  const auto& tiers = recognition::tiers_of(target.level);
  auto at = std::find(tiers.begin(), tiers.end(), target.tier);
  if (at == tiers.begin() || at == tiers.end()) return {};
  return *(at - 1);
}

void find_lost_criteria(const Target& target, const Facts& facts, Found& found) {
  if (!facts.watch_list.count(target.unit)) return;
  found.push_back(
      {"targets.below_present_tier", fmt::format("{} đang trong danh sách theo dõi vì không giữ được tiêu "
                                                 "chí của danh hiệu hiện có, trong khi mục tiêu là "
                                                 "danh hiệu cao hơn.",
                                                 name_of(target.unit, facts))});
}

void find_skipped_tier(const Target& target, const Facts& facts, Found& found) {
  auto before = tier_before(target);
  if (target.level != units::Level::commune || !before ||
      facts.decisions.held(target.unit, *before, facts.as_of))
    return;
  found.push_back(
      {"targets.tier_skipped", fmt::format("{} chưa có quyết định công nhận danh hiệu đứng trước ({}).",
                                           name_of(target.unit, facts), recognition::tier_name_vi(*before))});
}

bool is_aimed_at(units::UnitId commune, const Target& district, const std::vector<Target>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Target& other) {
    return other.kind == Kind::named && other.tier == "ntm" && other.unit == commune &&
           other.year <= district.year;
  });
}

/// A district needs all its communes: those neither recognised nor aimed at are a hole in the plan.
/// @legal 320/QĐ-TTg (100 % số xã)
void find_communes_without_target(const Target& target, const std::vector<Target>& all, const Facts& facts,
                                  Found& found) {
  std::vector<units::UnitId> holes;
  for (units::UnitId commune : facts.map.below(target.unit, units::Level::commune, facts.as_of))
    if (facts.map.in_programme(commune, facts.as_of) && !facts.decisions.held(commune, "ntm", facts.as_of) &&
        !is_aimed_at(commune, target, all))
      holes.push_back(commune);
  if (holes.empty()) return;
  found.push_back(
      {"targets.communes_without_target",
       fmt::format(
           "Cần 100 % số xã, nhưng {} xã chưa được công nhận và không nằm trong mục tiêu nào đến năm {}: {}.",
           holes.size(), target.year, listed(holes, facts))});
}

/// A minimum is cumulative: communes named for an earlier year of the same district count.
void find_too_few_names(const Target& target, const std::vector<Target>& all, Found& found) {
  std::set<std::string> named;
  for (const Target& other : all)
    if (other.kind == Kind::minimum && other.unit == target.unit && other.tier == target.tier &&
        other.year <= target.year)
      named.insert(other.named_units.begin(), other.named_units.end());
  int count = static_cast<int>(named.size());
  if (count >= target.at_least) return;
  found.push_back({"targets.too_few_named",
                   fmt::format("Yêu cầu ít nhất {} xã nhưng mới nêu tên {} xã.", target.at_least, count)});
}

}  // namespace

std::vector<Contradiction> contradictions(const Target& target, const std::vector<Target>& all,
                                          const Facts& facts) {
  Found found;
  if (target.kind == Kind::minimum) find_too_few_names(target, all, found);
  if (target.kind != Kind::named && target.kind != Kind::roadmap) return found;
  if (target.level == units::Level::district) find_communes_without_target(target, all, facts, found);
  if (target.level == units::Level::commune) {
    find_lost_criteria(target, facts, found);
    find_skipped_tier(target, facts, found);
  }
  return found;
}

}  // namespace ntm::targets
