#include "targets/read.h"

#include <algorithm>
#include <set>

#include "datafile/yaml.h"
#include "recognition/decision.h"
#include "targets/problems.h"

namespace ntm::targets {
namespace {

using datafile::Node;

std::map<std::string, std::string> words(const Node& node) {
  std::map<std::string, std::string> result;
  for (const auto& [name, value] : node.members()) result[name] = value.text();
  return result;
}

/// A key that says the only thing the rules know so far; anything else is refused rather than passed over.
void require_only(const Node& node, std::string_view key, const std::string& only) {
  auto found = node.maybe_text(key);
  if (found && *found != only) node.report(not_supported(node.child(key).place(), *found, only));
}

Rule rule_of(const Node& node) {
  node.only({"each", "scope", "scope_tier", "at_least", "recognised_in_year", "villages", "except_villages",
             "share_percent"});
  require_only(node, "each", "commune");
  require_only(node, "share_percent", "100");
  Rule rule;
  bool recognised = node.one_of("scope", {"programme", "recognised"}) == "recognised";
  rule.scope = recognised ? Rule::Scope::recognised : Rule::Scope::programme;
  rule.scope_tier = recognised ? node.text("scope_tier") : "";
  rule.at_least = static_cast<int>(node.maybe_integer("at_least").value_or(1));
  if (auto year = node.maybe_integer("recognised_in_year")) rule.recognised_in_year = static_cast<int>(*year);
  rule.villages = words(node.child("villages"));
  rule.except_villages = words(node.child("except_villages"));
  return rule;
}

/// Reads the targets one by one and holds each against the map and the clauses of its document.
class Reader {
 public:
  Reader(const documents::Document& document, const units::Registry& map, Problems& problems)
      : document_(document), map_(map), problems_(problems) {}

  std::vector<Target> read(const Node& root) {
    root.only({"schema", "document", "symbol", "trust", "verified", "due_note", "targets", "computed_lists",
               "note"});
    std::vector<Target> targets;
    for (const Node& node : root.list("targets")) targets.push_back(target(node));
    for (const Target& target : targets) check_dependencies(target, targets);
    return targets;
  }

 private:
  Target target(const Node& node) {
    node.only({"id",
               "kind",
               "tier",
               "level",
               "unit",
               "name_in_text",
               "district",
               "year",
               "due_on",
               "due_trust",
               "original_year",
               "original_year_trust",
               "original_year_note",
               "slips",
               "clause",
               "clauses",
               "force",
               "answers",
               "depends_on",
               "at_least",
               "cumulative",
               "named_units",
               "rule",
               "exempt",
               "statement_vi",
               "note"});
    Target target;
    target.id = node.text("id");
    target.kind = kind_of(node);
    target.tier = node.text("tier");
    target.level = *units::level_from(node.one_of("level", {"commune", "village", "district", "province"}));
    target.name_in_text = node.text_or("name_in_text", "");
    target.district_code = node.text_or("district", "");
    target.document = document_.id;
    target.clause = node.text("clause");
    target.force = node.text_or("force", "");
    target.answers = node.text_or("answers", "");
    target.statement_vi = node.text("statement_vi");
    target.depends_on = node.texts("depends_on");
    target.named_units = node.texts("named_units");
    target.place = node.place();
    read_time(node, target);
    read_measure(node, target);
    check(node, target);
    return target;
  }

  static Kind kind_of(const Node& node) {
    std::string word = node.one_of("kind", kind_words());
    auto at = std::find(kind_words().begin(), kind_words().end(), word);
    return static_cast<Kind>(at - kind_words().begin());
  }

  static void read_time(const Node& node, Target& target) {
    target.year = static_cast<int>(node.maybe_integer("year").value_or(0));
    target.due_on = node.date("due_on");
    target.due_trust = node.text_or("due_trust", "");
    if (auto original = node.maybe_integer("original_year"))
      target.original_year = static_cast<int>(*original);
    target.slips = static_cast<int>(node.maybe_integer("slips").value_or(0));
    if (target.due_on.year() != target.year)
      node.report(due_outside_year(node.child("due_on").place(), target.year));
  }

  void read_measure(const Node& node, Target& target) {
    target.unit_code = node.text_or("unit", "");
    if (!target.unit_code.empty()) target.unit = unit(target.unit_code, node.child("unit").place());
    require_only(node, "cumulative", "true");
    target.at_least = static_cast<int>(node.maybe_integer("at_least").value_or(0));
    if (!node.child("rule").is_absent()) target.rule = rule_of(node.child("rule"));
    for (const Node& exempt : node.list("exempt")) {
      exempt.only({"unit", "name_in_text", "reason", "clause", "note"});
      std::string code = exempt.text("unit");
      target.exempt.push_back(
          {code, exempt.text("reason"), exempt.text_or("clause", ""), unit(code, exempt.place())});
    }
  }

  units::UnitId unit(const std::string& code, const Place& place) {
    Date on = document_.issued_on.value_or(Date::beginning_of_time());
    auto found = map_.by_code(code, on);
    if (!found) problems_.add(unknown_unit(place, code, on));
    return found.value_or(0);
  }

  void check(const Node& node, const Target& target) {
    bool about_scope = target.kind == Kind::rule || target.kind == Kind::maintain;
    if (about_scope && !target.rule) node.report(missing_rule(node.place()));
    if (!about_scope && target.unit_code.empty()) node.report(missing_unit(node.place()));
    if (target.kind == Kind::minimum && target.at_least <= 0)
      node.report(minimum_without_count(node.place()));
    const auto& tiers = recognition::tiers_of(target.level);
    if (std::find(tiers.begin(), tiers.end(), target.tier) == tiers.end())
      node.report(unknown_tier(node.place(), target.tier));
    if (!ids_.insert(target.id).second) node.report(duplicate_id(node.place(), target.id));
    check_clause(node, target);
  }

  void check_clause(const Node& node, const Target& target) {
    if (!document_.content) return;
    const auto& clauses = document_.content->clauses;
    if (std::none_of(clauses.begin(), clauses.end(),
                     [&](const auto& clause) { return clause.id == target.clause; }))
      node.report(unknown_clause(node.child("clause").place(), target.clause));
  }

  void check_dependencies(const Target& target, const std::vector<Target>& all) {
    std::set<std::string> seen;
    if (reaches(target, target.id, all, seen)) problems_.add(circular_dependency(target.place, target.id));
    for (const std::string& id : target.depends_on)
      if (!ids_.count(id)) problems_.add(unknown_dependency(target.place, id));
  }

  /// Whether following depends_on from `from` comes to `id`.
  static bool reaches(const Target& from, const std::string& id, const std::vector<Target>& all,
                      std::set<std::string>& seen) {
    for (const std::string& next : from.depends_on) {
      if (next == id) return true;
      if (!seen.insert(next).second) continue;
      for (const Target& other : all)
        if (other.id == next && reaches(other, id, all, seen)) return true;
    }
    return false;
  }

  const documents::Document& document_;
  const units::Registry& map_;
  Problems& problems_;
  std::set<std::string> ids_;
};

}  // namespace

std::string document_of(const datafile::Source& source) {
  Problems ignored;
  return datafile::Document(source, "targets/1", ignored).root().text_or("document", "");
}

std::vector<Target> read_targets(const datafile::Source& source, const documents::Document& document,
                                 const units::Registry& map, Problems& problems) {
  return Reader(document, map, problems).read(datafile::Document(source, "targets/1", problems).root());
}

}  // namespace ntm::targets
