#include "bodies/reader.h"

#include "bodies/problems.h"
#include "datafile/yaml.h"

namespace ntm::bodies {
namespace {

using datafile::Node;

const std::vector<std::string> trusts = {
    "found", "directive", "memory_high", "memory_medium", "memory_medium_low", "derived", "illustrative"};

Validity validity_of(const Node& node) {
  Validity validity;
  if (auto from = node.maybe_date("valid_from")) validity.from = *from;
  validity.to = node.maybe_date("valid_to");
  if (validity.to && *validity.to <= validity.from)
    node.report(ends_before_it_begins(node.child("valid_to").place()));
  return validity;
}

std::string maybe_trust(const Node& node, const char* key) {
  return node.child(key).is_absent() ? "" : node.one_of(key, trusts);
}

/// The unit that bore the code on the first or, failing that, the last known day of the time.
units::UnitId unit_of(const Node& node, const char* key, const Validity& validity,
                      const units::Registry& units, Date today) {
  std::string code = node.text(key);
  if (code.empty()) return 0;
  if (validity.from != Date::beginning_of_time())
    if (auto unit = units.by_code(code, validity.from)) return *unit;
  if (auto unit = units.by_code(code, validity.to ? validity.to->plus_days(-1) : today)) return *unit;
  node.report(unknown_unit(node.child(key).place(), code));
  return 0;
}

Term term_of(const Node& node) {
  node.only({"name", "valid_from", "valid_to", "stated_on", "source", "trust"});
  Term term{node.text("name"), validity_of(node), node.maybe_date("stated_on"), node.text_or("source", ""),
            maybe_trust(node, "trust")};
  if (term.validity.from == Date::beginning_of_time() && !term.stated_on)
    node.report(term_without_day(node.place(), term.person));
  return term;
}

Post post_of(const Node& node) {
  node.only({"code", "name", "head", "held_with", "clause", "holder", "holders"});
  Post post;
  post.code = node.text("code");
  post.name = node.text("name");
  post.head = node.flag("head");
  post.held_with = node.text_or("held_with", "");
  post.clause = node.text_or("clause", "");
  if (Node holder = node.child("holder"); !holder.is_absent()) post.terms.push_back(term_of(holder));
  for (const Node& holder : node.list("holders")) post.terms.push_back(term_of(holder));
  return post;
}

/// Reads one file and keeps the line of every row.
class Reader {
 public:
  Reader(const Node& root, const units::Registry& units, Date today)
      : root_(root), units_(units), today_(today) {}

  RosterRead run() {
    root_.only({"schema", "province", "source", "commune_committees", "bodies", "successions", "groups",
                "holdings"});
    read_.roster.source = root_.text_or("source", "");
    read_.roster.commune_committees = root_.flag("commune_committees");
    for (const Node& node : root_.list("bodies")) take_body(node);
    for (const Node& node : root_.list("successions")) take_succession(node);
    for (const Node& node : root_.list("groups")) take_group(node);
    for (const Node& node : root_.list("holdings")) take_holding(node);
    take_province();
    return std::move(read_);
  }

 private:
  /// The province is the unit of its own bodies: the code alone does not say which of the units that bore it.
  void take_province() {
    read_.province = root_.child("province").place();
    read_.province_code = root_.text_or("province", "");
    read_.roster.province = province_ != 0 ? province_ : unit_of(root_, "province", {}, units_, today_);
  }

  void take_body(const Node& node) {
    node.only({"code", "name", "kind", "unit", "valid_from", "valid_to", "end_trust", "role", "scored",
               "trust", "posts"});
    Body body;
    body.code = node.text("code");
    body.name = node.text("name");
    body.kind = node.one_of("kind", body_kinds());
    body.validity = validity_of(node);
    body.unit = unit_of(node, "unit", body.validity, units_, today_);
    body.end_trust = maybe_trust(node, "end_trust");
    body.role = node.text_or("role", "");
    body.scored = node.child("scored").is_absent() ? body.kind != "party" : node.flag("scored");
    body.trust = node.one_of("trust", trusts);
    if (province_ == 0 && node.text_or("unit", "") == root_.text_or("province", "")) province_ = body.unit;
    take_posts(node, body);
    read_.roster.bodies.push_back(std::move(body));
    read_.bodies.push_back(node.place());
  }

