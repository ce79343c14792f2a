#include "criteria/read.h"

#include "criteria/problems.h"
#include "criteria/read_indicator.h"
#include "criteria/read_profile.h"
#include "criteria/read_tier.h"
#include "datafile/problems.h"

namespace ntm::criteria {
namespace {

using datafile::Node;
constexpr std::string_view schema = "criteria_set/1";

Validity read_validity(const Node& root) {
  Validity validity{root.maybe_date("valid_from").value_or(Date::beginning_of_time()),
                    root.maybe_date("valid_to")};
  if (validity.to && *validity.to <= validity.from)
    root.report(problems::validity_ends_before_it_starts(root.child("valid_to").place(), validity.from,
                                                         *validity.to));
  return validity;
}

Source read_legal(const Node& node) {
  check_keys(node, {"act", "dated_on", "place", "trust", "verified"});
  Source source{read_text(node, "act"), node.text_or("place", ""), read_trust(node, "trust"),
                node.flag("verified"), node.maybe_date("dated_on")};
  if (source.trust.empty()) node.report(datafile::missing_key(node.place(), "trust"));
  if (source.verified && source.trust != "found" && source.trust != "directive")
    node.report(problems::verified_without_text(node.child("verified").place(), source.trust));
  return source;
}

std::string read_judged_by(const Node& root) {
  Node node = root.child("judged_by");
  if (node.is_absent()) return "";
  check_keys(node, {"set"});
  return read_text(node, "set");
}

int read_stale_months(const Node& root) {
  std::int64_t months = root.maybe_integer("stale_after_months").value_or(12);
  if (months >= 1 && months <= 1200) return static_cast<int>(months);
  root.report(problems::stale_months_not_positive(root.child("stale_after_months").place(), months));
  return 12;
}

std::vector<int> read_bands(const Node& root, std::size_t criteria_count) {
  std::vector<int> bands;
  for (const Node& item : root.list("bands")) {
    std::string text = item.text();
    auto bound = Decimal::parse(text);
    bool whole = bound && bound->units() % Decimal::units_per_one == 0 && *bound >= Decimal::whole(1);
    std::int64_t number = whole ? bound->units() / Decimal::units_per_one : 0;
    if (!whole || (!bands.empty() && number >= bands.back())) {
      item.report(problems::bands_not_descending(item.place(), text));
    } else if (number > static_cast<std::int64_t>(criteria_count)) {
      item.report(problems::band_beyond_criteria(item.place(), number, criteria_count));
    } else {
      bands.push_back(static_cast<int>(number));
    }
  }
  return bands;
}

std::string own_act_of(const Set& set) { return set.legal.empty() ? "" : set.legal.front().act; }

SetFrame frame_of(const Set& set) {
  SetFrame frame;
  frame.own_act = own_act_of(set);
  frame.set_code = set.code;
  for (const Profile& profile : set.profiles) frame.profiles.push_back(profile.code);
  frame.first_year = set.validity.from.year();
  if (set.validity.to && *set.validity.to > set.validity.from)
    frame.last_year = set.validity.to->plus_days(-1).year();
  return frame;
}

Criterion read_criterion(const Node& node, const SetFrame& frame, UniqueCodes& indicator_codes) {
  check_keys(node, {"code", "name", "group", "trust", "note", "indicators_unknown", "indicators"});
  Criterion criterion;
  criterion.code = read_code(node);
  criterion.name = node.text_or("name", "");
  criterion.group = node.text_or("group", "");
  criterion.trust = read_trust(node, "trust");
  criterion.note = node.text_or("note", "");
  bool unknown = node.flag("indicators_unknown");
  for (const Node& item : node.list("indicators")) {
    criterion.indicators.push_back(read_indicator(item, frame, unknown));
    indicator_codes.add(criterion.indicators.back().code, item.child("code").place(), item);
  }
  // Without indicators a criterion would be met by every unit.
  if (criterion.indicators.empty())
    node.report(problems::nothing_in_list(node.child("indicators").place(), "chỉ tiêu", "indicator"));
  return criterion;
}

std::vector<Criterion> read_criteria(const Node& root, const SetFrame& frame) {
  std::vector<Criterion> criteria;
  UniqueCodes codes, indicator_codes;
  for (const Node& node : root.list("criteria")) {
    criteria.push_back(read_criterion(node, frame, indicator_codes));
    codes.add(criteria.back().code, node.child("code").place(), node);
  }
  if (criteria.empty())
    root.report(problems::nothing_in_list(root.child("criteria").place(), "tiêu chí", "criterion"));
  return criteria;
}

void read_head(const Node& root, Set& set) {
  check_keys(root,
             {"schema", "code", "version", "amends", "name", "level", "tier", "valid_from", "valid_to",
              "judged_by", "bands", "stale_after_months", "draft", "note", "legal", "profiles", "criteria"});
  set.code = read_code(root);
  set.version = read_text(root, "version");
  set.amends = root.text_or("amends", "");
  set.name = read_text(root, "name");
  set.level = read_level(root);
  set.tier = read_tier(root, set.level);
  set.validity = read_validity(root);
  set.judged_by = read_judged_by(root);
  set.stale_after_months = read_stale_months(root);
  set.is_draft = root.flag("draft");
  set.note = root.text_or("note", "");
  for (const Node& node : root.list("legal")) set.legal.push_back(read_legal(node));
}

}  // namespace

Set read_set(const datafile::Source& source, Problems& problems) {
  datafile::Document document(source, schema, problems);
  Node root = document.root();
  Set set;
  if (root.is_absent() || root.text_or("schema", "") != schema) return set;  // already told
  read_head(root, set);
  set.profiles = read_profiles(root, own_act_of(set));
  set.criteria = read_criteria(root, frame_of(set));
  set.bands = read_bands(root, set.criteria.size());
  return set;
}

Place place_of(const datafile::Source& source, std::string_view key) {
  Problems ignored;
  return datafile::Document(source, schema, ignored).root().child(key).place();
}

}  // namespace ntm::criteria
