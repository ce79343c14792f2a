#include "assessment/random_case_test.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "assessment/bounds.h"

namespace ntm::assessment::testing {
namespace {

using criteria::Comparison;

const std::vector<std::string> profiles{"TN", "TDMNPB", "DBSH"};

/// Few different figures, so that values often meet thresholds exactly.
Decimal figure(Dice& dice) { return Decimal::from_units(dice.below(7) * 5000 + (dice.one_in(6) ? 1 : 0)); }

std::vector<criteria::Threshold> random_thresholds(Dice& dice) {
  std::vector<criteria::Threshold> thresholds;
  std::set<std::pair<std::string, int>> taken;
  for (int count = dice.below(5); count > 0; --count) {
    std::string profile = dice.one_in(3) ? "all" : profiles[static_cast<std::size_t>(dice.below(3))];
    std::optional<int> year;
    if (dice.one_in(2)) year = 2022 + dice.below(2);
    if (!taken.insert({profile, year.value_or(0)}).second) continue;
    criteria::Threshold threshold{profile, year, figure(dice), {}};
    threshold.source.verified = dice.one_in(2);
    thresholds.push_back(threshold);
  }
  return thresholds;
}

criteria::Part random_part(Dice& dice, const std::string& code) {
  criteria::Part part;
  part.code = code;
  part.comparison = static_cast<Comparison>(dice.below(4));
  if (part.comparison == Comparison::at_least || part.comparison == Comparison::at_most)
    part.thresholds = random_thresholds(dice);
  return part;
}

criteria::Indicator random_indicator(Dice& dice, const std::string& code) {
  criteria::Indicator indicator;
  indicator.code = code;
  indicator.may_not_apply = dice.one_in(3);
  indicator.indicators_unknown = dice.one_in(12);
  if (!dice.one_in(3)) {
    indicator.parts.push_back(random_part(dice, ""));
    return indicator;
  }
  for (int part = 0, count = 1 + dice.below(3); part < count; ++part)
    indicator.parts.push_back(random_part(dice, std::string(1, static_cast<char>('a' + part))));
  return indicator;
}

criteria::Set random_set(Dice& dice, const Sizes& sizes) {
  criteria::Set set;
  set.code = "SET";
  set.stale_after_months = dice.below(4);
  for (int at = 0, count = 1 + dice.below(sizes.criteria); at < count; ++at) {
    criteria::Criterion criterion;
    criterion.code = std::to_string(at + 1);
    for (int each = 0, indicators = 1 + dice.below(sizes.indicators); each < indicators; ++each)
      criterion.indicators.push_back(random_indicator(dice, criterion.code + "." + std::to_string(each + 1)));
    set.criteria.push_back(std::move(criterion));
  }
  return set;
}

const criteria::Indicator& any_indicator(Dice& dice, const criteria::Set& set) {
  const auto& criterion = set.criteria[static_cast<std::size_t>(dice.below(set.criteria_count()))];
  return criterion
      .indicators[static_cast<std::size_t>(dice.below(static_cast<int>(criterion.indicators.size())))];
}

/// Sometimes the whole, where parts have codes of their own; a whole takes no value.
Value random_row(Dice& dice, const RandomCase& random) {
  const criteria::Indicator& indicator = any_indicator(dice, random.set);
  auto at = static_cast<std::size_t>(dice.below(static_cast<int>(indicator.parts.size())));
  Value row;
  row.unit = dice.below(static_cast<int>(random.profile_of_unit.size()));
  row.set = random.set.code;
  row.indicator = indicator.code;
  row.part = indicator.parts[at].code;
  bool whole = !row.part.empty() && dice.one_in(3);
  if (whole) row.part.clear();
  row.period = random.first.plus(dice.below(random.months + 2) - 2);
  row.stage = static_cast<Stage>(dice.below(3));
  bool answer = indicator.parts[at].comparison == Comparison::yes_no;
  if (!whole && !dice.one_in(4)) row.value = answer ? Decimal::whole(dice.below(2)) : figure(dice);
  if (!row.value || dice.one_in(3))
    row.conclusion = static_cast<Conclusion>(dice.below(dice.one_in(2) ? 3 : 2));
  return row;
}

}  // namespace

std::uint64_t Dice::next() {  // splitmix64
  std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15ull;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ull;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBull;
  return mixed ^ mixed >> 31;
}

RandomCase random_case(std::uint64_t seed, const Sizes& sizes) {
  Dice dice(seed);
  RandomCase random;
  random.set = random_set(dice, sizes);
  random.months = 1 + dice.below(sizes.months);
  for (int unit = 0, count = 1 + dice.below(sizes.units); unit < count; ++unit)
    random.profile_of_unit.push_back(dice.one_in(5) ? "" : profiles[static_cast<std::size_t>(dice.below(3))]);
  std::set<std::tuple<units::UnitId, std::string, std::string, int, Stage>> taken;
  for (int row = 0, count = dice.below(sizes.rows + 1); row < count; ++row) {
    Value value = random_row(dice, random);
    if (taken.insert({value.unit, value.indicator, value.part, value.period.index(), value.stage}).second)
      random.rows.push_back(std::move(value));
  }
  return random;
}

std::vector<Value> RandomCase::rows_of(int unit) const {
  std::vector<Value> found;
  for (const Value& row : rows)
    if (row.unit == unit) found.push_back(row);
  return found;
}

Situation RandomCase::situation(int unit, Month period) const {
  Situation situation;
  situation.set = &set;
  situation.profile = profile_of_unit[static_cast<std::size_t>(unit)];
  situation.period = period;
  return situation;
}

UnitJudgement RandomCase::judge(int unit, Month period) const {
  std::vector<Value> own = rows_of(unit);
  return judge_unit(RowsOfUnit(own), situation(unit, period));
}

Engine::UnitRows engine_rows(const Layout& layout, const std::vector<Value>& rows, std::size_t unit) {
  Engine::UnitRows found{unit, {}};
  for (const Value& row : rows) {
    if (row.unit != static_cast<units::UnitId>(unit)) continue;
    Entry entry{{}, row.conclusion, row.stage};
    if (row.value) entry.value = row.value->units();
    found.rows.push_back({row.period, *layout.slot_of(row.indicator, row.part), entry});
  }
  return found;
}

/// A class for each profile, in the order of the units that bring them.
Sources sources_of(const RandomCase& random) {
  auto kept = std::make_shared<RandomCase>(random);
  Sources sources;
  sources.classes = [kept](Month) {
    std::vector<std::uint16_t> classes;
    for (const std::string& profile : kept->profile_of_unit)
      classes.push_back(static_cast<std::uint16_t>(std::find(profiles.begin(), profiles.end(), profile) -
                                                   profiles.begin()));
    return classes;
  };
  sources.bounds = [kept](std::uint16_t each, Month period) {
    std::string profile = each < profiles.size() ? profiles[each] : "";
    return bounds_for(kept->set, profile, period.year(), {});
  };
  return sources;
}

std::unique_ptr<Engine> engine_of(const RandomCase& random, Engine::Options options) {
  auto layout = std::make_shared<const Layout>(random.set);
  auto engine = std::make_unique<Engine>(layout, random.profile_of_unit.size(), sources_of(random), options);
  std::vector<std::pair<std::size_t, Engine::Row>> all;
  for (std::size_t unit = 0; unit < random.profile_of_unit.size(); ++unit)
    for (const auto& row : engine_rows(*layout, random.rows, unit).rows) all.push_back({unit, row});
  std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
    return one.second.period < other.second.period;
  });
  engine->load([&](Engine::Loader& loader) {
    for (const auto& [unit, row] : all) loader.put(row.period, unit, row.slot, row.entry);
  });
  return engine;
}

}  // namespace ntm::assessment::testing
