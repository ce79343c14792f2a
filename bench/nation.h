#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "datafile/source.h"

namespace ntm::bench {

/// A generated country with the shape of Việt Nam's: 63 provinces in 7 regions, about 15 communes to a
/// district, and xã, phường and thị trấn in the real proportion. Always the same for the same number of
/// communes.
struct Nation {
  struct Province {
    std::string code, name, region;  ///< region as criteria sets name it: "TN", "DBSH", …
  };
  struct District {
    std::string code, name;
    std::size_t province = 0;
    bool is_poor = false;
  };
  struct Commune {
    std::string code, name;
    std::string type;  ///< "Xã", "Phường" or "Thị trấn"
    std::size_t district = 0, province = 0;
    bool is_extremely_difficult = false;
  };
  std::vector<Province> provinces;
  std::vector<District> districts;
  std::vector<Commune> communes;  ///< In the order of districts, and those in the order of provinces.
};

constexpr std::size_t communes_of_2024 = 10'598;
constexpr std::size_t communes_of_2025 = 10'035;

Nation make_nation(std::size_t communes);

/// The nation as the file of a national list, ready to be imported.
datafile::Source list_of(const Nation& nation);

/// A reorganisation in the proportions of 01/07/2025: 34 provinces, no districts, 3,321 of 10,035 communes,
/// 131 that go on as they were, and 439 that were split by a share nobody knows. Ready to be read as a
/// conversion table.
datafile::Source conversion_of(const Nation& nation);

}  // namespace ntm::bench
