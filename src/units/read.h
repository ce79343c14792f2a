#pragma once
#include <optional>
#include <string>

#include "datafile/source.h"
#include "units/draft.h"
#include "units/recut.h"
#include "units/reorganisation.h"

namespace ntm::units {

/// What the person who loads a national list adds to it, because the list does not say it.
struct ListOptions {
  Date valid_from = Date::beginning_of_time();  ///< Unknown unless given.
  bool in_programme = false;                    ///< Communes of type "xã" belong to the programme.
};

/// Reads units from a project file (YAML, schema units/1), a village table (CSV with unit_code) or a national
/// list of communes (CSV with commune_code, which also names districts and provinces).
Draft read_units(datafile::Source source, const ListOptions& options, Problems& problems);

/// Reads figures by unit (CSV: unit_code,value) for units that existed on the day; values are kept in
/// ten-thousandths.
Totals read_figures(datafile::Source source, const Registry& registry, Date on, Problems& problems);

/// Reads a reorganisation from a project file (YAML, schema reorganisation/1).
Reorganisation read_reorganisation(const datafile::Source& source, Problems& problems);

/// Reads a reorganisation from a national conversion table (CSV with old_code, new_code, relation): districts
/// end, provinces merge, communes marked "full" go whole, "partial" by an unknown share, "unchanged" and
/// "renamed" go on.
Reorganisation read_conversion_table(datafile::Source source, const Registry& registry, Date effective_on,
                                     const std::string& act, Problems& problems);

}  // namespace ntm::units
