#include "assessment/scope.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.h"

namespace ntm::assessment {
namespace {

constexpr std::size_t lists_kept = 2000;  ///< Every district and province of the country, and room.

class Districts {
 public:
  Districts(const units::Registry& registry, Date on) : registry_(registry), on_(on) {}

  struct District {
    std::string code, name, key;
  };
  const District& of(units::UnitId unit) {
    auto id = registry_.ancestor(unit, units::Level::district, on_);
    auto [found, is_new] = known_.try_emplace(id.value_or(0));
    if (is_new && id)
      if (auto district = registry_.on_day(*id, on_))
        found->second = {district->code, district->name, sort_key(district->name)};
    return found->second;
  }

 private:
  const units::Registry& registry_;
  Date on_;
  std::map<units::UnitId, District> known_;
};

}  // namespace

bool is_within(const units::Registry& registry, units::UnitId unit, std::optional<units::UnitId> within,
               Date on) {
  if (!within) return true;
  for (std::optional<units::UnitId> at = unit; at; at = registry.parent(*at, on))
    if (*at == *within) return true;
  return false;
}

std::vector<Member> members_of(const units::Registry& registry, const ScopeQuery& query) {
  Districts districts(registry, query.on);
  std::vector<std::tuple<std::string, std::string, Member>> sorted;
  for (units::UnitId id : query.within ? registry.below(*query.within, query.level, query.on)
                                       : registry.of_level(query.level, query.on)) {
    if (query.level == units::Level::commune && !registry.in_programme(id, query.on)) continue;
    auto unit = registry.on_day(id, query.on);
    if (!unit) continue;
    const Districts::District& district = districts.of(id);
    sorted.emplace_back(district.key, sort_key(unit->name),
                        Member{id, unit->code, unit->name, unit->type, district.code, district.name});
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& one, const auto& other) {
    return std::tie(std::get<0>(one), std::get<1>(one)) < std::tie(std::get<0>(other), std::get<1>(other));
  });
  std::vector<Member> members;
  for (auto& each : sorted) members.push_back(std::move(std::get<2>(each)));
  return members;
}

ScopeCache::Members ScopeCache::members(const std::shared_ptr<const units::Registry>& registry,
                                        const ScopeQuery& query) {
  {
    std::lock_guard lock(mutex_);
    if (registry_ != registry || kept_.size() >= lists_kept) kept_.clear();
    registry_ = registry;
    if (auto found = kept_.find(query); found != kept_.end()) return found->second;
  }
  auto made = std::make_shared<const std::vector<Member>>(members_of(*registry, query));
  std::lock_guard lock(mutex_);
  if (registry_ == registry) kept_[query] = made;
  return made;
}

}  // namespace ntm::assessment
