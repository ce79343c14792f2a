#include "recognition/decision.h"

#include <algorithm>
#include <map>

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

std::string tier_name_vi(std::string_view tier) {
  static const std::map<std::string_view, const char*> names{
      {"ntm", "xã nông thôn mới"},
      {"ntm_nang_cao", "xã nông thôn mới nâng cao"},
      {"ntm_kieu_mau", "xã nông thôn mới kiểu mẫu"},
      {"district_ntm", "huyện nông thôn mới"},
      {"district_ntm_nang_cao", "huyện nông thôn mới nâng cao"},
      {"city_completed", "thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới"},
      {"village_dtts", "thôn (làng) nông thôn mới vùng đồng bào dân tộc thiểu số"},
      {"village_kieu_mau", "thôn nông thôn mới kiểu mẫu"},
  };
  auto found = names.find(tier);
  return found == names.end() ? std::string(tier) : found->second;
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

const Decision* Decisions::last(units::UnitId unit, std::string_view tier, Date on) const {
  auto found = by_unit_.find(unit);
  if (found == by_unit_.end()) return nullptr;
  const Decision* last = nullptr;
  for (std::size_t at : found->second)
    if (all_[at].tier == tier && all_[at].decided_on <= on) last = &all_[at];
  return last;
}

const Decision* Decisions::held(units::UnitId unit, std::string_view tier, Date on) const {
  const Decision* decision = last(unit, tier, on);
  return decision && decision->action == Action::recognise ? decision : nullptr;
}

bool Decisions::is_revoked(units::UnitId unit, std::string_view tier, Date on) const {
  const Decision* decision = last(unit, tier, on);
  return decision && decision->action == Action::revoke;
}

std::optional<std::string> Decisions::highest_tier(units::UnitId unit, units::Level level, Date on) const {
  const auto& tiers = tiers_of(level);
  for (auto tier = tiers.rbegin(); tier != tiers.rend(); ++tier)
    if (held(unit, *tier, on)) return *tier;
  return {};
}

}  // namespace ntm::recognition
