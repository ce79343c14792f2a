#include "scorecards.h"

#include <algorithm>

#include "chance.h"
#include "criteria/read.h"
#include "criteria/rules.h"

namespace ntm::bench {
namespace {

using assessment::Conclusion;
using assessment::Entry;

criteria::Set read(const std::filesystem::path& file) {
  Problems problems;
  criteria::Set set = criteria::read_set(datafile::read_source(file, datafile::largest_yaml_bytes), problems);
  problems.refuse_if_any();
  return set;
}

/// Every at-least and at-most figure that nobody knows for a profile gets an invented one for all.
void complete(criteria::Part& part) {
  bool is_compared =
      part.comparison == criteria::Comparison::at_least || part.comparison == criteria::Comparison::at_most;
  bool is_for_all = std::any_of(part.thresholds.begin(), part.thresholds.end(),
                                [](const auto& each) { return each.profile == "all" && !each.year; });
  if (!is_compared || is_for_all) return;
  Decimal invented = Decimal::whole(part.comparison == criteria::Comparison::at_least ? 60 : 10);
  part.thresholds.push_back({"all", {}, invented, {"", "", "illustrative", false, {}}});
}

criteria::Set completed(criteria::Set set) {
  set.code = "VARIANT";
  set.name = "Biến thể để đo tốc độ";
  for (criteria::Criterion& criterion : set.criteria)
    for (criteria::Indicator& indicator : criterion.indicators)
      for (criteria::Part& part : indicator.parts) complete(part);
  return set;
}

std::optional<std::string> attribute(const Nation& nation, const Nation::Commune& commune,
                                     std::string_view whose, std::string_view name) {
  if (whose == "province" && name == "region") return nation.provinces[commune.province].region;
  if (whose == "parent" && name == "poor_district")
    return nation.districts[commune.district].is_poor ? "yes" : "no";
  if (whose == "self" && name == "extremely_difficult") return commune.is_extremely_difficult ? "yes" : "no";
  return "no";
}

/// What an assessor concluded, mostly in line with how good the commune is.
Conclusion conclusion(int quality, std::uint64_t roll) {
  if (roll % 100 < 3) return Conclusion::not_applicable;
  return static_cast<int>(roll / 100 % 100) < quality ? Conclusion::met : Conclusion::not_met;
}

/// 40 to 99: how many of a hundred indicators a commune meets.
int quality_of(std::size_t unit) { return 40 + below(60, unit, 21); }

}  // namespace

std::vector<criteria::Set> commune_sets(const std::filesystem::path& repository) {
  std::filesystem::path folder = repository / "data/criteria";
  criteria::Set basic = read(folder / "VN-XA-NTM-2021-2025.yaml");
  return {basic, read(folder / "VN-XA-NTMNC-2021-2025.yaml"), completed(basic)};
}

Scorecards::Scorecards(const Nation& nation, criteria::Set set, Month first, int months)
    : nation_(nation),
      set_(std::move(set)),
      layout_(std::make_shared<const assessment::Layout>(set_)),
      first_(first),
      months_(months) {
  for (const Nation::Commune& commune : nation.communes) class_of_.push_back(class_for(commune));
  for (const criteria::Criterion& criterion : set_.criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) indicators_.push_back(&indicator);
  for (std::size_t each = 0; each < profiles_.size(); ++each)
    usual_bounds_.push_back(bounds(static_cast<std::uint16_t>(each), first));
}

std::uint16_t Scorecards::class_for(const Nation::Commune& commune) {
  auto ask = [&](std::string_view whose, std::string_view name) {
    return attribute(nation_, commune, whose, name);
  };
  const criteria::Profile* profile = criteria::choose_profile(set_, ask, {}).profile;
  std::string code = profile ? profile->code : "";
  auto known = std::find(profiles_.begin(), profiles_.end(), code);
  auto number = static_cast<std::uint16_t>(known - profiles_.begin());
  if (known == profiles_.end()) profiles_.push_back(code);
  return number;
}

assessment::Bounds Scorecards::bounds(std::uint16_t each, Month period) const {
  return assessment::bounds_for(set_, profiles_[each], period.year(), {});
}

/// Answers and counts by chance; figures strewn around the threshold, better with quality and with the years.
std::optional<std::int64_t> Scorecards::value(std::size_t unit, int slot, Month period,
                                              std::uint64_t roll) const {
  const assessment::Slot& at = layout_->slots()[static_cast<std::size_t>(slot)];
  if (at.part < 0 || roll % 100 < 3) return {};
  const criteria::Indicator& indicator = *indicators_[static_cast<std::size_t>(at.indicator)];
  criteria::Comparison comparison = indicator.parts[static_cast<std::size_t>(at.part)].comparison;
  int quality = quality_of(unit), luck = static_cast<int>(roll / 100 % 100);
  bool good = luck < quality;
  if (comparison == criteria::Comparison::yes_no) return Decimal::whole(good).units();
  if (comparison == criteria::Comparison::must_not_exist) return Decimal::whole(good ? 0 : luck).units();
  const assessment::Bound& bound = usual_bounds_[class_of_[unit]][static_cast<std::size_t>(slot)];
  std::int64_t middle = bound.is_known ? bound.units : Decimal::whole(50).units();
  std::int64_t inside = quality - luck + (period.index() - first_.index()) / 3;
  std::int64_t distance = middle * inside / 200 / 100 * 100;
  return std::max<std::int64_t>(0, at.is_at_most ? middle - distance : middle + distance);
}

std::optional<Entry> Scorecards::entry(std::size_t unit, int slot, Month period) const {
  auto month = static_cast<std::uint64_t>(period.index());
  std::uint64_t roll = chance(unit, static_cast<std::uint64_t>(slot), month);
  Entry entry{value(unit, slot, period, roll), {}, static_cast<assessment::Stage>(roll >> 32 & 1)};
  bool is_whole = layout_->slots()[static_cast<std::size_t>(slot)].part < 0;
  if (roll >> 40 & 1 && (roll >> 41 & 1 || !is_whole))
    entry.conclusion = conclusion(quality_of(unit), roll >> 44);
  if (!entry.value && !entry.conclusion) return {};
  return entry;
}

Entry Scorecards::standing(std::size_t unit, int slot, Month period) const {
  for (Month month = period; month >= first_; month = month.plus(-1))
    if (auto found = entry(unit, slot, month)) return *found;
  return {};
}

std::vector<assessment::Value> Scorecards::rows_of(std::size_t unit) const {
  std::vector<assessment::Value> rows;
  for (int month = 0; month < months_; ++month)
    for (int slot = 0; slot < layout_->slot_count(); ++slot) {
      auto found = entry(unit, slot, first_.plus(month));
      if (!found) continue;
      const assessment::Slot& at = layout_->slots()[static_cast<std::size_t>(slot)];
      const criteria::Indicator& indicator = *indicators_[static_cast<std::size_t>(at.indicator)];
      assessment::Value row;
      row.unit = static_cast<units::UnitId>(unit);
      row.set = set_.code;
      row.indicator = indicator.code;
      if (at.part >= 0) row.part = indicator.parts[static_cast<std::size_t>(at.part)].code;
      row.period = first_.plus(month);
      row.stage = found->stage;
      if (found->value) row.value = Decimal::from_units(*found->value);
      row.conclusion = found->conclusion;
      rows.push_back(std::move(row));
    }
  return rows;
}

assessment::Situation Scorecards::situation(std::size_t unit, Month period) const {
  assessment::Situation situation;
  situation.set = &set_;
  situation.profile = profiles_[class_of_[unit]];
  situation.period = period;
  return situation;
}

std::unique_ptr<assessment::Engine> Scorecards::engine(unsigned threads) const {
  assessment::Sources sources;
  sources.classes = [this](Month) { return class_of_; };
  sources.bounds = [this](std::uint16_t each, Month period) { return bounds(each, period); };
  auto engine = std::make_unique<assessment::Engine>(layout_, unit_count(), sources,
                                                     assessment::Engine::Options{threads, months_});
  engine->load([&](assessment::Engine::Loader& loader) {
    for (int month = 0; month < months_; ++month)
      for (std::size_t unit = 0; unit < unit_count(); ++unit)
        for (int slot = 0; slot < layout_->slot_count(); ++slot)
          if (auto found = entry(unit, slot, first_.plus(month)))
            loader.put(first_.plus(month), unit, slot, *found);
  });
  return engine;
}

}  // namespace ntm::bench
