#include "recognition/rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace ntm::recognition {
namespace {

template <class Items>
bool contains(const Items& items, const std::string& wanted) {
  return std::find(items.begin(), items.end(), wanted) != items.end();
}

bool share_reaches(const RevocationRule& rule, int part, int whole) {
  auto share = percent_of(part, whole);
  if (!share) return false;
  bool from = rule.share_inclusive ? *share >= rule.share : *share > rule.share;
  return from && (!rule.below || *share < *rule.below);
}

/// One rule held against so many unmet criteria, of which so many are key.
bool applies(const RevocationRule& rule, int unmet, int key_unmet, int total) {
  return share_reaches(rule, unmet, total) && (!rule.needs_key_criterion || key_unmet > 0);
}

std::vector<std::string> key_among(const RevocationRule& rule, const std::string& tier,
                                   const std::vector<std::string>& unmet) {
  std::vector<std::string> found;
  auto keys = rule.key_criteria.find(tier);
  if (keys == rule.key_criteria.end()) return found;
  std::copy_if(unmet.begin(), unmet.end(), std::back_inserter(found),
               [&](const std::string& code) { return contains(keys->second, code); });
  return found;
}

/// Rules that count unmet criteria for this level and tier.
std::vector<const RevocationRule*> counting_rules(const std::vector<RevocationRule>& rules,
                                                  const std::string& level, const std::string& tier) {
  std::vector<const RevocationRule*> fitting;
  for (const RevocationRule& rule : rules)
    if (rule.measure == RevocationRule::Measure::unmet_share && rule.level == level &&
        contains(rule.tiers, tier))
      fitting.push_back(&rule);
  return fitting;
}

/// The fewest further losses after which a ground applies, the next one being a key criterion; every
/// criterion when no ground is known for the tier.
int margin(const std::vector<const RevocationRule*>& rules, const RevocationFinding& now) {
  int key = static_cast<int>(now.key_unmet.size());
  for (int more = 0; now.unmet + more <= now.total; ++more)
    for (const RevocationRule* rule : rules)
      if (!rule->is_warning && applies(*rule, now.unmet + more, key + (more > 0), now.total)) return more;
  return now.total - now.unmet;
}

/// For people: "31,6" of 31,5789.
std::string to_one_decimal(Decimal share) {
  constexpr std::int64_t tenth = Decimal::units_per_one / 10;
  return Decimal::from_units((share.units() + tenth / 2) / tenth * tenth).to_vietnamese();
}

std::string reason(const RevocationRule& rule, const RevocationFinding& finding) {
  std::string text = fmt::format("{}: {} ({}/{} tiêu chí không đạt, {} %", rule.code, rule.statement_vi,
                                 finding.unmet, finding.total, to_one_decimal(*finding.unmet_share_percent));
  if (rule.needs_key_criterion)
    text += fmt::format("; tiêu chí bắt buộc không đạt: {}", fmt::join(finding.key_unmet, ", "));
  return text + ")";
}

}  // namespace

RevocationFinding find_revocation(const std::vector<RevocationRule>& rules, const std::string& level,
                                  const std::string& tier, const std::vector<std::string>& unmet, int total) {
  RevocationFinding finding;
  finding.unmet = static_cast<int>(unmet.size());
  finding.total = total;
  finding.unmet_share_percent = percent_of(finding.unmet, total);
  auto fitting = counting_rules(rules, level, tier);
  for (const RevocationRule* rule : fitting)
    if (finding.key_unmet.empty()) finding.key_unmet = key_among(*rule, tier, unmet);
  for (const RevocationRule* rule : fitting) {
    if (!applies(*rule, finding.unmet, static_cast<int>(finding.key_unmet.size()), total)) continue;
    if (rule->is_warning)
      finding.on_watch_list = true;
    else if (finding.rule.empty())
      finding.rule = rule->code;
    finding.reasons_vi.push_back(reason(*rule, finding));
  }
  finding.criteria_left_before_rule = margin(fitting, finding);
  return finding;
}

const RevocationRule* find_children_revocation(const std::vector<RevocationRule>& rules,
                                               const std::string& tier, int revoked_children, int children) {
  for (const RevocationRule& rule : rules)
    if (rule.measure == RevocationRule::Measure::revoked_children_share && contains(rule.tiers, tier) &&
        share_reaches(rule, revoked_children, children))
      return &rule;
  return nullptr;
}

}  // namespace ntm::recognition
