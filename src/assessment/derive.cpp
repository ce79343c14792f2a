#include "assessment/derive.h"

#include <algorithm>

namespace ntm::assessment {
namespace {

using criteria::Derivation;
using criteria::Origin;

bool is_counted(const units::Registry& registry, units::UnitId child, const Derivation& derivation,
                units::Level level, Date on) {
  if (!derivation.type.empty()) {
    auto unit = registry.on_day(child, on);
    return unit && unit->type == derivation.type;
  }
  return level != units::Level::commune || registry.in_programme(child, on);
}

struct ChildCount {
  std::int64_t held = 0, all = 0;
};

/// Counts every child once, at each unit asked about that it stands below.
std::unordered_map<units::UnitId, ChildCount> count_children(const Derivation& derivation,
                                                             const std::vector<units::UnitId>& units,
                                                             const units::Registry& registry,
                                                             const recognition::Decisions& decisions,
                                                             Date on) {
  std::unordered_map<units::UnitId, ChildCount> counts;
  for (units::UnitId unit : units) counts[unit];
  auto level = units::level_from(derivation.level);
  if (!level) return counts;
  for (units::UnitId child : registry.of_level(*level, on)) {
    if (!is_counted(registry, child, derivation, *level, on)) continue;
    bool held = holds_at_least(decisions, child, derivation.tier, on);
    for (auto above = registry.parent(child, on); above; above = registry.parent(*above, on)) {
      auto found = counts.find(*above);
      if (found == counts.end()) continue;
      ++found->second.all;
      found->second.held += held;
    }
  }
  return counts;
}

std::optional<Decimal> figure(Origin origin, const ChildCount& count) {
  if (origin == Origin::child_count) return Decimal::whole(count.held);
  return percent_of(count.held, count.all);
}

}  // namespace

bool holds_at_least(const recognition::Decisions& decisions, units::UnitId unit, const std::string& tier,
                    Date on) {
  const auto& ladder = recognition::tiers_of(units::Level::commune);
  auto step = std::find(ladder.begin(), ladder.end(), tier);
  if (step == ladder.end()) return decisions.held(unit, tier, on) != nullptr;
  return std::any_of(step, ladder.end(),
                     [&](const std::string& each) { return decisions.held(unit, each, on) != nullptr; });
}

DerivedValues derived_values(const Derivation& derivation, const std::vector<units::UnitId>& units,
                             const units::Registry& registry, const recognition::Decisions& decisions,
                             Date on) {
  DerivedValues values;
  if (derivation.origin == Origin::recorded) return values;
  std::vector<units::UnitId> existing;
  for (units::UnitId unit : units)
    if (registry.on_day(unit, on)) existing.push_back(unit);
  if (derivation.origin == Origin::tier_held) {
    for (units::UnitId unit : existing)
      values[unit] = Decimal::whole(holds_at_least(decisions, unit, derivation.tier, on));
    return values;
  }
  for (const auto& [unit, count] : count_children(derivation, existing, registry, decisions, on))
    if (auto value = figure(derivation.origin, count)) values[unit] = *value;
  return values;
}

std::optional<Decimal> derived_value(const Derivation& derivation, units::UnitId unit,
                                     const units::Registry& registry, const recognition::Decisions& decisions,
                                     Date on) {
  DerivedValues values = derived_values(derivation, {unit}, registry, decisions, on);
  auto found = values.find(unit);
  if (found == values.end()) return {};
  return found->second;
}

}  // namespace ntm::assessment
