#pragma once
#include "doc/notes.h"
#include "doc/tree.h"
#include "doc/values.h"

namespace ntm::doc {

/// Writes one part of a template anew with the values in the place of its markers. The template has been
/// checked: every marker has its meaning. Without `notes` (heads and feet of pages) footnotes are left out.
void emit(pugi::xml_node from, pugi::xml_node to, const Values& values, Notes* notes);

}  // namespace ntm::doc
