#include "units/draft_rules.h"

#include <unordered_map>

#include "units/problems.h"

namespace ntm::units {
namespace {

/// A unit a parent code may point to: one of the draft or one already on the map.
struct Known {
  std::string name, type, parent_code;
  int line = 0;
};

class Checker {
 public:
  Checker(const Draft& draft, const Registry& registry) : draft_(draft), registry_(registry) {}

  CheckedDraft run() {
    for (const NewUnit& unit : draft_.units) {
      check_alone(unit);
      check_code(unit);
      check_parent(unit);
      seen_.emplace(unit.code, Known{unit.name, unit.type, unit.parent_code, unit.place.line});
    }
    return std::move(result_);
  }

 private:
  void check_alone(const NewUnit& unit) {
    if (!find_type(unit.type)) result_.problems.add(unknown_type(unit.place, unit.type));
    if (unit.name.empty()) result_.problems.add(empty_name(unit.place, unit.code));
    if (unit.validity.to && *unit.validity.to <= unit.validity.from)
      result_.problems.add(validity_reversed(unit.place));
    for (std::size_t at = 0; at < unit.attributes.size(); ++at) check_attribute(unit, at);
  }

  void check_attribute(const NewUnit& unit, std::size_t at) {
    const Attribute& attribute = unit.attributes[at];
    if (attribute.validity.to && *attribute.validity.to <= attribute.validity.from)
      result_.problems.add(validity_reversed(unit.place));
    for (std::size_t other = 0; other < at; ++other)
      if (unit.attributes[other].name == attribute.name &&
          unit.attributes[other].validity.overlaps(attribute.validity))
        result_.problems.add(attribute_overlaps(unit.place, attribute.name));
  }

  void check_code(const NewUnit& unit) {
    if (auto seen = seen_.find(unit.code); seen != seen_.end())
      return result_.problems.add(duplicate_code(unit.place, unit.code, seen->second.line));
    auto bearer = on_map(unit.code, unit.validity.from);
    if (!bearer) return result_.to_add.push_back(&unit);
    bool same =
        bearer->name == unit.name && bearer->type == unit.type && bearer->parent_code == unit.parent_code;
    if (!same) return result_.problems.add(code_already_borne(unit.place, unit.code, bearer->name));
    ++result_.already_there;
  }

  void check_parent(const NewUnit& unit) {
    const TypeOfUnit* type = find_type(unit.type);
    if (!type || (unit.parent_code.empty() && type->level == Level::province)) return;
    auto parent = known(unit.parent_code, unit.validity.from);
    if (!parent) return result_.problems.add(unknown_parent(unit.place, unit.parent_code));
    const TypeOfUnit* parent_type = find_type(parent->type);
    if (parent_type && parent_type->level >= type->level)
      result_.problems.add(wrong_parent_level(unit.place, type->name_vi, parent_type->name_vi));
  }

  std::optional<Known> known(const std::string& code, Date on) const {
    if (auto seen = seen_.find(code); seen != seen_.end()) return seen->second;
    return on_map(code, on);
  }

  /// The unit that bears the code on the day.
  std::optional<Known> on_map(const std::string& code, Date on) const {
    auto id = registry_.by_code(code, on);
    auto unit = id ? registry_.on_day(*id, on) : std::nullopt;
    if (!unit) return {};
    return Known{unit->name, unit->type, unit->parent ? registry_.code_of(*unit->parent, on) : ""};
  }

  const Draft& draft_;
  const Registry& registry_;
  CheckedDraft result_;
  std::unordered_map<std::string, Known> seen_;
};

}  // namespace

CheckedDraft check(const Draft& draft, const Registry& registry) { return Checker(draft, registry).run(); }

}  // namespace ntm::units
