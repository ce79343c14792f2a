#pragma once
#include <filesystem>
#include <vector>

#include "doc/template.h"
#include "outgoing/paper.h"

namespace ntm::outgoing {

/// Where templates are looked for, in this order: the office's own first, then those of the program.
using TemplateFolders = std::vector<std::filesystem::path>;

/// @throws Refused when no folder has it, or the first one found cannot be used; a broken template of the
/// office is never passed over in silence.
doc::Template template_for(Kind kind, const TemplateFolders& folders);

/// Reads one file as a template of that kind.
/// @throws Refused with everything that is wrong with it.
doc::Template read_template(Kind kind, const std::filesystem::path& file);

}  // namespace ntm::outgoing
