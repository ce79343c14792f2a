#include <map>
#include <set>
#include <unordered_map>

#include "datafile/csv.h"
#include "units/problems.h"
#include "units/read.h"

namespace ntm::units {
namespace {

using datafile::Line;
using datafile::Table;

/// "Xã Ba Đình" as its type and its name; type commune and the whole text when no type word leads it.
std::pair<std::string, std::string> typed_name(const std::string& full_name) {
  for (const TypeOfUnit& type : unit_types()) {
    if (type.level != Level::commune || full_name.size() <= type.name_vi.size()) continue;
    std::size_t end = type.name_vi.size();
    const TypeOfUnit* named = full_name[end] == ' ' ? type_named(full_name.substr(0, end)) : nullptr;
    if (named == &type) return {type.code, full_name.substr(end + 1)};
  }
  return {"commune", full_name};
}

bool goes_on(const Line& line) {
  const std::string& relation = line.text("relation");
  return relation == "unchanged" || relation == "renamed_or_retyped" || relation == "renamed";
}

class Conversion {
 public:
  Conversion(const Table& table, const Registry& registry, Reorganisation& file)
      : table_(table), registry_(registry), file_(file), eve_(file.effective_on.plus_days(-1)) {}

  void read() {
    count_lines();
    merge_provinces();
    for (const Line& line : table_.lines()) goes_on(line) ? keep(line) : succeed(line);
  }

 private:
  void count_lines() {
    for (const Line& line : table_.lines()) {
      ++lines_of_[line.text("old_code")];
      std::string old = province_of(line);
      into_[line.text("new_province_code")].insert(old);
      place_of_province_.emplace(old, line.place("old_province_code"));
      place_of_province_.emplace(line.text("new_province_code"), line.place("new_province_code"));
    }
  }

  /// The province the old commune lay in by our own map: the table's column is not right everywhere.
  std::string province_of(const Line& line) const {
    auto commune = registry_.by_code(line.text("old_code"), eve_);
    auto province = commune ? registry_.ancestor(*commune, Level::province, eve_) : std::nullopt;
    return province ? registry_.code_of(*province, eve_) : line.text("old_province_code");
  }

  /// A province made of several is a new unit; one that stays as it was keeps its id. Districts end
  /// everywhere.
  void merge_provinces() {
    for (const auto& [code, olds] : into_) {
      for (const std::string& old : olds)
        file_.ends.push_back({old, Level::district, place_of_province_.at(old)});
      if (olds.size() > 1) create_province(code, olds);
    }
  }

  void create_province(const std::string& code, const std::set<std::string>& olds) {
    auto same_code = registry_.by_code(code, eve_);
    auto before = same_code ? registry_.on_day(*same_code, eve_) : std::nullopt;
    NewUnit unit;
    unit.code = code;
    unit.name = before ? before->name : code;
    unit.type = before ? before->type : "province";
    finish(unit, place_of_province_.at(code));
    for (const std::string& old : olds) file_.lines.push_back({old, code, {}, place_of_province_.at(old)});
  }

  void finish(NewUnit& unit, const Place& place) {
    unit.validity = {file_.effective_on, {}};
    unit.act = file_.act;
    unit.source = table_.file();
    unit.place = place;
    file_.creates.push_back(unit);
  }

  void keep(const Line& line) {
    auto [type, name] = typed_name(line.text("new_full_name"));
    file_.keeps.push_back(
        {line.text("old_code"), line.text("new_province_code"), name, type, line.place("old_code")});
  }

  void succeed(const Line& line) {
    if (created_.insert(line.text("new_code")).second) create_commune(line);
    const std::string& old = line.text("old_code");
    if (old.empty()) return;  // new land or an island district without communes
    bool whole = line.text("relation") == "full" && lines_of_[old] == 1;
    file_.lines.push_back({old, line.text("new_code"), whole ? Share{} : Share{Share::Kind::unknown, 0},
                           line.place("old_code")});
  }

  void create_commune(const Line& line) {
    NewUnit unit;
    unit.code = line.text("new_code");
    std::tie(unit.type, unit.name) = typed_name(line.text("new_full_name"));
    unit.parent_code = line.text("new_province_code");
    if (unit.type == "commune")
      unit.attributes.push_back({"ntm_programme",
                                 "yes",
                                 {file_.effective_on, {}},
                                 "theo loại đơn vị trong bảng chuyển đổi",
                                 false});
    finish(unit, line.place("new_code"));
  }

  const Table& table_;
  const Registry& registry_;
  Reorganisation& file_;
  Date eve_;
  std::unordered_map<std::string, int> lines_of_;
  std::map<std::string, std::set<std::string>> into_;
  std::map<std::string, Place> place_of_province_;
  std::set<std::string> created_;
};

}  // namespace

Reorganisation read_conversion_table(datafile::Source source, const Registry& registry, Date effective_on,
                                     const std::string& act, Problems& problems) {
  Reorganisation file;
  file.code = source.name;
  file.act = act;
  file.effective_on = effective_on;
  file.place = {source.name, 1, ""};
  Table table(std::move(source),
              {"old_code", "new_code", "new_full_name", "old_province_code", "new_province_code", "relation"},
              problems);
  if (problems.empty()) Conversion(table, registry, file).read();
  return file;
}

}  // namespace ntm::units
