#pragma once
#include <vector>

#include "documents/reader.h"
#include "documents/register.h"

namespace ntm::documents {

/// The register as it will be after an import: known documents, with the lines of the register and the
/// contents read put in their places. Nothing known is ever dropped. What does not fit together is added to
/// `problems`: an id or a document given twice, a head that differs from the register, links and citations to
/// documents nobody knows.
Register merged(const Register& known, const Reading& reading, Problems& problems);

}  // namespace ntm::documents
