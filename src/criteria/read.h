#pragma once
#include <string_view>

#include "criteria/set.h"
#include "datafile/source.h"

namespace ntm::criteria {

/// Reads and checks a criteria set (schema criteria_set/1, described in data/README.md). Every problem is
/// added with its line; the set is worth using only when none was.
/// @req R104 R111
Set read_set(const datafile::Source& source, Problems& problems);

/// Where a key of the set stands in the file; the first line when it is not written.
Place place_of(const datafile::Source& source, std::string_view key);

}  // namespace ntm::criteria
