#include "recognition/read.h"

#include <algorithm>

#include "datafile/csv.h"
#include "datafile/yaml.h"
#include "recognition/problems.h"

namespace ntm::recognition {
namespace {

using datafile::Line;
using datafile::Node;

/// The unit of a row; old decisions name communes by the code they bear on our map, whose beginning nobody
/// recorded.
std::optional<units::UnitId> unit_of(const Line& line, Date on, const units::Registry& registry,
                                     Problems& problems) {
  auto unit = registry.by_code(line.text("unit_code"), on);
  if (!unit) problems.add(unknown_unit(line.place("unit_code"), line.text("unit_code"), on));
  return unit;
}

void check_tier(const Line& line, units::Level level, Problems& problems) {
  const auto& tiers = tiers_of(level);
  if (std::find(tiers.begin(), tiers.end(), line.text("tier")) == tiers.end())
    problems.add(unknown_tier(line.place("tier"), line.text("tier"), units::to_vietnamese(level)));
}

std::optional<Decision> decision_of(const Line& line, const units::Registry& registry, Problems& problems) {
  const std::string& action = line.text("action");
  if (action != "recognise" && action != "revoke") problems.add(unknown_action(line.place("action"), action));
  line.required("decided_on", problems);
  auto on = line.date("decided_on", problems);
  auto unit = on ? unit_of(line, *on, registry, problems) : std::nullopt;
  if (!unit) return {};
  check_tier(line, registry.find(*unit)->level, problems);
  return Decision{*unit,
                  line.text("tier"),
                  action == "revoke" ? Decision::Action::revoke : Decision::Action::recognise,
                  *on,
                  line.text("document"),
                  line.text("source"),
                  line.text("trust")};
}

bool is_same(const Decision& a, const Decision& b) {
  return a.unit == b.unit && a.tier == b.tier && a.action == b.action && a.decided_on == b.decided_on;
}

void check_order(const Line& line, const Decision& decision, const std::vector<Decision>& so_far,
                 Problems& problems) {
  bool held = Decisions(so_far).held(decision.unit, decision.tier, decision.decided_on) != nullptr;
  bool recognises = decision.action == Decision::Action::recognise;
  if (recognises && held)
    problems.add(already_recognised(line.place("tier"), line.text("unit_code"), decision.tier));
  if (!recognises && !held)
    problems.add(not_recognised(line.place("tier"), line.text("unit_code"), decision.tier));
}

/// What the head of the file says once about each tier.
void read_tiers(const Node& root, RevocationRule& rule) {
  for (const Node& tier : root.list("tiers")) {
    rule.key_criteria[tier.text("tier")] = tier.texts("key_criteria");
    rule.judging_set[tier.text("tier")] = tier.text("set");
    rule.counted_group[tier.text("tier")] = tier.text_or("counted_group", "");
  }
}

void read_bounds(const Node& node, RevocationRule& rule) {
  bool has_lower = false;
  for (const Node& bound : node.list("bounds")) {
    std::string word = bound.one_of("operator", {"at_least", "more_than", "less_than"});
    Decimal percent = bound.maybe_decimal("percent").value_or(Decimal());
    if (word == "less_than") {
      rule.below = percent;
      continue;
    }
    has_lower = true;
    rule.share = percent;
    rule.share_inclusive = word == "at_least";
  }
  if (!has_lower) node.report(missing_lower_bound(node.place()));
}

RevocationRule rule_of(const Node& node, const Node& root, bool is_warning) {
  RevocationRule rule;
  rule.code = node.text("id");
  rule.level = node.one_of("level", {"commune", "district"});
  rule.tiers = node.texts("tiers");
  rule.is_warning = is_warning;
  if (node.one_of("measure", {"unmet_share", "revoked_children_share"}) == "revoked_children_share")
    rule.measure = RevocationRule::Measure::revoked_children_share;
  rule.needs_key_criterion = !node.child("key_unmet").is_absent();
  rule.statement_vi = node.text("statement_vi");
  rule.source = node.text_or("act", root.text_or("act", ""));
  rule.trust = node.text_or("trust", root.text_or("trust", ""));
  rule.verified = node.child("verified").is_absent() ? root.flag("verified") : node.flag("verified");
  read_bounds(node, rule);
  read_tiers(root, rule);
  return rule;
}

}  // namespace

std::vector<Decision> read_decisions(datafile::Source source, const units::Registry& registry,
                                     const Decisions& already, Problems& problems) {
  datafile::Table table(std::move(source), {"unit_code", "tier", "action", "decided_on"}, problems);
  std::vector<Decision> fresh;
  for (const Line& line : table.lines()) {
    auto decision = decision_of(line, registry, problems);
    if (!decision) continue;
    std::vector<Decision> about_unit;
    for (const Decision* earlier : already.about(decision->unit)) about_unit.push_back(*earlier);
    bool is_there =
        std::any_of(about_unit.begin(), about_unit.end(), [&](auto& one) { return is_same(one, *decision); });
    if (is_there) continue;
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(about_unit),
                 [&](auto& one) { return one.unit == decision->unit; });
    check_order(line, *decision, about_unit, problems);
    fresh.push_back(std::move(*decision));
  }
  return fresh;
}

std::vector<RevocationRule> read_revocation_rules(const datafile::Source& source, Problems& problems) {
  Node root = datafile::Document(source, "revocation/1", problems).root();
  root.only({"schema", "code", "document", "act", "valid_from", "source", "trust", "verified", "tiers",
             "rules", "warnings", "deciders"});
  std::vector<RevocationRule> rules;
  for (const Node& node : root.list("rules")) rules.push_back(rule_of(node, root, false));
  for (const Node& node : root.list("warnings")) rules.push_back(rule_of(node, root, true));
  return rules;
}

}  // namespace ntm::recognition
