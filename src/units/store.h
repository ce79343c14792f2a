#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "db/connection.h"
#include "units/draft.h"
#include "units/registry.h"
#include "units/reorganisation.h"

namespace ntm::units::store {

std::shared_ptr<const Registry> load(db::Connection& connection);

/// Adds units whose parents stand before them or are on the map already.
void add(db::Connection& connection, const std::vector<const NewUnit*>& units, const Registry& registry);

/// Carries a plan out. Every row it opens or closes remembers the reorganisation's code.
void apply(db::Connection& connection, const Reorganisation& file, const ReorganisationPlan& plan,
           const Registry& before, Instant at);

/// Takes back everything the reorganisation did: the map is, row for row, what it was before.
void undo(db::Connection& connection, const std::string& code);

struct Applied {
  std::string code;
  Date effective_on;
};
/// Reorganisations carried out and not undone, in the order of their days.
std::vector<Applied> applied(db::Connection& connection);

}  // namespace ntm::units::store
