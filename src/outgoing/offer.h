#pragma once
#include "doc/values.h"
#include "outgoing/paper.h"

namespace ntm::outgoing {

/// The names that a template of that kind may use, and those that it must: without them a document could not
/// be issued. They are explained, one by one, in data/templates/README.md.
doc::Offer offer_of(Kind kind);

}  // namespace ntm::outgoing
