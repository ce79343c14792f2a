#pragma once
#include <optional>
#include <string>
#include <vector>

#include "db/connection.h"
#include "units/draft.h"

namespace ntm::units::store {

using Rows = std::vector<db::Connection::Values>;

/// Gathers the rows of many units so that each table is written once.
struct NewRows {
  Rows units, facts, aliases;
  std::optional<std::string> opened_by;  ///< Code of the reorganisation that makes these rows.

  void fact(UnitId unit, const std::string& property, const std::string& value, const Validity& validity,
            const NewUnit& of);
  void unit(UnitId id, const NewUnit& unit, std::optional<UnitId> parent);
  void write(db::Connection& connection) const;
};

}  // namespace ntm::units::store
