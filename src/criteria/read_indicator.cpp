#include "criteria/read_indicator.h"

#include <fmt/format.h>

#include <algorithm>

#include "criteria/problems.h"
#include "criteria/read_parts.h"
#include "criteria/read_tier.h"
#include "datafile/problems.h"
#include "units/unit.h"

namespace ntm::criteria {
namespace {

using datafile::Node;

const std::vector<std::string> kinds{"yes_no",    "must_not_exist", "at_least",    "at_most",     "split",
                                     "composite", "tier_held",      "child_count", "child_share", "ratio"};

/// The keys each kind has beside those of every indicator. thresholds, parts and split are always let
/// through, so that where they do not fit the problem says why.
std::vector<std::string> keys_of(const std::string& kind) {
  std::vector<std::string> keys{"code",          "name", "kind",     "unit",       "set_by", "may_not_apply",
                                "wording_trust", "note", "guidance", "thresholds", "parts",  "split"};
  auto add = [&](std::initializer_list<const char*> more) {
    keys.insert(keys.end(), more.begin(), more.end());
  };
  if (kind == "at_least" || kind == "at_most") add({"scale"});
  if (kind == "split") add({"scale", "comparison"});
  if (kind == "tier_held") add({"tier"});
  if (kind == "child_count" || kind == "child_share") add({"level", "tier", "type"});
  if (kind == "child_count") add({"at_least"});
  if (kind == "ratio") add({"of_set", "of_indicator", "times", "source", "trust", "verified"});
  return keys;
}

std::string read_child_type(const Node& node) {
  std::string type = node.text_or("type", "");
  if (!type.empty() && !units::find_type(type))
    node.report(problems::unknown_unit_type(node.child("type").place(), type));
  return type;
}

Derivation read_derivation(const Node& node, const std::string& kind) {
  Derivation derivation;
  if (kind == "tier_held") derivation.origin = Origin::tier_held;
  if (kind == "child_count") derivation.origin = Origin::child_count;
  if (kind == "child_share") derivation.origin = Origin::child_share;
  if (derivation.origin == Origin::recorded) return derivation;
  if (derivation.origin != Origin::tier_held) {
    derivation.level = read_level(node);
    derivation.type = read_child_type(node);
  }
  derivation.tier = read_tier(node, derivation.level);
  return derivation;
}

Ratio read_ratio(const Node& node, const std::string& code, const SetFrame& frame) {
  Ratio ratio{read_text(node, "of_set"), read_text(node, "of_indicator"), Decimal(),
              read_source_of(node, frame.own_act)};
  Node written = node.child("times");
  if (written.is_absent()) node.report(datafile::missing_key(written.place(), "times"));
  if (auto times = node.maybe_decimal("times")) {
    ratio.times = *times;
    if (ratio.times <= Decimal()) node.report(problems::times_not_positive(written.place(), ratio.times));
  }
  if (ratio.of_set == frame.set_code && ratio.of_indicator == code)
    node.report(problems::ratio_of_itself(node.child("of_indicator").place()));
  return ratio;
}

/// "" after a problem.
std::string read_kind(const Node& node) {
  std::string kind = read_text(node, "kind");
  if (kind.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return kind;
  node.report(
      datafile::not_one_of(node.child("kind").place(), kind, fmt::format("{}", fmt::join(kinds, ", "))));
  return "";
}

std::string read_set_by(const Node& node) {
  if (node.child("set_by").is_absent()) return "unknown";
  return node.one_of("set_by", {"unknown", "province", "prime_minister"});
}

}  // namespace

Indicator read_indicator(const Node& node, const SetFrame& frame, bool criterion_unknown) {
  Indicator indicator;
  indicator.code = read_code(node);
  indicator.name = read_text(node, "name");
  indicator.kind = read_kind(node);
  if (!indicator.kind.empty()) check_keys(node, keys_of(indicator.kind));
  indicator.set_by = read_set_by(node);
  indicator.may_not_apply = node.flag("may_not_apply");
  indicator.indicators_unknown = criterion_unknown;
  indicator.note = node.text_or("note", "");
  indicator.guidance = node.text_or("guidance", "");
  indicator.wording_trust = read_trust(node, "wording_trust");
  indicator.parts.emplace_back();
  if (indicator.kind.empty()) return indicator;  // what fits cannot be told
  indicator.derivation = read_derivation(node, indicator.kind);
  if (indicator.kind == "ratio") indicator.ratio = read_ratio(node, indicator.code, frame);
  read_parts(node, frame, indicator);
  return indicator;
}

}  // namespace ntm::criteria
