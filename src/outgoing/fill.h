#pragma once
#include "doc/values.h"
#include "outgoing/paper.h"

namespace ntm::outgoing {

/// The document under the names that templates use; offer_of says which those are.
doc::Values values_of(const Paper& paper);
/// What the file says about itself.
doc::About about(const Paper& paper);

}  // namespace ntm::outgoing
