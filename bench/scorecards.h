#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/bounds.h"
#include "assessment/engine.h"
#include "assessment/verdict_rules.h"
#include "criteria/set.h"
#include "nation.h"

namespace ntm::bench {

/// The criteria sets that are judged: the commune set in force, the advanced one (nâng cao), and a variant of
/// the first in which every threshold that provinces set has an invented figure, so that nothing is left
/// uncompared.
std::vector<criteria::Set> commune_sets(const std::filesystem::path& repository);

/// Generated values of the whole nation under one set. A value is renewed every month and drifts upwards;
/// three of a hundred are not, and the earlier one stands; a third of the cells carry an assessor's
/// conclusion, some of them against the figures.
class Scorecards {
 public:
  /// The nation must outlive this.
  Scorecards(const Nation& nation, criteria::Set set, Month first, int months);

  const criteria::Set& set() const { return set_; }
  const assessment::Layout& layout() const { return *layout_; }
  std::size_t unit_count() const { return nation_.communes.size(); }
  Month first() const { return first_; }
  int months() const { return months_; }

  std::uint16_t class_of(std::size_t unit) const { return class_of_[unit]; }
  const std::vector<std::string>& profiles() const { return profiles_; }  ///< By class.
  assessment::Bounds bounds(std::uint16_t each, Month period) const;

  /// What was entered for a slot of a unit in a month; nothing when nobody did.
  std::optional<assessment::Entry> entry(std::size_t unit, int slot, Month period) const;
  /// What stands in that month: the entry of the latest month up to it that has one; empty when none has.
  assessment::Entry standing(std::size_t unit, int slot, Month period) const;
  std::vector<assessment::Value> rows_of(std::size_t unit) const;
  assessment::Situation situation(std::size_t unit, Month period) const;

  /// An engine that holds everything. `threads` 0: all cores.
  std::unique_ptr<assessment::Engine> engine(unsigned threads = 0) const;

 private:
  std::optional<std::int64_t> value(std::size_t unit, int slot, Month period, std::uint64_t roll) const;
  std::uint16_t class_for(const Nation::Commune& commune);

  const Nation& nation_;
  criteria::Set set_;
  std::shared_ptr<const assessment::Layout> layout_;
  Month first_;
  int months_;
  std::vector<std::string> profiles_;
  std::vector<std::uint16_t> class_of_;
  std::vector<const criteria::Indicator*> indicators_;
  std::vector<assessment::Bounds>
      usual_bounds_;  ///< By class, of the first month: what values are strewn around.
};

}  // namespace ntm::bench
