#include "units/store.h"

#include <unordered_map>

#include "units/new_rows.h"

namespace ntm::units::store {
namespace {

Validity validity(const std::string& from, const std::optional<std::string>& to) {
  return {*Date::parse_iso(from), to ? Date::parse_iso(*to) : std::nullopt};
}

/// Puts one fact where it belongs in the unit.
void place_fact(Unit& unit, const std::string& property, std::string value, Validity validity,
                std::string act, std::string source, bool verified) {
  if (property == "name")
    unit.names.push_back({std::move(value), validity, std::move(act)});
  else if (property == "code")
    unit.codes.push_back({std::move(value), validity, std::move(act)});
  else if (property == "type")
    unit.types.push_back({std::move(value), validity, std::move(act)});
  else if (property == "parent")
    unit.parents.push_back({std::stoll(value), validity, std::move(act)});
  else
    unit.attributes.push_back({property, std::move(value), validity, std::move(source), verified});
}

Share share_from(const std::string& kind, std::int64_t millionths) {
  if (kind == "whole") return {};
  return {kind == "part" ? Share::Kind::part : Share::Kind::unknown, millionths};
}

std::vector<Unit> load_units(db::Connection& connection) {
  std::vector<Unit> units;
  std::unordered_map<UnitId, std::size_t> index;
  connection.each<UnitId, std::string>("SELECT id, level FROM units_unit ORDER BY id", {},
                                       [&](UnitId id, const std::string& level) {
                                         index[id] = units.size();
                                         units.push_back({id, *level_from(level), {}, {}, {}, {}, {}, {}});
                                       });
  connection.each<UnitId, std::string, std::string, std::string, std::optional<std::string>, std::string,
                  std::string, bool>(
      "SELECT unit_id, property, value, valid_from, valid_to, act, source, verified FROM units_fact "
      "ORDER BY unit_id, property, valid_from",
      {},
      [&](UnitId id, const std::string& property, std::string value, const std::string& from,
          const std::optional<std::string>& to, std::string act, std::string source, bool verified) {
        place_fact(units[index.at(id)], property, std::move(value), validity(from, to), std::move(act),
                   std::move(source), verified);
      });
  connection.each<UnitId, std::string>(
      "SELECT unit_id, alias FROM units_alias ORDER BY unit_id, alias", {},
      [&](UnitId id, std::string alias) { units[index.at(id)].aliases.push_back(std::move(alias)); });
  return units;
}

std::vector<Succession> load_successions(db::Connection& connection) {
  std::vector<Succession> successions;
  connection.each<UnitId, UnitId, std::string, std::int64_t, std::string, std::string>(
      "SELECT from_id, to_id, share_kind, millionths, effective_on, act FROM units_succession ORDER BY "
      "from_id, to_id",
      {},
      [&](UnitId from, UnitId to, const std::string& kind, std::int64_t millionths, const std::string& on,
          std::string act) {
        successions.push_back({from, to, share_from(kind, millionths), *Date::parse_iso(on), std::move(act)});
      });
  return successions;
}

}  // namespace

std::shared_ptr<const Registry> load(db::Connection& connection) {
  return std::make_shared<const Registry>(load_units(connection), load_successions(connection));
}

void add(db::Connection& connection, const std::vector<const NewUnit*>& units, const Registry& registry) {
  UnitId next = db::next_ids(connection, "units_unit", static_cast<std::int64_t>(units.size()));
  std::unordered_map<std::string, UnitId> ids;
  NewRows rows;
  for (const NewUnit* unit : units) {
    std::optional<UnitId> parent;
    if (auto drafted = ids.find(unit->parent_code); drafted != ids.end())
      parent = drafted->second;
    else if (!unit->parent_code.empty())
      parent = registry.by_code(unit->parent_code, unit->validity.from);
    rows.unit(next, *unit, parent);
    ids[unit->code] = next++;
  }
  rows.write(connection);
}

}  // namespace ntm::units::store
