#include "recognition/decision.h"

#include <algorithm>

namespace ntm::recognition {
namespace {

using Action = Decision::Action;

/// Earlier first; on one day a revocation stands after the recognition it takes back.
bool is_earlier(const Decision& a, const Decision& b) {
  return a.decided_on != b.decided_on ? a.decided_on < b.decided_on : a.action < b.action;
}

}  // namespace

const std::vector<std::string>& tiers_of(units::Level level) {
  static const std::vector<std::string> commune{"ntm", "ntm_nang_cao", "ntm_kieu_mau"};
  static const std::vector<std::string> district{"district_ntm", "city_completed", "district_ntm_nang_cao"};
  static const std::vector<std::string> village{"village_dtts", "village_kieu_mau"};
  static const std::vector<std::string> none;
  switch (level) {
    case units::Level::commune:
      return commune;
    case units::Level::district:
      return district;
    case units::Level::village:
      return village;
    case units::Level::province:
      return none;
  }
  return none;
}

std::optional<std::string> next_tier(units::Level level, const std::optional<std::string>& held) {
  const auto& tiers = tiers_of(level);
  auto at = held ? std::find(tiers.begin(), tiers.end(), *held) : tiers.end();
  auto next = at == tiers.end() ? tiers.begin() : at + 1;
  if (next == tiers.end()) return {};
  return *next;
}

Decisions::Decisions(std::vector<Decision> decisions) : all_(std::move(decisions)) {
  std::stable_sort(all_.begin(), all_.end(), is_earlier);
  for (std::size_t at = 0; at < all_.size(); ++at) by_unit_[all_[at].unit].push_back(at);
}

std::vector<const Decision*> Decisions::about(units::UnitId unit) const {
  std::vector<const Decision*> result;
  if (auto found = by_unit_.find(unit); found != by_unit_.end())
    for (std::size_t at : found->second) result.push_back(&all_[at]);
  return result;
}

const Decision* Decisions::held(units::UnitId unit, std::string_view tier, Date on) const {
  const Decision* last = nullptr;
  for (const Decision* decision : about(unit))
    if (decision->tier == tier && decision->decided_on <= on) last = decision;
  return last && last->action == Action::recognise ? last : nullptr;
}

std::optional<std::string> Decisions::highest_tier(units::UnitId unit, units::Level level, Date on) const {
  const auto& tiers = tiers_of(level);
  for (auto tier = tiers.rbegin(); tier != tiers.rend(); ++tier)
    if (held(unit, *tier, on)) return *tier;
  return {};
}

}  // namespace ntm::recognition
