#include "nation.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "chance.h"

namespace ntm::bench {
namespace {

/// Regions with their number of provinces and the usual number of communes of one.
struct Region {
  const char* code;
  int provinces;
  int usual_communes;
};
constexpr Region regions[]{{"TDMNPB", 14, 150}, {"DBSH", 11, 230}, {"BTB", 6, 300},   {"DHNTB", 8, 140},
                           {"TN", 5, 130},      {"DNB", 6, 150},   {"DBSCL", 13, 125}};

constexpr std::size_t communes_per_district = 15;

/// Cuts `total` into parts proportional to the weights, exactly.
std::vector<std::size_t> cut(std::size_t total, const std::vector<std::size_t>& weights) {
  std::size_t sum = std::accumulate(weights.begin(), weights.end(), std::size_t{0}), passed = 0, given = 0;
  std::vector<std::size_t> parts;
  for (std::size_t weight : weights) {
    passed += weight;
    parts.push_back(total * passed / sum - given);
    given += parts.back();
  }
  return parts;
}

std::vector<std::size_t> add_provinces(Nation& nation) {
  std::vector<std::size_t> weights;
  for (const Region& region : regions)
    for (int each = 0; each < region.provinces; ++each) {
      std::size_t number = nation.provinces.size() + 1;
      nation.provinces.push_back({fmt::format("{:02}", number), fmt::format("Tỉnh {}", number), region.code});
      weights.push_back(static_cast<std::size_t>(region.usual_communes * (70 + below(60, number)) / 100));
    }
  return weights;
}

void add_district(Nation& nation, std::size_t province, std::size_t communes) {
  std::size_t number = nation.districts.size();
  bool hilly = nation.provinces[province].region == "TDMNPB" || nation.provinces[province].region == "TN";
  nation.districts.push_back({fmt::format("{:03}", number + 1), fmt::format("Huyện {}", number + 1), province,
                              below(100, number, 1) < (hilly ? 25 : 5)});
  for (std::size_t each = 0; each < communes; ++each) {
    std::size_t at = nation.communes.size();
    nation.communes.push_back({fmt::format("{:05}", at * 3 + 1), fmt::format("An Bình {}", at + 1), "Xã",
                               number, province, nation.districts[number].is_poor && below(10, at, 2) < 7});
  }
}

/// Of 10,598 communes 1,780 are phường and 618 thị trấn.
void choose_types(Nation& nation) {
  std::vector<std::size_t> order(nation.communes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [](auto one, auto other) { return chance(one, 3) < chance(other, 3); });
  std::size_t wards = order.size() * 1'780 / communes_of_2024,
              townships = order.size() * 618 / communes_of_2024;
  for (std::size_t at = 0; at < wards + townships; ++at)
    nation.communes[order[at]].type = at < wards ? "Phường" : "Thị trấn";
}

}  // namespace

Nation make_nation(std::size_t communes) {
  Nation nation;
  std::vector<std::size_t> sizes = cut(communes, add_provinces(nation));
  for (std::size_t province = 0; province < sizes.size(); ++province) {
    std::size_t districts = std::max<std::size_t>(1, (sizes[province] + 7) / communes_per_district);
    for (std::size_t size : cut(sizes[province], std::vector<std::size_t>(districts, 1)))
      add_district(nation, province, size);
  }
  choose_types(nation);
  return nation;
}

datafile::Source list_of(const Nation& nation) {
  std::string text =
      "commune_code,commune_type,commune_name,district_code,district_type,district_full_name,"
      "province_code,province_type,province_full_name\n";
  for (const Nation::Commune& commune : nation.communes) {
    const Nation::District& district = nation.districts[commune.district];
    const Nation::Province& province = nation.provinces[commune.province];
    text += fmt::format("{},{},{},{},Huyện,{},{},Tỉnh,{}\n", commune.code, commune.type, commune.name,
                        district.code, district.name, province.code, province.name);
  }
  return {"nation.csv", text};
}

}  // namespace ntm::bench
