#include "criteria/tier.h"

namespace ntm::criteria {

const std::vector<Tier>& tiers() {
  static const std::vector<Tier> known{
      {"ntm", "commune", "xã nông thôn mới"},
      {"ntm_nang_cao", "commune", "xã nông thôn mới nâng cao"},
      {"ntm_kieu_mau", "commune", "xã nông thôn mới kiểu mẫu"},
      {"district_ntm", "district", "huyện nông thôn mới"},
      {"district_ntm_nang_cao", "district", "huyện nông thôn mới nâng cao"},
      {"city_completed", "district", "thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới"},
      {"village_kieu_mau", "village", "thôn nông thôn mới kiểu mẫu"},
      {"village_dtts", "village", "thôn nông thôn mới vùng đồng bào dân tộc thiểu số"},
  };
  return known;
}

const Tier* find_tier(std::string_view code) {
  for (const Tier& tier : tiers())
    if (tier.code == code) return &tier;
  return nullptr;
}

}  // namespace ntm::criteria
