#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"

namespace ntm::recognition {

/// A rule under which a recognition may be revoked, or a unit is put on the watch list. Loaded from data; the
/// comparison operators are part of the rule (3 of 10 is exactly 30 %).
/// @legal 18/2022/QĐ-TTg; 05/CT-UBND mục 2
/// @req R49 R50
struct RevocationRule {
  /// What the share is a share of.
  enum class Measure { unmet_share, revoked_children_share };

  std::string code;                ///< "XA-A"
  std::string level;               ///< commune or district
  std::vector<std::string> tiers;  ///< Tiers it applies to.
  Measure measure = Measure::unmet_share;
  bool is_warning = false;       ///< A watch-list line, not a ground for revocation.
  Decimal share;                 ///< Percentage from which it applies.
  bool share_inclusive = true;   ///< true: unmet share ≥ share; false: > share.
  std::optional<Decimal> below;  ///< The share must stay under this (excluded); absent: no upper end.
  bool needs_key_criterion = false;
  std::map<std::string, std::vector<std::string>>
      key_criteria;  ///< By tier: codes of key criteria (tiêu chí bắt buộc).
  std::map<std::string, std::string> judging_set;    ///< By tier: the set whose criteria are counted.
  std::map<std::string, std::string> counted_group;  ///< By tier: only this group of them; "" for all.
  std::string statement_vi, source, trust;
  bool verified = false;
};

/// What a unit under watch looks like: counts, key criteria among the unmet, rules that apply, and how far it
/// is from the next one.
struct RevocationFinding {
  int unmet = 0, total = 0;
  std::optional<Decimal> unmet_share_percent;  ///< Absent when the set has no criteria.
  std::vector<std::string> key_unmet;          ///< Codes of unmet key criteria.
  std::string rule;  ///< Code of the first ground that applies, in the order of the file; empty when none.
  bool on_watch_list = false;
  /// How many more criteria may fall before a ground for revocation applies; 0 when one applies now. Counts
  /// as if the next one to fall were a key criterion: the margin that can be relied on.
  int criteria_left_before_rule = 0;
  std::vector<std::string> reasons_vi;
};

/// Holds the unmet criteria of a unit against every rule of its level. `unmet` are codes of criteria that are
/// not met; an unknown criterion is not met, so the caller lists it there too.
RevocationFinding find_revocation(const std::vector<RevocationRule>& rules, const std::string& level,
                                  const std::string& tier, const std::vector<std::string>& unmet, int total);

/// The ground for revoking a district whose communes lost their recognition; null when none applies.
const RevocationRule* find_children_revocation(const std::vector<RevocationRule>& rules,
                                               const std::string& tier, int revoked_children, int children);

}  // namespace ntm::recognition
