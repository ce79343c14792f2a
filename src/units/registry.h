#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "units/unit.h"

namespace ntm::units {

/// All units over all time, in memory, immutable. Every question takes a day.
class Registry {
 public:
  Registry(std::vector<Unit> units, std::vector<Succession> successions);

  const std::vector<Unit>& units() const { return units_; }
  const std::vector<Succession>& successions() const { return successions_; }
  const Unit* find(UnitId id) const;

  /// The unit that bore the code that day; nothing when none did.
  std::optional<UnitId> by_code(std::string_view code, Date on) const;
  /// The unit that bore the code last, whether or not it still does; nothing when none ever did.
  std::optional<UnitId> last_bearer(std::string_view code) const;
  /// What the unit was called that day; nothing when it did not exist.
  std::optional<UnitOnDay> on_day(UnitId id, Date on) const;
  /// Its code that day, or its last code when it no longer exists; "" for an unknown id.
  std::string code_of(UnitId id, Date on) const;

  std::optional<UnitId> parent(UnitId id, Date on) const;
  /// The unit itself or its nearest ancestor of that level.
  std::optional<UnitId> ancestor(UnitId id, Level level, Date on) const;
  /// Direct children that existed that day, in the order of their names.
  std::vector<UnitId> children(UnitId id, Date on) const;
  /// Every unit of the level below `id` (or `id` itself when it is of that level).
  std::vector<UnitId> below(UnitId id, Level level, Date on) const;
  /// Every unit of the level that existed that day.
  std::vector<UnitId> of_level(Level level, Date on) const;

  /// The attribute's value that day; nothing when not recorded.
  std::optional<std::string> attribute(UnitId id, std::string_view name, Date on) const;
  /// Whether the unit belonged to the programme that day (attribute ntm_programme = yes), which is not the
  /// type "xã".
  bool in_programme(UnitId id, Date on) const;

  std::vector<Succession> successors(UnitId id) const;
  std::vector<Succession> predecessors(UnitId id) const;

 private:
  std::vector<Unit> units_;
  std::vector<Succession> successions_;
  std::unordered_map<UnitId, std::size_t> by_id_;
  std::unordered_map<std::string, std::vector<UnitId>> by_code_;
  std::unordered_map<UnitId, std::vector<UnitId>> ever_children_;
  std::unordered_map<UnitId, std::vector<std::size_t>> out_, in_;
};

}  // namespace ntm::units
