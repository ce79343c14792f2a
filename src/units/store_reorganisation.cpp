#include <unordered_map>

#include "units/new_rows.h"
#include "units/store.h"

namespace ntm::units::store {
namespace {

std::string kind_of(const Share& share) {
  switch (share.kind) {
    case Share::Kind::whole:
      return "whole";
    case Share::Kind::part:
      return "part";
    case Share::Kind::unknown:
      return "unknown";
  }
  return "";
}

/// Writes a plan row by row; every row carries the reorganisation's code.
class Carrying {
 public:
  Carrying(db::Connection& connection, const Reorganisation& file, const ReorganisationPlan& plan,
           const Registry& before)
      : connection_(connection), file_(file), plan_(plan), before_(before) {
    rows_.opened_by = file.code;
    first_ = db::next_ids(connection, "units_unit", static_cast<std::int64_t>(plan.creates.size()));
  }

  void run() {
    create();
    for (UnitId unit : plan_.ended) close(unit, "");
    for (UnitId village : plan_.orphaned) close(village, "parent");
    for (const auto& move : plan_.moves) carry(move);
    rows_.write(connection_);
    write_successions();
  }

 private:
  UnitId created(std::size_t index) const { return first_ + static_cast<UnitId>(index); }

  void create() {
    std::unordered_map<std::string, UnitId> ids;
    for (std::size_t at = 0; at < plan_.creates.size(); ++at) ids[plan_.creates[at]->code] = created(at);
    for (const NewUnit* unit : plan_.creates) {
      auto new_one = ids.find(unit->parent_code);
      std::optional<UnitId> parent;
      if (new_one != ids.end())
        parent = new_one->second;
      else if (!unit->parent_code.empty())
        parent = before_.by_code(unit->parent_code, file_.effective_on);
      rows_.unit(ids.at(unit->code), *unit, parent);
    }
  }

  /// Ends what is in force of one fact of a unit, or of every fact ("").
  void close(UnitId unit, const std::string& property) {
    connection_.run(
        "UPDATE units_fact SET valid_to_before = valid_to, valid_to = $1, closed_by = $2 "
        "WHERE unit_id = $3 AND ($4 = '' OR property = $4) AND valid_from < $1 AND (valid_to IS NULL OR "
        "valid_to > $1)",
        {file_.effective_on.to_iso(), file_.code, unit, property});
  }

  void carry(const ReorganisationPlan::Move& move) {
    replace(move.unit, "parent",
            std::to_string(move.created_parent ? created(*move.created_parent) : *move.new_parent));
    if (!move.name.empty()) replace(move.unit, "name", move.name);
    if (!move.type.empty()) replace(move.unit, "type", move.type);
  }

  void replace(UnitId unit, const std::string& property, const std::string& value) {
    NewUnit by_act;
    by_act.act = file_.act;
    close(unit, property);
    rows_.fact(unit, property, value, {file_.effective_on, {}}, by_act);
  }

  void write_successions() {
    Rows lines;
    for (const auto& line : plan_.successions)
      lines.push_back({line.from, created(line.to_created), kind_of(line.share), line.share.millionths,
                       file_.effective_on.to_iso(), file_.act, file_.code});
    connection_.insert_all(
        "units_succession",
        {"from_id", "to_id", "share_kind", "millionths", "effective_on", "act", "reorganisation"}, lines);
  }

  db::Connection& connection_;
  const Reorganisation& file_;
  const ReorganisationPlan& plan_;
  const Registry& before_;
  NewRows rows_;
  UnitId first_ = 0;
};

}  // namespace

void apply(db::Connection& connection, const Reorganisation& file, const ReorganisationPlan& plan,
           const Registry& before, Instant at) {
  connection.run(
      "INSERT INTO units_reorganisation (code, act, effective_on, applied_at) VALUES ($1, $2, $3, $4)",
      {file.code, file.act, file.effective_on.to_iso(), at.to_utc()});
  Carrying(connection, file, plan, before).run();
}

void undo(db::Connection& connection, const std::string& code) {
  connection.run("DELETE FROM units_succession WHERE reorganisation = $1", {code});
  auto created = connection.query<UnitId>(
      "SELECT unit_id FROM units_fact WHERE opened_by = $1 AND property = 'code'", {code});
  connection.run("DELETE FROM units_fact WHERE opened_by = $1", {code});
  connection.run(
      "UPDATE units_fact SET valid_to = valid_to_before, valid_to_before = NULL, closed_by = NULL WHERE "
      "closed_by = $1",
      {code});
  for (const auto& [unit] : created) {
    connection.run("DELETE FROM units_alias WHERE unit_id = $1", {unit});
    connection.run("DELETE FROM units_unit WHERE id = $1", {unit});
  }
  connection.run("DELETE FROM units_reorganisation WHERE code = $1", {code});
}

std::vector<Applied> applied(db::Connection& connection) {
  std::vector<Applied> result;
  connection.each<std::string, std::string>(
      "SELECT code, effective_on FROM units_reorganisation ORDER BY effective_on, applied_at", {},
      [&](std::string code, const std::string& on) {
        result.push_back({std::move(code), *Date::parse_iso(on)});
      });
  return result;
}

}  // namespace ntm::units::store
