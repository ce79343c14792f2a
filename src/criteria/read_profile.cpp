#include "criteria/read_profile.h"

#include "criteria/problems.h"
#include "criteria/read_source.h"

namespace ntm::criteria {
namespace {

using datafile::Node;
using Kind = Condition::Kind;

Condition read_condition(const Node& node);

Condition read_question(const Node& node) {
  Condition question{Kind::attribute,
                     read_text(node, "attribute"),
                     node.one_of("of", {"self", "parent", "province"}),
                     read_text(node, "equals"),
                     {}};
  return question;
}

Condition read_group(const Node& node, Kind kind, std::string_view key) {
  Condition group{kind, "", "", "", {}};
  for (const Node& part : node.list(key)) group.parts.push_back(read_condition(part));
  if (group.parts.empty()) node.report(problems::condition_without_parts(node.child(key).place()));
  return group;
}

Condition read_condition(const Node& node) {
  check_keys(node, {"attribute", "of", "equals", "any", "all"});
  bool asks = !node.child("attribute").is_absent();
  bool any = !node.child("any").is_absent(), all = !node.child("all").is_absent();
  if (asks + any + all != 1) {
    node.report(problems::condition_not_one_question(node.place()));
    return {};
  }
  if (asks) return read_question(node);
  return any ? read_group(node, Kind::any, "any") : read_group(node, Kind::all, "all");
}

Profile read_profile(const Node& node, const std::string& own_act) {
  check_keys(node, {"code", "name", "when", "source", "trust", "verified", "note"});
  Profile profile;
  profile.code = read_code(node);
  profile.name = read_text(node, "name");
  profile.note = node.text_or("note", "");
  profile.source = read_source_of(node, own_act);
  if (Node when = node.child("when"); !when.is_absent()) profile.when = read_condition(when);
  if (profile.code == "all") node.report(problems::reserved_profile(node.child("code").place()));
  return profile;
}

}  // namespace

std::vector<Profile> read_profiles(const Node& root, const std::string& own_act) {
  std::vector<Profile> profiles;
  UniqueCodes codes;
  std::string always;
  for (const Node& node : root.list("profiles")) {
    profiles.push_back(read_profile(node, own_act));
    const Profile& profile = profiles.back();
    codes.add(profile.code, node.child("code").place(), node);
    if (!always.empty()) node.report(problems::profile_never_reached(node.place(), profile.code, always));
    if (node.child("when").is_absent() && always.empty()) always = profile.code;
  }
  return profiles;
}

}  // namespace ntm::criteria
