#pragma once
#include "outgoing/paper.h"

namespace ntm::outgoing {

/// A document that has one of everything a template can show, to look at an edited template. All of it is
/// made up, and every page says so.
Paper sample_paper(Kind kind);

}  // namespace ntm::outgoing
