#pragma once
#include "doc/notes.h"
#include "doc/scope.h"
#include "doc/tree.h"

namespace ntm::doc {

/// Puts the texts of the scope in the place of the markers of one paragraph, run by run, in the look of the
/// run that the marker stands in.
void put_words(pugi::xml_node paragraph, const Scope& scope, Notes* notes);

}  // namespace ntm::doc
