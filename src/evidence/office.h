#pragma once
#include <string>

#include "evidence/kind.h"

namespace ntm::evidence {

/// The kind of a zip that an office program made. Every part is unpacked once, so that whoever opens it later
/// meets no bomb. @throws Refused for any other archive, one that is encrypted, damaged or unpacks too far,
/// with unsafe names inside, and one that holds a program.
Kind office_kind(const std::string& name, const std::string& content);

/// What a file is by its content. @throws Refused when it is empty, too large, or of no kind that is taken.
Kind kind_of(const std::string& name, const std::string& content);

}  // namespace ntm::evidence
