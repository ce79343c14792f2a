#include "units/new_rows.h"

namespace ntm::units::store {
namespace {

const std::vector<std::string> fact_columns{"unit_id", "property", "value",    "valid_from", "valid_to",
                                            "act",     "source",   "verified", "opened_by"};

std::optional<std::string> iso(const std::optional<Date>& date) {
  if (!date) return {};
  return date->to_iso();
}

}  // namespace

void NewRows::fact(UnitId unit, const std::string& property, const std::string& value,
                   const Validity& validity, const NewUnit& of) {
  facts.push_back({unit, property, value, validity.from.to_iso(), iso(validity.to), of.act, of.source,
                   of.verified, opened_by});
}

void NewRows::unit(UnitId id, const NewUnit& unit, std::optional<UnitId> parent) {
  units.push_back({id, to_text(find_type(unit.type)->level)});
  fact(id, "name", unit.name, unit.validity, unit);
  fact(id, "code", unit.code, unit.validity, unit);
  fact(id, "type", unit.type, unit.validity, unit);
  if (parent) fact(id, "parent", std::to_string(*parent), unit.validity, unit);
  for (const Attribute& attribute : unit.attributes)
    facts.push_back({id, attribute.name, attribute.value, attribute.validity.from.to_iso(),
                     iso(attribute.validity.to), unit.act, attribute.source, attribute.verified, opened_by});
  for (const std::string& alias : unit.aliases) aliases.push_back({id, alias});
}

void NewRows::write(db::Connection& connection) const {
  connection.insert_all("units_unit", {"id", "level"}, units);
  connection.insert_all("units_fact", fact_columns, facts);
  connection.insert_all("units_alias", {"unit_id", "alias"}, aliases);
}

}  // namespace ntm::units::store