  void take_posts(const Node& node, Body& body) {
    std::vector<Place> places;
    for (const Node& post : node.list("posts")) {
      body.posts.push_back(post_of(post));
      places.push_back(post.place());
    }
    read_.posts.push_back(std::move(places));
  }

  void take_succession(const Node& node) {
    node.only({"from", "to", "on", "trust", "verified", "note"});
    read_.roster.successions.push_back({node.texts("from"), node.text("to"), node.date("on"),
                                        node.one_of("trust", trusts), node.text_or("note", ""),
                                        node.flag("verified")});
    read_.successions.push_back(node.place());
  }

  void take_group(const Node& node) {
    node.only({"code", "name", "members", "posts"});
    read_.roster.groups.push_back(
        {node.text("code"), node.text("name"), node.texts("members"), node.texts("posts")});
    read_.groups.push_back(node.place());
  }

  void take_holding(const Node& node) {
    node.only({"body", "set", "criterion", "indicator", "role", "valid_from", "valid_to", "trust", "verified",
               "note"});
    Holding holding;
    holding.body = node.text("body");
    holding.set = node.text("set");
    holding.criterion = node.text_or("criterion", "");
    holding.indicator = node.text_or("indicator", "");
    if (holding.criterion.empty() == holding.indicator.empty())
      node.report(criterion_or_indicator(node.place()));
    holding.role = node.one_of("role", {"direct", "support"}) == "direct" ? Role::direct : Role::support;
    holding.validity = validity_of(node);
    holding.trust = node.one_of("trust", trusts);
    holding.note = node.text_or("note", "");
    holding.verified = node.flag("verified");
    read_.roster.holdings.push_back(std::move(holding));
    read_.holdings.push_back(node.place());
  }

  const Node& root_;
  const units::Registry& units_;
  Date today_;
  units::UnitId province_ = 0;
  RosterRead read_;
};

Problem sentence_of(const Fault& fault, const Place& place) {
  using Kind = Fault::Kind;
  switch (fault.kind) {
    case Kind::repeated_code:
      return repeated_code(place, fault.other);
    case Kind::not_one_head:
      return not_one_head(place, fault.other);
    case Kind::unknown_post:
      return unknown_post(place, fault.other);
    case Kind::held_in_a_circle:
      return held_in_a_circle(place, fault.other);
    case Kind::overlapping_terms:
      return overlapping_terms(place, fault.other);
    case Kind::party_scored:
      return party_scored(place, fault.other);
    case Kind::second_committee:
      return second_committee(place, fault.other);
    case Kind::unknown_body:
      return unknown_body(place, fault.other);
    case Kind::succeeds_itself:
      return succeeds_itself(place, fault.other);
    case Kind::old_goes_on:
      return old_goes_on(place, fault.other);
    case Kind::new_begins_elsewhen:
      return new_begins_elsewhen(place, fault.other);
    case Kind::repeated_holding:
      return repeated_holding(place, fault.other);
    case Kind::outside_body:
      return outside_body(place, fault.other);
  }
  return {};
}

}  // namespace

Problem RosterRead::problem_of(const Fault& fault) const {
  switch (fault.list) {
    case Fault::List::bodies:
      return sentence_of(fault, bodies[fault.at]);
    case Fault::List::posts:
      return sentence_of(fault, posts[fault.at][fault.post]);
    case Fault::List::successions:
      return sentence_of(fault, successions[fault.at]);
    case Fault::List::groups:
      return sentence_of(fault, groups[fault.at]);
    case Fault::List::holdings:
      return sentence_of(fault, holdings[fault.at]);
  }
  return {};
}

RosterRead read(const datafile::Source& source, const units::Registry& units, Date today,
                Problems& problems) {
  datafile::Document document(source, "bodies/1", problems);
  Node root = document.root();
  return Reader(root, units, today).run();
}

}  // namespace ntm::bodies
