#include "criteria/read_tier.h"

#include "criteria/problems.h"
#include "criteria/read_source.h"
#include "criteria/tier.h"
#include "units/unit.h"

namespace ntm::criteria {

std::string read_level(const datafile::Node& node) {
  std::string level = read_text(node, "level");
  if (level.empty() || units::level_from(level)) return level;
  node.report(problems::unknown_level(node.child("level").place(), level));
  return "";
}

std::string read_tier(const datafile::Node& node, const std::string& level) {
  std::string code = read_text(node, "tier");
  const Tier* tier = find_tier(code);
  Place place = node.child("tier").place();
  if (!code.empty() && !tier) node.report(problems::unknown_tier(place, code));
  if (tier && !level.empty() && tier->level != level)
    node.report(problems::tier_of_another_level(place, code, level));
  return code;
}

}  // namespace ntm::criteria
