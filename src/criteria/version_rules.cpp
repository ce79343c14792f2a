#include "criteria/version_rules.h"

#include <algorithm>

#include "criteria/problems.h"

namespace ntm::criteria {
namespace {

const Set* find_version(const std::vector<Set>& versions, std::string_view label) {
  for (const Set& version : versions)
    if (version.version == label) return &version;
  return nullptr;
}

void check_amendment(const Set& added, const std::vector<Set>& kept, std::vector<Problem>& found) {
  if (added.amends.empty()) return;
  Place place{"", 0, "amends"};
  const Set* amended = find_version(kept, added.amends);
  if (!amended) return found.push_back(problems::amended_version_unknown(place, added.code, added.amends));
  if (added.validity.from <= amended->validity.from || !amended->validity.contains(added.validity.from))
    found.push_back(
        problems::amendment_not_within(place, amended->version, amended->validity, added.validity.from));
}

void check_overlap(const Set& added, const std::vector<Set>& kept, std::vector<Problem>& found) {
  std::vector<Set> together = kept;
  together.push_back(added);
  Validity mine = in_effect(added, together);
  for (const Set& other : kept) {
    Validity theirs = in_effect(other, together);
    if (!mine.overlaps(theirs)) continue;
    Date first_day = std::max(mine.from, theirs.from);
    found.push_back(
        problems::versions_overlap({"", 0, "valid_from"}, added.version, other.version, first_day));
  }
}

void check_same_unit_and_tier(const Set& added, const std::vector<Set>& kept, std::vector<Problem>& found) {
  for (const Set& other : kept) {
    if (other.level == added.level && other.tier == added.tier) continue;
    return found.push_back(problems::level_or_tier_moved({"", 0, "tier"}, added.code, other.version));
  }
}

}  // namespace

Validity in_effect(const Set& version, const std::vector<Set>& versions) {
  Validity result = version.validity;
  for (const Set& other : versions) {
    if (other.amends != version.version || other.validity.from <= version.validity.from) continue;
    if (!result.to || other.validity.from < *result.to) result.to = other.validity.from;
  }
  return result;
}

std::vector<Problem> problems_beside(const Set& added, const std::vector<Set>& kept) {
  std::vector<Problem> found;
  check_amendment(added, kept, found);
  if (found.empty()) check_overlap(added, kept, found);
  check_same_unit_and_tier(added, kept, found);
  return found;
}

}  // namespace ntm::criteria
