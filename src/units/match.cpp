#include "units/match.h"

#include <algorithm>

#include "base/text.h"

namespace ntm::units {
namespace {

std::string as_written(std::string_view text) { return trimmed(to_nfc(text)); }

/// Aliases are compared without marks: they are spellings met somewhere, not the unit's own.
std::string alias_key(std::string_view text) { return fold_key(text); }

void add_unique(std::vector<UnitId>& units, UnitId id) {
  if (std::find(units.begin(), units.end(), id) == units.end()) units.push_back(id);
}

/// A leading word for the type and the rest of the name; no type when the name does not begin with one.
std::pair<const TypeOfUnit*, std::string> without_type(const std::string& name) {
  for (const TypeOfUnit& type : unit_types()) {
    std::size_t words =
        static_cast<std::size_t>(std::count(type.name_vi.begin(), type.name_vi.end(), ' ')) + 1;
    std::size_t end = 0;
    for (std::size_t word = 0; word < words && end != std::string::npos; ++word)
      end = name.find(' ', end + (word > 0));
    if (end == std::string::npos) continue;
    if (fold_key(name.substr(0, end)) == fold_key(type.name_vi)) return {&type, name.substr(end + 1)};
  }
  return {nullptr, name};
}

}  // namespace

NameIndex::NameIndex(std::shared_ptr<const Registry> registry) : registry_(std::move(registry)) {
  ways_ = {{MatchedBy::exact, as_written, {}},
           {MatchedBy::tone, tone_key, {}},
           {MatchedBy::folded, fold_key, {}},
           {MatchedBy::highland, highland_key, {}},
           {MatchedBy::alias, alias_key, {}}};
  for (const Unit& unit : registry_->units())
    for (Way& way : ways_) {
      if (way.by == MatchedBy::alias)
        for (const std::string& alias : unit.aliases) way.units.emplace(way.key_of(alias), unit.id);
      else
        for (const Dated& name : unit.names) way.units.emplace(way.key_of(name.value), unit.id);
    }
}

bool NameIndex::fits(UnitId id, const NameQuery& query, const TypeOfUnit* type, Date on) const {
  auto unit = registry_->on_day(id, on);
  if (!unit || (type && unit->type != type->code)) return false;
  if (query.level && unit->level != *query.level) return false;
  if (query.above && unit->level >= *query.above) return false;
  if (!query.within) return true;
  const Unit* holder = registry_->find(*query.within);
  return id != *query.within && holder && registry_->ancestor(id, holder->level, on) == query.within;
}

Matches NameIndex::find_named(std::string_view name, const NameQuery& query, const TypeOfUnit* type,
                              Date on) const {
  for (const Way& way : ways_) {
    Matches matches{{}, way.by};
    auto [first, last] = way.units.equal_range(way.key_of(name));
    for (auto at = first; at != last; ++at)
      if (fits(at->second, query, type, on)) add_unique(matches.units, at->second);
    if (!matches.units.empty()) return matches;
  }
  return {};
}

Matches NameIndex::find(const NameQuery& query, Date on) const {
  std::string name = as_written(query.name);
  if (name.empty()) return {};
  if (auto id = registry_->by_code(name, on); id && fits(*id, query, nullptr, on))
    return {{*id}, MatchedBy::code};
  Matches whole = find_named(name, query, nullptr, on);
  auto [type, rest] = without_type(name);
  return whole.units.empty() && type ? find_named(rest, query, type, on) : whole;
}

}  // namespace ntm::units
