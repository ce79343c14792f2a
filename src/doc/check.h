#pragma once
#include <set>
#include <string>

#include "base/problem.h"
#include "doc/tree.h"
#include "doc/values.h"

namespace ntm::doc {

/// Holds every marker of one part against what the program offers. `used` gathers the names that were found.
void check_part(pugi::xml_node root, const Place& place, const Offer& offer,
                std::set<const Offer::Name*>& used, Problems& problems);

/// Names that may not be left out and were not found; those of a list only when the list itself is used.
void check_missing(const Place& place, const Offer& offer, const std::set<const Offer::Name*>& used,
                   Problems& problems);

}  // namespace ntm::doc
