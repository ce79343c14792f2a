#include "units/recut.h"

#include <algorithm>
#include <set>

namespace ntm::units {
namespace {

/// A figure on its way: how much is known, and whether anything was lost to an unknown share.
struct Carried {
  std::int64_t known = 0;
  bool is_complete = true;
};

using Carry = std::unordered_map<UnitId, Carried>;

std::int64_t share_of(std::int64_t amount, std::int64_t millionths) {
  __extension__ using Wide = __int128;
  return static_cast<std::int64_t>(Wide{amount} * millionths / 1'000'000);
}

void give(Carry& carry, UnitId to, std::int64_t amount, bool complete) {
  Carried& receiver = carry[to];
  receiver.known += amount;
  receiver.is_complete = receiver.is_complete && complete;
}

/// Hands one unit's figure to its successors. Known parts are cut in order; when they make up the whole, the
/// last one takes what rounding left.
void hand_on(const std::vector<Succession>& successions, const Carried& held, Carry& carry) {
  std::int64_t left = held.known, shared = 0;
  for (const Succession& line : successions) {
    if (line.share.kind == Share::Kind::unknown) {
      give(carry, line.to, 0, false);
      continue;
    }
    std::int64_t millionths = line.share.kind == Share::Kind::whole ? 1'000'000 : line.share.millionths;
    shared += millionths;
    std::int64_t amount = shared == 1'000'000 ? left : share_of(held.known, millionths);
    left -= amount;
    give(carry, line.to, amount, held.is_complete);
  }
}

/// The days between before (excluded) and after (included) on which boundaries changed, in order.
std::set<Date> changes_between(const Registry& registry, Date before, Date after) {
  std::set<Date> days;
  for (const Succession& line : registry.successions())
    if (before < line.effective_on && line.effective_on <= after) days.insert(line.effective_on);
  return days;
}

void carry_over(const Registry& registry, Date day, Carry& carry) {
  Carry moved;
  for (auto at = carry.begin(); at != carry.end();) {
    std::vector<Succession> lines;
    for (const Succession& line : registry.successors(at->first))
      if (line.effective_on == day) lines.push_back(line);
    if (lines.empty()) {
      ++at;
      continue;
    }
    hand_on(lines, at->second, moved);
    at = carry.erase(at);
  }
  for (const auto& [unit, held] : moved) give(carry, unit, held.known, held.is_complete);
}

RecutTotal total(const Carried& held) {
  return {held.is_complete ? std::optional(held.known) : std::nullopt, held.known};
}

/// The units of `before` that a later unit is made of; itself when it already existed.
void collect_origins(const Registry& registry, UnitId unit, Date before, std::set<UnitId>& origins) {
  if (registry.on_day(unit, before)) return void(origins.insert(unit));
  for (const Succession& line : registry.predecessors(unit))
    collect_origins(registry, line.from, before, origins);
}

/// How many of the origins lie in each earlier unit, at every level.
std::unordered_map<UnitId, std::size_t> origins_within(const Registry& registry,
                                                       const std::set<UnitId>& origins, Date before) {
  std::unordered_map<UnitId, std::size_t> count;
  for (UnitId origin : origins)
    for (std::optional<UnitId> at = origin; at; at = registry.parent(*at, before)) ++count[*at];
  return count;
}

}  // namespace

RecutTotals recut_forward(const Registry& registry, const Totals& figures, Date before, Date after) {
  Carry carry;
  for (const auto& [unit, amount] : figures) carry[unit] = {amount, true};
  for (Date day : changes_between(registry, before, after)) carry_over(registry, day, carry);
  RecutTotals result;
  for (const auto& [unit, held] : carry) result[unit] = total(held);
  return result;
}

RecutTotals recut_back(const Registry& registry, const Totals& figures, Date before,
                       const std::vector<UnitId>& earlier_units) {
  Carry carry;
  for (UnitId earlier : earlier_units) carry[earlier] = {};
  for (const auto& [unit, amount] : figures) {
    std::set<UnitId> origins;
    collect_origins(registry, unit, before, origins);
    for (const auto& [earlier, count] : origins_within(registry, origins, before)) {
      if (!carry.count(earlier)) continue;
      bool wholly = count == origins.size();
      give(carry, earlier, wholly ? amount : 0, wholly);
    }
  }
  RecutTotals result;
  for (const auto& [unit, held] : carry) result[unit] = total(held);
  return result;
}

}  // namespace ntm::units
