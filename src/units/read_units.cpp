#include <unordered_set>

#include "base/text.h"
#include "datafile/csv.h"
#include "datafile/problems.h"
#include "datafile/yaml.h"
#include "units/problems.h"
#include "units/read.h"

namespace ntm::units {
namespace {

using datafile::Line;
using datafile::Node;
using datafile::Table;

Validity validity_of(const Node& node, Validity fallback) {
  return {node.maybe_date("valid_from").value_or(fallback.from),
          node.child("valid_to").is_absent() ? fallback.to : node.maybe_date("valid_to")};
}

/// A project file: the province, its districts, their communes; facts that hold for many stand once in the
/// head.
class ProjectFile {
 public:
  ProjectFile(const Node& root, Draft& draft) : root_(root), draft_(draft) {}

  void read() {
    root_.only({"schema", "source", "trust", "verified", "act", "valid_from", "valid_to", "attributes",
                "unknown_attributes", "province", "districts"});
    Node province = root_.child("province");
    if (province.is_absent()) return root_.report(datafile::missing_key(root_.place(), "province"));
    add(province, "");
    for (const Node& district : root_.list("districts")) {
      add(district, province.text("code"));
      for (const Node& commune : district.list("communes")) add(commune, district.text("code"));
    }
  }

 private:
  void add(const Node& node, const std::string& parent) {
    node.only({"code", "name", "type", "aliases", "attributes", "valid_from", "valid_to", "communes"});
    NewUnit unit;
    unit.code = node.text("code");
    unit.name = node.text("name");
    unit.type = node.text("type");
    unit.parent_code = parent;
    unit.validity = validity_of(node, validity_of(root_, {}));
    unit.act = root_.text_or("act", "");
    unit.source = root_.text_or("source", "");
    unit.verified = root_.flag("verified");
    unit.aliases = node.texts("aliases");
    unit.place = node.place();
    for (const auto& [name, value] : node.child("attributes").members())
      unit.attributes.push_back(attribute(name, value.text(), unit.validity));
    draft_.units.push_back(std::move(unit));
  }

  Attribute attribute(const std::string& name, const std::string& value, const Validity& of_unit) const {
    Node head = root_.child("attributes").child(name);
    return {name, value, validity_of(head, of_unit), head.text_or("source", root_.text_or("source", "")),
            head.flag("verified")};
  }

  Node root_;
  Draft& draft_;
};

/// Villages: one row each, with what the programme needs to know of them.
void read_villages(const Table& table, Problems& problems, Draft& draft) {
  for (const Line& line : table.lines()) {
    NewUnit village;
    village.code = line.required("unit_code", problems);
    village.name = line.text("name");
    village.type = "village";
    village.parent_code = line.required("parent_code", problems);
    village.validity.from = line.date("valid_from", problems).value_or(Date::beginning_of_time());
    village.source = line.text("source");
    village.place = line.place("unit_code");
    for (const char* name : {"dtts", "pilot_level", "pilot_year"})
      if (const std::string& value = line.text(name); !value.empty())
        village.attributes.push_back({name, value, village.validity, village.source, false});
    draft.units.push_back(std::move(village));
  }
}

/// A national list: every row names a commune and repeats its district and province.
class NationalList {
 public:
  NationalList(const Table& table, const ListOptions& options, Problems& problems, Draft& draft)
      : table_(table), options_(options), problems_(problems), draft_(draft) {}

  void read() {
    for (const Line& line : table_.lines()) {
      const std::string& province = line.required("province_code", problems_);
      std::string district = line.text("district_code");
      add_once(line, province, "", line.text("province_type"), line.text("province_full_name"),
               Level::province);
      if (!district.empty())
        add_once(line, district, province, line.text("district_type"), line.text("district_full_name"),
                 Level::district);
      add_commune(line, district.empty() ? province : district);
    }
  }

 private:
  void add_once(const Line& line, const std::string& code, const std::string& parent, const std::string& type,
                const std::string& full_name, Level level) {
    if (!seen_.insert(to_text(level) + code).second) return;
    add(line, code, name_without(full_name, type), type_code(line, type, level), parent, false);
  }

  void add_commune(const Line& line, const std::string& parent) {
    std::string type = type_code(line, line.text("commune_type"), Level::commune);
    add(line, line.required("commune_code", problems_), line.text("commune_name"), type, parent,
        options_.in_programme && type == "commune");
  }

  void add(const Line& line, const std::string& code, const std::string& name, const std::string& type,
           const std::string& parent, bool in_programme) {
    NewUnit unit{code,          name,  type, parent, {options_.valid_from, {}}, "",
                 table_.file(), false, {},   {},     line.place("commune_code")};
    if (in_programme)
      unit.attributes.push_back(
          {"ntm_programme", "yes", unit.validity, "theo loại đơn vị khi nạp danh mục", false});
    draft_.units.push_back(std::move(unit));
  }

  std::string type_code(const Line& line, const std::string& word, Level level) {
    // A province-level city is written "Thành phố", the word of a district-level one.
    if (level == Level::province) return fold_key(word) == "thanh pho" ? "municipality" : "province";
    const TypeOfUnit* type = type_named(word);
    if (type && type->level == level) return type->code;
    problems_.add(unknown_type(line.place("commune_type"), word));
    return "commune";
  }

  static std::string name_without(const std::string& full_name, const std::string& type) {
    if (full_name.rfind(type + " ", 0) == 0) return full_name.substr(type.size() + 1);
    return full_name;
  }

  const Table& table_;
  const ListOptions& options_;
  Problems& problems_;
  Draft& draft_;
  std::unordered_set<std::string> seen_;
};

bool is_yaml(const datafile::Source& source) { return datafile::schema_of(source).has_value(); }

}  // namespace

Draft read_units(datafile::Source source, const ListOptions& options, Problems& problems) {
  Draft draft{source.name, {}};
  bool yaml = source.name.size() > 5 && source.name.substr(source.name.size() - 4) != ".csv";
  if (yaml || is_yaml(source)) {
    ProjectFile(datafile::Document(source, "units/1", problems).root(), draft).read();
    return draft;
  }
  Place place{source.name, 1, ""};
  Table table(std::move(source), {}, problems);
  if (table.has_column("unit_code"))
    read_villages(table, problems, draft);
  else if (table.has_column("commune_code"))
    NationalList(table, options, problems, draft).read();
  else
    problems.add(unsupported_file(place));
  return draft;
}

}  // namespace ntm::units
