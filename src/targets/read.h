#pragma once
#include <string>
#include <vector>

#include "datafile/source.h"
#include "documents/document.h"
#include "targets/target.h"
#include "units/registry.h"

namespace ntm::targets {

/// The id of the document that a file of targets belongs to; "" when it does not say.
std::string document_of(const datafile::Source& source);

/// Reads the targets of a document (YAML, schema targets/1). Unit codes mean the units of the day the
/// document was issued.
std::vector<Target> read_targets(const datafile::Source& source, const documents::Document& document,
                                 const units::Registry& map, Problems& problems);

}  // namespace ntm::targets
