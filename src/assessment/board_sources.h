#pragma once
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "assessment/engine.h"
#include "assessment/world.h"

namespace ntm::assessment {

/// Answers what the engine asks about a month, from the world as it is on the month's last day. Consecutive
/// months between which nothing about units or decisions changed share their answer.
class BoardSources {
 public:
  BoardSources(World world, std::vector<units::UnitId> units, std::shared_ptr<const Layout> layout);

  Sources sources();
  World world() const;
  void use(std::shared_ptr<const recognition::Decisions> decisions);

  /// Whether anything about units or decisions changes after `from`, up to and including `to`.
  bool changes_between(Date from, Date to) const;
  const std::vector<units::UnitId>& units() const { return units_; }

 private:
  /// One class of units: their profile, and for each set that is followed, its version and their profile in
  /// it.
  using ClassKey = std::vector<std::pair<const criteria::Set*, std::string>>;
  template <class Answer>
  struct Remembered {
    std::optional<Date> day;
    Answer answer;
  };

  std::vector<std::uint16_t> classes(Month period);
  std::uint16_t class_of(units::UnitId unit, Date day);
  Bounds bounds(std::uint16_t each, Month period) const;
  std::vector<DerivedColumn> derived(Month period);
  DerivedColumn column(int slot, const criteria::Derivation& derivation, Date day) const;
  void note_changes();
  bool is_quiet(const std::set<Date>& changes, std::optional<Date> one, Date other) const;

  mutable std::mutex mutex_;
  World world_;
  std::vector<units::UnitId> units_;
  std::shared_ptr<const Layout> layout_;
  std::vector<std::string> followed_;
  std::set<Date> unit_changes_, decision_changes_;
  std::map<ClassKey, std::uint16_t> classes_;
  std::vector<ClassKey> keys_;  ///< By class.
  Remembered<std::vector<std::uint16_t>> last_classes_;
  Remembered<std::vector<DerivedColumn>> last_derived_;
};

}  // namespace ntm::assessment
