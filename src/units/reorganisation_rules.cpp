#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "units/problems.h"
#include "units/reorganisation.h"

namespace ntm::units {
namespace {

class Planner {
 public:
  Planner(const Reorganisation& file, const Registry& registry)
      : file_(file), registry_(registry), eve_(file.effective_on.plus_days(-1)) {}

  ReorganisationPlan run() {
    for (const NewUnit& unit : file_.creates) add_created(unit);
    for (const Reorganisation::End& end : file_.ends) add_ended(end);
    for (const Reorganisation::Line& line : file_.lines) add_succession(line);
    for (const Reorganisation::Kept& kept : file_.keeps) add_kept(kept);
    check_shares();
    for (UnitId unit : ended_in_order_) follow_children(unit);
    check_created_codes();
    result_.ended = std::move(ended_in_order_);
    return std::move(result_);
  }

 private:
  void add_created(const NewUnit& unit) {
    auto [known, is_new] = created_.emplace(unit.code, result_.creates.size());
    if (!is_new)
      return result_.problems.add(
          duplicate_code(unit.place, unit.code, result_.creates[known->second]->place.line));
    if (!find_type(unit.type)) result_.problems.add(unknown_type(unit.place, unit.type));
    if (unit.name.empty()) result_.problems.add(empty_name(unit.place, unit.code));
    if (!unit.parent_code.empty() && !created_.count(unit.parent_code) &&
        !registry_.by_code(unit.parent_code, file_.effective_on))
      result_.problems.add(unknown_parent(unit.place, unit.parent_code));
    result_.creates.push_back(&unit);
  }

  std::optional<UnitId> existing(const std::string& code, const Place& place) {
    auto unit = registry_.by_code(code, eve_);
    if (!unit) result_.problems.add(unknown_unit(place, code, eve_));
    return unit;
  }

  void end_unit(UnitId unit) {
    if (ended_.insert(unit).second) ended_in_order_.push_back(unit);
  }

  void add_ended(const Reorganisation::End& end) {
    auto unit = existing(end.unit_code, end.place);
    if (!unit) return;
    if (!end.every) return end_unit(*unit);
    for (UnitId below : registry_.below(*unit, *end.every, eve_)) end_unit(below);
  }

  void add_succession(const Reorganisation::Line& line) {
    auto from = existing(line.from_code, line.place);
    auto to = created_.find(line.to_code);
    if (to == created_.end()) return result_.problems.add(unknown_successor(line.place, line.to_code));
    if (!from) return;
    const TypeOfUnit* type = find_type(result_.creates[to->second]->type);
    if (type && type->level != registry_.find(*from)->level)
      result_.problems.add(successor_of_other_level(line.place, line.from_code, line.to_code));
    for (const auto* earlier : lines_from_[*from])
      if (earlier->to_code == line.to_code)
        return result_.problems.add(succession_stands_twice(line.place, line.from_code, line.to_code));
    lines_from_[*from].push_back(&line);
    result_.successions.push_back({*from, to->second, line.share});
    end_unit(*from);
  }

  void add_kept(const Reorganisation::Kept& kept) {
    auto unit = existing(kept.unit_code, kept.place);
    if (!unit) return;
    ReorganisationPlan::Move move{*unit, {}, {}, kept.name, kept.type};
    if (auto created = created_.find(kept.parent_code); created != created_.end())
      move.created_parent = created->second;
    else if (auto parent = registry_.by_code(kept.parent_code, file_.effective_on))
      move.new_parent = *parent;
    else
      result_.problems.add(unknown_parent(kept.place, kept.parent_code));
    kept_.insert(*unit);
    result_.moves.push_back(move);
  }

  void check_shares() {
    for (const auto& [unit, lines] : lines_from_) {
      std::int64_t known = 0;
      bool whole = false;
      for (const auto* line : lines) {
        whole = whole || line->share.kind == Share::Kind::whole;
        if (line->share.kind == Share::Kind::part) known += line->share.millionths;
      }
      if (whole && lines.size() > 1)
        result_.problems.add(whole_and_more(lines.back()->place, lines.back()->from_code));
      if (known > 1'000'000)
        result_.problems.add(shares_exceed_whole(lines.back()->place, lines.back()->from_code));
    }
  }

  /// Villages go where their commune goes; everything else must be named in the file.
  void follow_children(UnitId ended) {
    for (UnitId child : registry_.children(ended, eve_)) {
      if (ended_.count(child) || kept_.count(child)) continue;
      if (registry_.find(child)->level != Level::village)
        result_.problems.add(unit_would_be_orphaned(file_.place, registry_.code_of(child, eve_),
                                                    registry_.code_of(ended, eve_)));
      else
        follow_to_successor(ended, child);
    }
  }

  void follow_to_successor(UnitId commune, UnitId village) {
    const auto& lines = lines_from_[commune];
    if (lines.size() == 1 && lines.front()->share.kind == Share::Kind::whole)
      result_.moves.push_back({village, {}, created_.at(lines.front()->to_code), "", ""});
    else
      result_.orphaned.push_back(village);
  }

  /// A new unit may bear an old code only when the unit that bore it ends.
  void check_created_codes() {
    for (const NewUnit* unit : result_.creates) {
      auto bearer = registry_.by_code(unit->code, eve_);
      if (bearer && !ended_.count(*bearer))
        result_.problems.add(
            code_already_borne(unit->place, unit->code, registry_.on_day(*bearer, eve_)->name));
    }
  }

  const Reorganisation& file_;
  const Registry& registry_;
  Date eve_;  ///< The last day of the old map.
  ReorganisationPlan result_;
  std::unordered_map<std::string, std::size_t> created_;
  std::vector<UnitId> ended_in_order_;
  std::set<UnitId> ended_, kept_;
  std::map<UnitId, std::vector<const Reorganisation::Line*>> lines_from_;
};

}  // namespace

ReorganisationPlan plan(const Reorganisation& reorganisation, const Registry& registry) {
  return Planner(reorganisation, registry).run();
}

}  // namespace ntm::units
