#include "units/registry.h"

#include <algorithm>

#include "base/text.h"

namespace ntm::units {
namespace {

const Dated* in_force(const std::vector<Dated>& values, Date on) {
  for (const Dated& dated : values)
    if (dated.validity.contains(on)) return &dated;
  return nullptr;
}

std::string value_on(const std::vector<Dated>& values, Date on) {
  const Dated* dated = in_force(values, on);
  return dated ? dated->value : "";
}

}  // namespace

Registry::Registry(std::vector<Unit> units, std::vector<Succession> successions)
    : units_(std::move(units)), successions_(std::move(successions)) {
  for (std::size_t at = 0; at < units_.size(); ++at) {
    const Unit& unit = units_[at];
    by_id_[unit.id] = at;
    for (const Dated& code : unit.codes) by_code_[code.value].push_back(unit.id);
    for (const DatedParent& parent : unit.parents) {
      auto& children = ever_children_[parent.parent];
      if (children.empty() || children.back() != unit.id) children.push_back(unit.id);
    }
  }
  for (std::size_t at = 0; at < successions_.size(); ++at) {
    out_[successions_[at].from].push_back(at);
    in_[successions_[at].to].push_back(at);
  }
}

const Unit* Registry::find(UnitId id) const {
  auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &units_[found->second];
}

std::optional<UnitId> Registry::by_code(std::string_view code, Date on) const {
  auto found = by_code_.find(std::string(code));
  if (found == by_code_.end()) return {};
  for (UnitId id : found->second)
    if (const Dated* borne = in_force(find(id)->codes, on); borne && borne->value == code) return id;
  return {};
}

std::optional<UnitId> Registry::last_bearer(std::string_view code) const {
  auto found = by_code_.find(std::string(code));
  if (found == by_code_.end()) return {};
  auto since = [&](UnitId id) { return find(id)->codes.back().validity.from; };
  return *std::max_element(found->second.begin(), found->second.end(),
                           [&](UnitId one, UnitId other) { return since(one) < since(other); });
}

std::optional<UnitOnDay> Registry::on_day(UnitId id, Date on) const {
  const Unit* unit = find(id);
  const Dated* name = unit ? in_force(unit->names, on) : nullptr;
  if (!name) return {};
  return UnitOnDay{
      id, unit->level, value_on(unit->codes, on), name->value, value_on(unit->types, on), parent(id, on)};
}

std::string Registry::code_of(UnitId id, Date on) const {
  const Unit* unit = find(id);
  if (!unit || unit->codes.empty()) return "";
  const Dated* borne = in_force(unit->codes, on);
  return borne ? borne->value : unit->codes.back().value;
}

std::optional<UnitId> Registry::parent(UnitId id, Date on) const {
  const Unit* unit = find(id);
  if (!unit) return {};
  for (const DatedParent& dated : unit->parents)
    if (dated.validity.contains(on)) return dated.parent;
  return {};
}

std::optional<UnitId> Registry::ancestor(UnitId id, Level level, Date on) const {
  for (std::optional<UnitId> at = id; at; at = parent(*at, on)) {
    const Unit* unit = find(*at);
    if (!unit || unit->level < level) return {};
    if (unit->level == level) return at;
  }
  return {};
}

std::vector<UnitId> Registry::children(UnitId id, Date on) const {
  std::vector<std::pair<std::string, UnitId>> by_name;
  auto found = ever_children_.find(id);
  if (found == ever_children_.end()) return {};
  for (UnitId child : found->second)
    if (auto unit = on_day(child, on); unit && unit->parent == id)
      by_name.emplace_back(sort_key(unit->name), child);
  std::sort(by_name.begin(), by_name.end());
  std::vector<UnitId> result;
  for (const auto& [key, child] : by_name) result.push_back(child);
  return result;
}

std::vector<UnitId> Registry::below(UnitId id, Level level, Date on) const {
  const Unit* unit = find(id);
  if (!unit || unit->level > level) return {};
  if (unit->level == level) return {id};
  std::vector<UnitId> result;
  for (UnitId child : children(id, on)) {
    std::vector<UnitId> part = below(child, level, on);
    result.insert(result.end(), part.begin(), part.end());
  }
  return result;
}

std::vector<UnitId> Registry::of_level(Level level, Date on) const {
  std::vector<UnitId> result;
  for (const Unit& unit : units_)
    if (unit.level == level && in_force(unit.names, on)) result.push_back(unit.id);
  return result;
}

std::optional<std::string> Registry::attribute(UnitId id, std::string_view name, Date on) const {
  const Unit* unit = find(id);
  if (!unit) return {};
  for (const Attribute& attribute : unit->attributes)
    if (attribute.name == name && attribute.validity.contains(on)) return attribute.value;
  return {};
}

bool Registry::in_programme(UnitId id, Date on) const { return attribute(id, "ntm_programme", on) == "yes"; }

std::vector<Succession> Registry::successors(UnitId id) const {
  std::vector<Succession> result;
  if (auto found = out_.find(id); found != out_.end())
    for (std::size_t at : found->second) result.push_back(successions_[at]);
  return result;
}

std::vector<Succession> Registry::predecessors(UnitId id) const {
  std::vector<Succession> result;
  if (auto found = in_.find(id); found != in_.end())
    for (std::size_t at : found->second) result.push_back(successions_[at]);
  return result;
}

}  // namespace ntm::units
