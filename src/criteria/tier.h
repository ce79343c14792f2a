#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace ntm::criteria {

/// What a unit is recognised as when it meets a set (danh hiệu).
struct Tier {
  std::string code;     ///< "ntm_nang_cao"
  std::string level;    ///< Of the units that can hold it: commune, district, village.
  std::string name_vi;  ///< "xã nông thôn mới nâng cao"
};

/// Every tier the program knows, by level, lowest first.
const std::vector<Tier>& tiers();
const Tier* find_tier(std::string_view code);

}  // namespace ntm::criteria
