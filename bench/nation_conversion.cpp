// The generated nation's reorganisation.
#include <fmt/format.h>

#include <algorithm>

#include "chance.h"
#include "nation.h"

namespace ntm::bench {
namespace {

/// Of 10,035 communes 131 go on, 439 are split, and 3,321 units come out.
constexpr std::size_t kept_of_2025 = 131, split_of_2025 = 439, units_after_2025 = 3'321;

/// 63 provinces become 34: 11 stay alone, 17 pairs and 6 groups of three merge. The number of each one's
/// group.
std::vector<std::size_t> province_groups() {
  std::vector<std::size_t> groups;
  for (std::size_t group = 0; group < 34; ++group)
    groups.insert(groups.end(), group < 11 ? 1 : group < 28 ? 2 : 3, group);
  return groups;
}

class Conversion {
 public:
  explicit Conversion(const Nation& nation) : nation_(nation), groups_(province_groups()) {}

  std::string table() {
    choose(kept_of_2025, 11, is_kept_);
    choose(split_of_2025, 12, is_split_);
    gather();
    text_ = "old_code,new_code,new_full_name,old_province_code,new_province_code,relation\n";
    for (std::size_t at = 0; at < nation_.communes.size(); ++at) write(at);
    return text_;
  }

 private:
  std::size_t scaled(std::size_t of_2025) const {
    return nation_.communes.size() * of_2025 / communes_of_2025;
  }
  std::size_t group_of(std::size_t commune) const { return groups_[nation_.communes[commune].province]; }

  /// Marks a scaled number of communes by chance, none that has a mark already.
  void choose(std::size_t of_2025, std::uint64_t salt, std::vector<bool>& mark) {
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < nation_.communes.size(); ++at)
      if (is_kept_.empty() || !is_kept_[at]) order.push_back(at);
    std::sort(order.begin(), order.end(),
              [&](auto one, auto other) { return chance(one, salt) < chance(other, salt); });
    std::vector<bool> chosen(nation_.communes.size());
    for (std::size_t at = 0; at < scaled(of_2025); ++at) chosen[order[at]] = true;
    mark = std::move(chosen);
  }

  /// Neighbours become one: every third commune or so begins a new unit, and every province does.
  void gather() {
    std::size_t merging = nation_.communes.size() - scaled(kept_of_2025), passed = 0, begun = 0;
    std::size_t wanted = scaled(units_after_2025) - scaled(kept_of_2025);
    new_unit_.resize(nation_.communes.size());
    for (std::size_t at = 0; at < nation_.communes.size(); ++at) {
      if (is_kept_[at]) continue;
      bool is_due = begun * merging <= passed * wanted && begun < wanted;
      if (first_member_.empty() || is_due || group_of(first_member_.back()) != group_of(at)) {
        first_member_.push_back(at);
        ++begun;
      }
      new_unit_[at] = first_member_.size() - 1;
      ++passed;
    }
  }

  const std::string& new_province(std::size_t commune) const {
    auto first = std::find(groups_.begin(), groups_.end(), group_of(commune));
    return nation_.provinces[static_cast<std::size_t>(first - groups_.begin())].code;
  }

  void line(std::size_t from, std::size_t first_member, const char* relation) {
    const Nation::Commune& old = nation_.communes[from];
    const Nation::Commune& into = nation_.communes[first_member];
    text_ +=
        fmt::format("{},{},{} {},{},{},{}\n", old.code, into.code, into.type == "Phường" ? "Phường" : "Xã",
                    into.name, nation_.provinces[old.province].code, new_province(from), relation);
  }

  void write(std::size_t at) {
    if (is_kept_[at]) return line(at, at, "unchanged");
    if (!is_split_[at]) return line(at, first_member_[new_unit_[at]], "full");
    // A split goes to two units, now and then to three; at the edge of a province to those before it.
    std::size_t pieces = below(8, at, 13) == 0 ? 3 : 2, first = new_unit_[at];
    while (first + pieces > first_member_.size() ||
           group_of(first_member_[first + pieces - 1]) != group_of(at))
      --first;
    for (std::size_t piece = 0; piece < pieces; ++piece) line(at, first_member_[first + piece], "partial");
  }

  const Nation& nation_;
  std::vector<std::size_t> groups_;
  std::vector<bool> is_kept_, is_split_;
  std::vector<std::size_t> new_unit_;      ///< Of each commune; no meaning for one that is kept.
  std::vector<std::size_t> first_member_;  ///< Of each new unit, which takes its code and name.
  std::string text_;
};

}  // namespace

datafile::Source conversion_of(const Nation& nation) {
  return {"nation-reorganised.csv", Conversion(nation).table()};
}

}  // namespace ntm::bench
