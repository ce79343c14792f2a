#include "assessment/board_sources.h"

#include "assessment/bounds.h"
#include "assessment/derive.h"
#include "assessment/profile.h"

namespace ntm::assessment {
namespace {

void note(std::set<Date>& days, const Validity& validity) {
  if (validity.from != Date::beginning_of_time()) days.insert(validity.from);
  if (validity.to) days.insert(*validity.to);
}

template <class Items>
void note_all(std::set<Date>& days, const Items& items) {
  for (const auto& item : items) note(days, item.validity);
}

}  // namespace

BoardSources::BoardSources(World world, std::vector<units::UnitId> units,
                           std::shared_ptr<const Layout> layout)
    : world_(std::move(world)),
      units_(std::move(units)),
      layout_(std::move(layout)),
      followed_(followed_sets(*world_.set)) {
  for (const units::Unit& unit : world_.registry->units()) {
    note_all(unit_changes_, unit.names);
    note_all(unit_changes_, unit.types);
    note_all(unit_changes_, unit.parents);
    note_all(unit_changes_, unit.attributes);
  }
  for (const auto& set : world_.sets) note(unit_changes_, set->validity);
  note_changes();
}

void BoardSources::note_changes() {
  decision_changes_.clear();
  for (const recognition::Decision& decision : world_.decisions->all())
    decision_changes_.insert(decision.decided_on);
}

Sources BoardSources::sources() {
  Sources sources;
  sources.classes = [this](Month period) { return classes(period); };
  sources.bounds = [this](std::uint16_t each, Month period) { return bounds(each, period); };
  if (world_.has_derived()) sources.derived = [this](Month period) { return derived(period); };
  return sources;
}

World BoardSources::world() const {
  std::lock_guard lock(mutex_);
  return world_;
}

void BoardSources::use(std::shared_ptr<const recognition::Decisions> decisions) {
  std::lock_guard lock(mutex_);
  world_.decisions = std::move(decisions);
  last_derived_ = {};
  note_changes();
}

/// Nothing of `changes` lies after the earlier and up to the later of two days.
bool BoardSources::is_quiet(const std::set<Date>& changes, std::optional<Date> one, Date other) const {
  if (!one) return false;
  auto next = changes.upper_bound(std::min(*one, other));
  return next == changes.end() || *next > std::max(*one, other);
}

bool BoardSources::changes_between(Date from, Date to) const {
  std::lock_guard lock(mutex_);
  return !is_quiet(unit_changes_, from, to) ||
         (world_.has_derived() && !is_quiet(decision_changes_, from, to));
}

std::vector<std::uint16_t> BoardSources::classes(Month period) {
  std::lock_guard lock(mutex_);
  Date day = period.last_day();
  if (is_quiet(unit_changes_, last_classes_.day, day)) return last_classes_.answer;
  last_classes_ = {day, {}};
  last_classes_.answer.reserve(units_.size());
  for (units::UnitId unit : units_) last_classes_.answer.push_back(class_of(unit, day));
  return last_classes_.answer;
}

std::uint16_t BoardSources::class_of(units::UnitId unit, Date day) {
  ClassKey key;
  criteria::ProfileChoice choice = profile_of(*world_.set, unit, *world_.registry, day);
  key.emplace_back(nullptr, choice.profile ? choice.profile->code : "");
  OtherSets others = other_sets(world_, unit, day);
  for (const std::string& code : followed_) {
    OtherSet other = others(code);
    key.emplace_back(other.set, other.profile);
  }
  auto [found, is_new] = classes_.emplace(key, static_cast<std::uint16_t>(keys_.size()));
  if (is_new) keys_.push_back(std::move(key));
  return found->second;
}

Bounds BoardSources::bounds(std::uint16_t each, Month period) const {
  std::lock_guard lock(mutex_);
  const ClassKey& key = keys_[each];
  OtherSets others = [&](std::string_view code) -> OtherSet {
    for (std::size_t at = 0; at < followed_.size(); ++at)
      if (followed_[at] == code) return {key[at + 1].first, key[at + 1].second};
    return {};
  };
  return bounds_for(*world_.set, key.front().second, period.year(), others);
}

std::vector<DerivedColumn> BoardSources::derived(Month period) {
  std::lock_guard lock(mutex_);
  Date day = period.last_day();
  if (is_quiet(unit_changes_, last_derived_.day, day) && is_quiet(decision_changes_, last_derived_.day, day))
    return last_derived_.answer;
  last_derived_ = {day, {}};
  for (const criteria::Criterion& criterion : world_.set->criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) {
      if (indicator.derivation.origin == criteria::Origin::recorded) continue;
      for (const criteria::Part& part : indicator.parts)
        last_derived_.answer.push_back(
            column(*layout_->slot_of(indicator.code, part.code), indicator.derivation, day));
    }
  return last_derived_.answer;
}

DerivedColumn BoardSources::column(int slot, const criteria::Derivation& derivation, Date day) const {
  DerivedColumn column{slot, std::vector<std::optional<std::int64_t>>(units_.size())};
  DerivedValues values = derived_values(derivation, units_, *world_.registry, *world_.decisions, day);
  for (std::size_t at = 0; at < units_.size(); ++at)
    if (auto found = values.find(units_[at]); found != values.end())
      column.values[at] = found->second.units();
  return column;
}

}  // namespace ntm::assessment
