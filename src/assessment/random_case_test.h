#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "assessment/engine.h"
#include "assessment/verdict_rules.h"

namespace ntm::assessment::testing {

/// Repeatable chance: the same seed gives the same sequence on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  int below(int limit) {
    return static_cast<int>(next() % static_cast<std::uint64_t>(limit));
  }  ///< 0 … limit - 1
  bool one_in(int chances) { return below(chances) == 0; }

 private:
  std::uint64_t state_;
};

/// How large a random case may become.
struct Sizes {
  int criteria = 3, indicators = 3, units = 3, months = 5, rows = 24;
};

/// A small set, units with profiles, and a table of values: everything that a verdict depends on. The table
/// keeps the primary key: one row per unit, indicator, part, month and stage.
struct RandomCase {
  criteria::Set set;
  std::vector<std::string> profile_of_unit;  ///< "" for a unit that no profile fits.
  std::vector<Value> rows;                   ///< Unit ids are 0, 1, …
  Month first{2022, 11};                     ///< The months judged begin here; rows may be earlier.
  int months = 1;

  std::vector<Value> rows_of(int unit) const;
  Situation situation(int unit, Month period) const;
  UnitJudgement judge(int unit, Month period) const;
};

RandomCase random_case(std::uint64_t seed, const Sizes& sizes);

/// An engine that holds the case, loaded month by month.
std::unique_ptr<Engine> engine_of(const RandomCase& random, Engine::Options options = {1, 36});
/// The rows of a unit as the engine takes them.
Engine::UnitRows engine_rows(const Layout& layout, const std::vector<Value>& rows, std::size_t unit);

}  // namespace ntm::assessment::testing
