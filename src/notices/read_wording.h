#pragma once
#include "datafile/source.h"
#include "notices/wording.h"

namespace ntm::notices {

/// Reads the words of notices, letters and calendars (YAML, schema notices/1). Every kind has its words, and
/// texts use only names that have a value.
Wording read_wording(const datafile::Source& source, Problems& problems);

}  // namespace ntm::notices
