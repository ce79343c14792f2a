#include "datafile/yaml.h"
#include "units/problems.h"
#include "units/read.h"

namespace ntm::units {
namespace {

using datafile::Node;

Share share_of(const Node& line) {
  std::string word = line.text("share");
  if (word == "whole") return {};
  if (word == "unknown") return {Share::Kind::unknown, 0};
  auto number = Decimal::parse(word);
  if (!number || *number <= Decimal::whole(0) || *number >= Decimal::whole(1)) {
    line.report(not_a_share(line.child("share").place(), word));
    return {};
  }
  return {Share::Kind::part, number->units() * 100};
}

NewUnit created_unit(const Node& node, const Node& root, Date effective_on) {
  node.only({"code", "name", "type", "parent", "aliases", "attributes", "area_km2"});
  NewUnit unit{node.text("code"),
               node.text("name"),
               node.text("type"),
               node.text_or("parent", ""),
               {effective_on, {}},
               root.text("act"),
               "",
               root.flag("verified"),
               node.texts("aliases"),
               {},
               node.place()};
  Node heads = root.child("attributes");
  for (const auto& [name, value] : node.child("attributes").members())
    unit.attributes.push_back({name, value.text(), unit.validity,
                               heads.child(name).text_or("source", unit.act),
                               heads.child(name).flag("verified")});
  if (auto area = node.maybe_decimal("area_km2"))
    unit.attributes.push_back({"area_km2", area->to_text(), unit.validity, unit.act, false});
  return unit;
}

Reorganisation::End end_of(const Node& node) {
  node.only({"unit", "within", "level"});
  if (node.child("within").is_absent()) return {node.text("unit"), {}, node.place()};
  std::string level = node.one_of("level", {"district", "commune", "village", "province"});
  return {node.text("within"), level_from(level), node.place()};
}

}  // namespace

Reorganisation read_reorganisation(const datafile::Source& source, Problems& problems) {
  Node root = datafile::Document(source, "reorganisation/1", problems).root();
  root.only({"schema", "code", "act", "acts", "effective_on", "trust", "verified", "source", "note", "ends",
             "attributes", "creates", "keeps", "successions"});
  Reorganisation file;
  file.code = root.text("code");
  file.act = root.text("act");
  file.effective_on = root.date("effective_on");
  file.place = root.place();
  for (const Node& end : root.list("ends")) file.ends.push_back(end_of(end));
  for (const Node& unit : root.list("creates"))
    file.creates.push_back(created_unit(unit, root, file.effective_on));
  for (const Node& kept : root.list("keeps"))
    file.keeps.push_back({kept.text("unit"), kept.text("parent"), kept.text_or("name", ""),
                          kept.text_or("type", ""), kept.place()});
  for (const Node& line : root.list("successions")) {
    line.only({"from", "to", "share", "note"});
    file.lines.push_back({line.text("from"), line.text("to"), share_of(line), line.place()});
  }
  return file;
}

}  // namespace ntm::units
